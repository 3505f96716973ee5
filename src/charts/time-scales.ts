/** From days and values to places: the two scales of a chart over time. */
import { scaleLinear } from 'd3';
import { finite, given } from './input.ts';
import type { ChartTheme } from './theme.ts';
import { valuesOf, type TimeSeries } from './time-data.ts';

/** The rectangle that data may take, in pixels. */
export type Plot = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
export type Scales = { readonly x: (day: number) => number; readonly y: (value: number) => number };

/** Everything that drawing needs to know besides the data. `width` is that of the whole picture. */
export type TimeScene = Scales & { readonly width: number; readonly plot: Plot; readonly theme: ChartTheme };

type Domain = readonly [start: number, end: number];

/** The told domain, turned as told, widened where data reach beyond it: nothing is ever drawn outside the picture. */
function widened(told: Domain | undefined, fallback: Domain, data: readonly number[]): Domain {
  const [start, end] = told ?? fallback;
  const [low, high] = [Math.min(start, end, ...data), Math.max(start, end, ...data)];
  return start <= end ? [low, high] : [high, low];
}

function valueDomain({ series, targets, valueTicks, valueDomain: told }: TimeSeries): Domain {
  told?.forEach((value) => finite(value, 'valueDomain'));
  const values = [
    ...series.flatMap(({ points, spreads = [] }) => [...points.flatMap(valuesOf), ...spreads.flatMap(({ low, high }) => [low, high])]),
    ...targets.flatMap(({ value, min, max }) => [value, min, max].filter(given)),
    ...valueTicks.map(({ value }) => value),
  ];
  // Counts and shares begin at zero: an axis cut off makes small changes look large.
  const [bottom, top] = widened(told, [0, 0], values);
  return bottom === top ? [bottom, bottom + 1] : [bottom, top];
}

function dayDomain({ series, targets, breaks, dayTicks, dayDomain: told }: TimeSeries): Domain {
  told?.forEach((day) => finite(day, 'dayDomain'));
  const days = [
    ...series.flatMap(({ points, spreads = [] }) => [...points, ...spreads].flatMap(({ start, end }) => [start, end])),
    ...targets.flatMap(({ from, to }) => [from, to].filter(given)),
    ...breaks.map(({ day }) => day),
    ...dayTicks.map(({ day }) => day),
  ];
  const some = days[0] ?? 0;
  const [first, last] = widened(told, [some, some], days);
  // A single day stands in the middle, with room on both sides.
  return first === last ? [first - 1, last + 1] : [first, last];
}

/** Scales that fill the plot; a reversed value domain puts the smallest value on top, as for ranks. */
export function timeScales(data: TimeSeries, plot: Plot): Scales {
  const days = scaleLinear(dayDomain(data), [plot.left, plot.right]);
  const values = scaleLinear(valueDomain(data), [plot.bottom, plot.top]);
  return { x: (day) => days(day), y: (value) => values(value) };
}
