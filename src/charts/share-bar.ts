/** A part of a whole as a tiny bar, for a table cell or a card beside the words that say it. */
import { finite, notNegative } from './input.ts';
import { element, nothing, pixels, type Markup } from './svg.ts';
import type { BandRole, ChartTheme } from './theme.ts';
import type { ChartSize } from './frame.ts';

export type ShareBar = {
  /** At most `whole`. `null`: not published, drawn as a broken outline without a filling. */
  readonly part: number | null;
  readonly whole: number;
  /** Colour of the part. A status that is too old is shown without colour: `unfinished`. */
  readonly role: BandRole;
};

const HEIGHT = 10;

/**
 * A bar `size.width` pixels wide and 10 high; the filling is part ÷ whole of it. Decorative: hidden from
 * screen readers, and without pattern, so the words beside it must say what it shows.
 * Throws on a negative part, a whole that is not above zero, and a part above its whole.
 */
export function shareBar({ part, whole, role }: ShareBar, { width }: ChartSize, theme: ChartTheme): Markup {
  if (!(finite(width, 'width') >= 20)) throw new RangeError(`width: expected 20 or more, found ${width}`);
  if (!(finite(whole, 'whole') > 0)) throw new RangeError(`whole: expected more than zero, found ${whole}`);
  if (part !== null && notNegative(part, 'part') > whole) throw new RangeError(`part: expected at most ${whole}, found ${part}`);
  // Something is never drawn as nothing.
  const filled = part === null || part === 0 ? 0 : Math.max(1, pixels((part / whole) * width));
  const outline = {
    x: 0.5, y: 0.5, width: width - 1, height: HEIGHT - 1, fill: 'none',
    stroke: theme.inkSoft, 'stroke-dasharray': part === null ? '2 2' : undefined,
  };
  return element('svg', {
    xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${HEIGHT}`, width, height: HEIGHT,
    'aria-hidden': 'true', focusable: 'false',
  },
  filled === 0 ? nothing : element('rect', { x: 0, y: 0, width: filled, height: HEIGHT, fill: theme[role] }),
  element('rect', outline));
}
