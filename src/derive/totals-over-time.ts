/** How long one list was at each count, as a series of its own: /phuong-phap/#danh-muc. Never a ratio of two counts. */
import type { Register } from '../model/entities.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Day } from '../model/time.ts';
import { compareText } from '../model/order.ts';
import { claimsOf, groupBy, type CountSeries } from './claim-index.ts';

export interface TotalOnDay {
  readonly day: Day;
  /** Different totals that sources print for that day, the better source first. */
  readonly totals: readonly Quantity[];
  /** The list changed since the total before. */
  readonly listChanged: boolean;
}

/** Totals of the dated counts, the earliest first; a day that repeats the totals before it is left out. */
export function totalsOverTime(series: CountSeries, breaks: NonNullable<Register['breaks']>): readonly TotalOnDay[] {
  const told = claimsOf(series).flatMap(({ effectiveDay, total }) => (effectiveDay === null || total === null ? [] : [{ day: effectiveDay, total }]));
  const days = [...groupBy(told, ({ day }) => day)].sort(([a], [b]) => compareText(a, b)).map(([day, list]) => ({ day, totals: distinct(list.map(({ total }) => total)) }));
  return days.flatMap(({ day, totals }, at): TotalOnDay[] => {
    const before = days[at - 1];
    const listChanged = before !== undefined && breaks.some(({ from, to }) => from >= before.day && from < day && (to ?? from) <= day);
    const repeats = before !== undefined && !listChanged && totals.map(key).sort().join() === before.totals.map(key).sort().join();
    return repeats ? [] : [{ day, totals, listChanged }];
  });
}

function distinct(quantities: readonly Quantity[]): Quantity[] {
  return [...new Map(quantities.map((quantity) => [key(quantity), quantity])).values()];
}

function key(quantity: Quantity): string {
  return quantity.kind === 'range' ? `${quantity.min}-${quantity.max}` : `${quantity.qualifier} ${quantity.value}`;
}
