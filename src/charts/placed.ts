/** What a drawing function hands back to the one that stacks drawings. */
import type { Markup } from './svg.ts';

/** A drawn part and how far down it reaches from where it began. */
export type Placed = { readonly body: Markup; readonly height: number };
