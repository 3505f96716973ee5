/**
 * A printed percentage read backwards: /phuong-phap/#nguoc-phan-tram. A percentage says only what it shows: it is
 * compared at its own number of decimals, rounded or cut (MODEL §6).
 */
import { decimalsOf } from '../model/quantity.ts';

/** Of the totals a printed percentage is searched in when none is known. */
export const LARGEST_TOTAL = 500;

export interface WholeCounts {
  readonly completed: number;
  readonly total: number;
}

/** True when part of whole, rounded or cut at the printed number of decimals, gives the printed percentage. */
export function percentFits(printed: number, part: number, whole: number): boolean {
  if (whole === 0) return false;
  const scale = 10 ** decimalsOf(printed);
  const wanted = Math.round(printed * scale);
  const exact = (part * 100 * scale) / whole;
  return wanted === Math.round(exact) || wanted === Math.floor(exact + 1e-9);
}

/** True when one printed percentage can be the other with fewer decimals, rounded or cut. */
export function percentAgrees(a: number, b: number): boolean {
  const [coarse, fine] = decimalsOf(a) <= decimalsOf(b) ? [a, b] : [b, a];
  return percentFits(coarse, fine, 100);
}

/** Every whole number of entries, from 0 to `total`, that the percentage can be printed of; none when it can be of no whole number. */
export function countsOfPercent(printed: number, total: number): number[] {
  const near = (printed * total) / 100;
  const reach = total / (100 * 10 ** decimalsOf(printed)) + 1;
  const from = Math.max(0, Math.floor(near - reach));
  const to = Math.min(total, Math.ceil(near + reach));
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at).filter((part) => percentFits(printed, part, total));
}

/** Every pair of whole numbers that the percentage can be printed of, for the totals in question. */
export function pairsOfPercent(printed: number, totals: readonly number[]): WholeCounts[] {
  return totals.flatMap((total) => countsOfPercent(printed, total).map((completed) => ({ completed, total })));
}
