/** Ticks for charts, with their texts. */
import { ticks } from 'd3';
import type { DayTick, ValueTick } from '../charts/time-data.ts';
import { dayFromNumber, dayNumber } from '../model/time.ts';
import type { Format } from '../i18n/format.ts';

/** Round values from zero to the largest; the unit's symbol stands after each. */
export function valueTicks(values: readonly number[], format: Format, symbol: string, count = 4): ValueTick[] {
  const top = Math.max(0, ...values);
  return ticks(Math.min(0, ...values), top === 0 ? 1 : top, count).map((value) => ({ value, text: `${format.number(value)}${symbol}` }));
}

/** Ends of months, at most six, from the first to the last day (both as day numbers). */
export function dayTicks(first: number, last: number, sayMonth: (month: string) => string): DayTick[] {
  const ends: string[] = [];
  for (let month = dayFromNumber(first).slice(0, 7); month <= dayFromNumber(last).slice(0, 7); month = nextMonth(month)) ends.push(month);
  const every = Math.max(1, Math.ceil(ends.length / 5));
  return ends.filter((_, at) => (ends.length - 1 - at) % every === 0).map((month) => ({ day: dayNumber(`${nextMonth(month)}-01`) - 1, text: sayMonth(month) }));
}

function nextMonth(month: string): string {
  const [year, number] = month.split('-').map(Number);
  return number === 12 ? `${(year ?? 0) + 1}-01` : `${year}-${String((number ?? 0) + 1).padStart(2, '0')}`;
}
