/** Lines of text in a picture. */
import { element, nothing, text, type Attributes, type Markup } from './svg.ts';
import type { Lettering } from './text-width.ts';

/** Sizes in pixels: numbers in bars and headings; labels; the number beside a label. */
export const VALUE: Lettering = { size: 14, weight: 'bold' };
export const LABEL: Lettering = { size: 13, weight: 'regular' };
export const STRONG: Lettering = { size: 13, weight: 'bold' };
/** Nothing is smaller: at 320 pixels of width a picture is shown at its own size. */
export const SMALL: Lettering = { size: 12, weight: 'regular' };
export const SMALL_STRONG: Lettering = { size: 12, weight: 'bold' };

/** From one line to the next, in pixels. */
export const lineHeight = ({ size }: Lettering): number => size + 4;

/** From the middle of a line down to its baseline. */
export const toBaseline = ({ size }: Lettering): number => size * 0.36;

export type Anchor = 'start' | 'middle' | 'end';
export type TextStyle = {
  readonly lettering: Lettering;
  readonly anchor?: Anchor;
  /** Colour; the picture's ink when left out. */
  readonly fill?: string;
  /** Colour of a rim that keeps the text legible over lines. */
  readonly rim?: string;
};

// The root sets the size of labels and regular weight; only what differs is written.
const attributes = ({ lettering, anchor, fill, rim }: TextStyle): Attributes => ({
  'font-size': lettering.size === LABEL.size ? undefined : lettering.size,
  'font-weight': lettering.weight === 'bold' ? 600 : undefined,
  'text-anchor': anchor === 'start' ? undefined : anchor,
  fill,
  stroke: rim, 'stroke-width': rim === undefined ? undefined : 3,
  'stroke-linejoin': rim === undefined ? undefined : 'round',
  'paint-order': rim === undefined ? undefined : 'stroke',
});

/** Lines one under the other; (x, y) is the middle of the first line's height. */
export function writeLines(lines: readonly string[], x: number, y: number, style: TextStyle): Markup {
  const step = lineHeight(style.lettering);
  const first = y + toBaseline(style.lettering);
  const [only] = lines;
  if (only === undefined) return nothing;
  if (lines.length === 1) return element('text', { x, y: first, ...attributes(style) }, text(only));
  return element('text', attributes(style),
    ...lines.map((line, index) => element('tspan', { x, y: first + index * step }, text(line))));
}

/** One line; (x, y) is the middle of its height, at its anchor. */
export const writeLine = (line: string, x: number, y: number, style: TextStyle): Markup => writeLines([line], x, y, style);
