/** What a chart over time is given, and what is refused. Days are whole days since 1970-01-01. */
import type { ChartNames } from './frame.ts';
import { dayNumber, finite, given } from './input.ts';
import type { KeyItem } from './key.ts';
import type { Nature } from './point-signs.ts';

export type SeriesPoint = {
  /** First and last day that the value speaks of; equal for a state on a day. */
  readonly start: number;
  readonly end: number;
  /** `null`: nothing published. The line stays open there; with `min` and `max` only the range is drawn. */
  readonly value: number | null;
  readonly min?: number | null;
  readonly max?: number | null;
  /** The number as it is read; for a missing one the reason. */
  readonly valueText: string;
  readonly role: Nature;
  /** Sources disagree about it. */
  readonly conflict?: boolean;
};

/** From the lowest to the highest of what sources say of one time; `start` to `end` are the last days of its points. */
export type Spread = { readonly start: number; readonly end: number; readonly low: number; readonly high: number };

/** One named line, its points in order of their last days. */
export type Series = {
  readonly label: string;
  readonly points: readonly SeriesPoint[];
  /** `false`: single claims that belong together but make no course, such as those another source contradicts. */
  readonly joined?: boolean;
  /** Where its sources contradict each other. */
  readonly spreads?: readonly Spread[];
};

/** A level to be reached: `value`, or from `min` to `max`. `from` = `to` is a level due on one day. */
export type TargetLine = {
  readonly label: string;
  readonly value?: number | null;
  readonly min?: number | null;
  readonly max?: number | null;
  /** First and last day it holds; left out or `null`: as far as the chart reaches. */
  readonly from?: number | null;
  readonly to?: number | null;
};

/** The list or the definition changed. `day` is the first day of the new one: no line is drawn into it. */
export type SeriesBreak = { readonly day: number; readonly label: string };

export type ValueTick = { readonly value: number; readonly text: string };
export type DayTick = { readonly day: number; readonly text: string };

export type TimeSeries = ChartNames & {
  readonly series: readonly Series[];
  readonly targets: readonly TargetLine[];
  readonly breaks: readonly SeriesBreak[];
  readonly valueTicks: readonly ValueTick[];
  /** For values of periods a tick belongs at the period's end, where the dot stands. */
  readonly dayTicks: readonly DayTick[];
  /** Above the value axis: the unit. */
  readonly unitText?: string;
  /**
   * Bottom and top of the value axis, reversed for ranks; data beyond it widen it.
   * Left out: from zero to the largest value, target or tick.
   */
  readonly valueDomain?: readonly [bottom: number, top: number];
  /** First and last day shown; data beyond it widen it. Left out: as far as points, targets, breaks and ticks reach. */
  readonly dayDomain?: readonly [first: number, last: number];
  /** What the signs mean. */
  readonly key?: readonly KeyItem[];
};

/** The values of a point that exist, smallest knowledge to largest. */
export const valuesOf = ({ value, min, max }: Pick<SeriesPoint, 'value' | 'min' | 'max'>): readonly number[] =>
  [value, min, max].filter(given);

/** Whether a target is a stretch between two levels. */
export const isBand = ({ min, max }: TargetLine): boolean => given(min) && given(max);

function checkPoint(point: SeriesPoint, what: string): void {
  dayNumber(point.start, `${what}, start`);
  dayNumber(point.end, `${what}, end`);
  for (const value of valuesOf(point)) finite(value, what);
  if (point.start > point.end) throw new RangeError(`${what}: starts on day ${point.start}, after its end ${point.end}`);
  if (given(point.min) && given(point.max) && point.min > point.max) {
    throw new RangeError(`${what}: min ${point.min} is above max ${point.max}`);
  }
}

function checkSpread({ start, end, low, high }: Spread, what: string): void {
  for (const day of [start, end]) dayNumber(day, what);
  for (const value of [low, high]) finite(value, what);
  if (start > end || low > high) throw new RangeError(`${what}: turned round`);
}

/** Throws on values or days that are not numbers, intervals turned round, and points out of order. */
export function checkTimeSeries({ series, targets, breaks, valueTicks, dayTicks }: TimeSeries): void {
  for (const { label, points, spreads = [] } of series) {
    for (const spread of spreads) checkSpread(spread, `series "${label}", spread`);
    points.forEach((point, index) => {
      checkPoint(point, `series "${label}", point ${index}`);
      const previous = points[index - 1];
      if (previous !== undefined && previous.end > point.end) {
        throw new RangeError(`series "${label}", point ${index}: ends before the point ahead of it`);
      }
    });
  }
  for (const target of targets) {
    const what = `target "${target.label}"`;
    const values = valuesOf({ value: target.value ?? null, min: target.min ?? null, max: target.max ?? null });
    if (values.length === 0) throw new RangeError(`${what}: expected a value, or min and max`);
    for (const value of values) finite(value, what);
    for (const day of [target.from, target.to].filter(given)) dayNumber(day, what);
  }
  for (const { day, label } of breaks) dayNumber(day, `break "${label}"`);
  for (const { value, text } of valueTicks) finite(value, `tick "${text}"`);
  for (const { day, text } of dayTicks) dayNumber(day, `tick "${text}"`);
}
