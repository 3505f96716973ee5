/**
 * Whether two claims of one series speak of one time: /phuong-phap/#mau-thuan (MODEL §6). A state meets another where
 * their spans have a day in common; what happened over a period only where the periods are equal.
 */
import type { Catalogue, Count, Figure, Indicator, Report } from '../model/entities.ts';
import { daysBetween, spansMeet, type Span } from '../model/time.ts';

type Dated = Count | Figure;

export interface TimeContext {
  readonly reports: Catalogue['reports'];
  /** `flow`: over a period; a tally is always a state. */
  readonly timing: 'stock' | 'flow';
  /** `null` for a tally. A rank or a score named by a year is that year's, not one of some day in it. */
  readonly measure: Indicator['measure'] | null;
}

/** A state told of a longer time than a quarter may be of any day in it, and another of another day. */
const LONGEST_MOMENT_DAYS = 92;

/** The days of which a claim can speak: its own span, which cannot go on after the day of its publication. */
export function windowOf(claim: Pick<Dated, 'span' | 'effectiveDay'>): Span | null {
  const { span, effectiveDay } = claim;
  if (span === null || effectiveDay === null) return span;
  return span.start !== null && effectiveDay < span.start ? span : { ...span, end: effectiveDay };
}

/** The event that two different reports tell of; `null` when there is none. */
export function sharedEvent(a: Dated, b: Dated, reports: Catalogue['reports']): string | null {
  const event = reports.get(a.report)?.authored.event;
  return a.report !== b.report && event !== undefined && event === reports.get(b.report)?.authored.event ? event : null;
}

/**
 * True when the claims speak of times that meet. One report that gives two times means two times. Without a date a
 * claim meets only what the same report says without a date, and what is said of the same event. Of the same event,
 * times that a reader inferred are no reason to keep claims apart.
 */
export function timesMeet(a: Dated, b: Dated, context: TimeContext): boolean {
  const [one, other] = [windowOf(a), windowOf(b)];
  if (a.report === b.report) return sameText(a.span, b.span);
  if (sharedEvent(a, b, context.reports) !== null && (one === null || other === null || hasInferredTime(a) || hasInferredTime(b))) return true;
  if (one === null || other === null) return false;
  return context.timing === 'flow' ? samePeriod(a.span, b.span) : spansMeet(one, other);
}

/** True when meeting claims speak of one and the same time, so that not both can be right: of one event, or of the same days. */
export function isSameTime(a: Dated, b: Dated, context: TimeContext): boolean {
  const [one, other] = [windowOf(a), windowOf(b)];
  if (sharedEvent(a, b, context.reports) !== null || a.report === b.report) return true;
  return samePeriod(one, other) && (isOneTime(one) || context.timing === 'flow' || context.measure === 'rank' || context.measure === 'score');
}

/** Reports of one event among those of these claims; `null` when no two claims share one. */
export function eventOf(claims: readonly Dated[], reports: Catalogue['reports']): NonNullable<Report['authored']['event']> | null {
  for (const [at, a] of claims.entries()) {
    for (const b of claims.slice(at + 1)) {
      const event = sharedEvent(a, b, reports);
      if (event !== null) return event;
    }
  }
  return null;
}

function isOneTime(span: Span | null): boolean {
  return span !== null && span.start !== null && span.end !== null && daysBetween(span.start, span.end) < LONGEST_MOMENT_DAYS;
}

function hasInferredTime({ inferred }: Dated): boolean {
  return inferred.includes('asOf') || inferred.includes('period');
}

function sameText(a: Span | null, b: Span | null): boolean {
  return (a?.text ?? null) === (b?.text ?? null);
}

function samePeriod(a: Span | null, b: Span | null): boolean {
  return a !== null && b !== null && a.start === b.start && a.end === b.end;
}
