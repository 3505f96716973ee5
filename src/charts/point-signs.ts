/** Dots and their kin: which kind of value it is, how sure, and whether sources disagree. */
import type { Box } from './boxes.ts';
import { element, nothing, pixels, together, type Markup } from './svg.ts';
import type { ChartTheme } from './theme.ts';

/** `estimate`: the source itself calls it so. `plan`: not a result at all. */
export type Nature = 'result' | 'estimate' | 'plan';
export type Shape = 'circle' | 'square' | 'triangle' | 'diamond';

export type PointSign = {
  readonly shape: Shape;
  readonly colour: string;
  /** Filled for results, hollow for estimates, a broken outline for plans. */
  readonly nature: Nature;
  /** Sources disagree: a ring around the sign. */
  readonly conflict?: boolean;
};

const outline = (shape: Exclude<Shape, 'circle'>, x: number, y: number): string => {
  const at = (dx: number, dy: number): string => `${pixels(x + dx)} ${pixels(y + dy)}`;
  if (shape === 'square') return `M${at(-4, -4)}h8v8h-8z`;
  if (shape === 'triangle') return `M${at(0, -5)}l5 8.6h-10z`;
  return `M${at(0, -5.5)}l5.5 5.5l-5.5 5.5l-5.5 -5.5z`;
};

/** How far a sign reaches from its middle, in pixels. */
export const signReach = (conflict: boolean): number => (conflict ? 9 : 6);

/** A sign with its middle at (x, y). */
export function pointSign(x: number, y: number, { shape, colour, nature, conflict }: PointSign, theme: ChartTheme): Markup {
  const ink = {
    fill: nature === 'result' ? colour : theme.paper,
    stroke: colour, 'stroke-width': nature === 'result' ? 1 : 1.75,
    'stroke-dasharray': nature === 'plan' ? '2.5 1.8' : undefined,
  };
  return together(
    conflict === true ? element('circle', { cx: x, cy: y, r: 8, fill: 'none', stroke: theme.ink, 'stroke-width': 1.25 }) : nothing,
    shape === 'circle' ? element('circle', { cx: x, cy: y, r: 4.2, ...ink }) : element('path', { d: outline(shape, x, y), ...ink }));
}

/** The reach of a range from `low` to `high` along one axis, with caps; `across` is its place on the other. */
export function whisker(axis: 'x' | 'y', low: number, high: number, across: number, colour: string): Markup {
  const [a, b, c] = [pixels(low), pixels(high), pixels(across)];
  const d = axis === 'y'
    ? `M${pixels(c - 4)} ${a}h8M${c} ${a}V${b}M${pixels(c - 4)} ${b}h8`
    : `M${a} ${pixels(c - 4)}v8M${a} ${c}H${b}M${b} ${pixels(c - 4)}v8`;
  return element('path', { d, stroke: colour, 'stroke-width': 1.5, fill: 'none' });
}

/** How far beyond its points a spread reaches on both sides. */
const SPREAD_MARGIN = 10;

/** What sources say of one time, from the lowest to the highest: a pale frame around their signs. */
export const spreadFrame = ({ left, right, top, bottom }: Box, colour: string): Markup => element('rect', {
  x: pixels(left - SPREAD_MARGIN), y: pixels(top), width: pixels(right - left + 2 * SPREAD_MARGIN), height: pixels(Math.max(1, bottom - top)),
  fill: colour, 'fill-opacity': '.16', stroke: colour, 'stroke-width': 1, 'stroke-dasharray': '3 2',
});

/** The time a value speaks of: a broad pale stroke that ends at its sign. */
export const periodStroke = (start: number, end: number, y: number, colour: string): Markup => element('path', {
  d: `M${pixels(start)} ${pixels(y)}H${pixels(end)}`, stroke: colour, 'stroke-width': 5, 'stroke-opacity': '.3', fill: 'none',
});

/** Dashes of a line by the least certain of its ends. */
export const dashOf = (nature: Nature): string | undefined =>
  nature === 'result' ? undefined : nature === 'estimate' ? '5 3' : '1.5 3';
