/**
 * What compound yearly growth would say of a target, as Open SDG 2.4 computes it (sdg-build, ProgressMeasure.py): only
 * to stand beside the linear pace, never to decide: /phuong-phap/#muc-tieu.
 */
import { bandOf, type Band } from './bands.ts';

/** A value and the calendar year that it counts for. */
export interface YearValue {
  readonly value: number;
  readonly year: number;
}

export interface CompoundGrowth {
  /** Observed over required yearly growth, turned so that towards the target is positive. */
  readonly ratio: number;
  readonly band: Band;
}

/** Stands for zero in growth, as in the method itself. */
const NEAR_ZERO = 0.001;

/**
 * Ratio of the yearly growth from base to current over the one required from base to target. `null` where the method
 * gives none: all within a year, values of different sign, or no growth required.
 */
export function compoundGrowth(base: YearValue, current: YearValue, goal: YearValue, direction: 'up' | 'down'): CompoundGrowth | null {
  if (current.year <= base.year || goal.year <= base.year) return null;
  const from = base.value === 0 ? NEAR_ZERO : base.value;
  const to = goal.value === 0 ? NEAR_ZERO : goal.value;
  if (from * current.value <= 0 || from * to <= 0) return null;
  const observed = yearly(current.value, from, current.year - base.year);
  const required = Math.abs(yearly(to, from, goal.year - base.year));
  if (required === 0) return null;
  const ratio = ((from < 0 ? -1 : 1) * (direction === 'up' ? 1 : -1) * observed) / required;
  return { ratio, band: bandOf(ratio) };
}

function yearly(to: number, from: number, years: number): number {
  return (to / from) ** (1 / years) - 1;
}
