/**
 * Time as the sources write it (data/README.md, "Thời gian"): a day, a month, a quarter, a half-year, a year, or a
 * range of these, open at one end or closed. Days are calendar days in Viet Nam, written YYYY-MM-DD, and never pass
 * through `Date`, whose time zone would move them.
 */

/** A calendar day, YYYY-MM-DD; compares as text. */
export type Day = string;

/** A stretch of days, both ends included. `null` is an end that the source leaves open ("not after", "not before"). */
export interface Span {
  readonly text: string;
  readonly start: Day | null;
  readonly end: Day | null;
}

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const POINT = /^(\d{4})(?:-(?:(\d{2})(?:-(\d{2}))?|Q([1-4])|H([12])))?$/;

/** Reads a written time. `null` when it names no real calendar time, or a range that runs backwards. */
export function parseSpan(text: string): Span | null {
  const [first, second, ...rest] = text.split('/');
  if (first === undefined || rest.length > 0) return null;
  if (second === undefined) {
    const point = parsePoint(first);
    return point && { text, ...point };
  }
  const from = first === '..' ? null : parsePoint(first);
  const to = second === '..' ? null : parsePoint(second);
  if ((first !== '..' && !from) || (second !== '..' && !to) || (!from && !to)) return null;
  if (from && to && from.start > to.end) return null;
  return { text, start: from?.start ?? null, end: to?.end ?? null };
}

/** True when the text is a day that exists in the calendar. */
export function isDay(text: string): boolean {
  const span = /^\d{4}-\d{2}-\d{2}$/.test(text) ? parseSpan(text) : null;
  return span !== null;
}

/** True when the two spans have a day in common; open ends reach without limit. */
export function spansMeet(a: Span, b: Span): boolean {
  return (
    (a.start === null || b.end === null || a.start <= b.end) && (b.start === null || a.end === null || b.start <= a.end)
  );
}

/** True when the span is one single day. */
export function isSingleDay(span: Span): boolean {
  return span.start !== null && span.start === span.end;
}

/** Days since 1970-01-01 of a calendar day. */
export function dayNumber(day: Day): number {
  const [year, month, date] = splitDay(day);
  return Math.round(Date.UTC(year, month - 1, date) / 86_400_000);
}

/** The calendar day that lies so many days after 1970-01-01. */
export function dayFromNumber(days: number): Day {
  return new Date(days * 86_400_000).toISOString().slice(0, 10);
}

/** Whole days from one day to another; negative when `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** The earlier of two days; a missing one gives the other. */
export function earlierDay(a: Day | null, b: Day | null): Day | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

function parsePoint(text: string): { start: Day; end: Day } | null {
  const match = POINT.exec(text);
  if (!match) return null;
  const [, yearText = '', monthText, dateText, quarterText, halfText] = match;
  const year = Number(yearText);
  if (quarterText !== undefined) return months(year, Number(quarterText) * 3 - 2, Number(quarterText) * 3);
  if (halfText !== undefined) return months(year, Number(halfText) * 6 - 5, Number(halfText) * 6);
  if (monthText === undefined) return months(year, 1, 12);
  const month = Number(monthText);
  if (month < 1 || month > 12) return null;
  if (dateText === undefined) return months(year, month, month);
  const date = Number(dateText);
  if (date < 1 || date > lengthOfMonth(year, month)) return null;
  return { start: text, end: text };
}

function months(year: number, first: number, last: number): { start: Day; end: Day } {
  return { start: writeDay(year, first, 1), end: writeDay(year, last, lengthOfMonth(year, last)) };
}

function lengthOfMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

function splitDay(day: Day): [number, number, number] {
  const [year = '', month = '', date = ''] = day.split('-');
  return [Number(year), Number(month), Number(date)];
}

function writeDay(year: number, month: number, date: number): Day {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
}
