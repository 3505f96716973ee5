/** The small square that says which look a word belongs to. */
import { bandShape } from './band-paint.ts';
import type { Band } from './band-spans.ts';
import type { Markup } from './svg.ts';
import type { ChartTheme } from './theme.ts';

export type LabelContext = { readonly chartId: string; readonly width: number; readonly theme: ChartTheme };

const SIDE = 12;
/** From the left edge of a swatch to the words behind it. */
export const INDENT = SIDE + 6;
/** A label further from its band than this no longer reads as its label. */
export const FARTHEST = 24;

/** A square of a band's look, its left edge at x, its middle at the height given. */
export const swatch = ({ role }: Band, x: number, middle: number, { chartId, theme }: LabelContext): Markup =>
  bandShape(role, { left: x, right: x + SIDE, top: middle - SIDE / 2, bottom: middle + SIDE / 2 }, chartId, theme);
