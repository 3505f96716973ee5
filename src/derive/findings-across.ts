/**
 * What one claim shows about another: findings told with the later or the smaller one. The laws stand on
 * /phuong-phap/#dieu-can-neu. Only where no number could make both right, and never across a change of the list.
 */
import type { Catalogue, Count, Figure } from '../model/entities.ts';
import { compareText } from '../model/order.ts';
import { boundsOf, centralValue, isExact, type Quantity } from '../model/quantity.ts';
import type { Span } from '../model/time.ts';
import { claimsOf, type ClaimIndex, type CountSeries } from './claim-index.ts';
import { timesMeet, windowOf } from './meeting-times.ts';

export type AcrossFinding =
  | { readonly code: 'completed-falls'; readonly claim: Count; readonly other: Count; readonly before: Quantity; readonly now: Quantity }
  | { readonly code: 'figure-falls'; readonly claim: Figure; readonly other: Figure; readonly before: Quantity; readonly now: Quantity }
  | { readonly code: 'part-exceeds-whole'; readonly claim: Figure; readonly other: Figure; readonly whole: Quantity; readonly part: Quantity }
  | { readonly code: 'lists-differ'; readonly claim: Count; readonly field: 'total' | 'completed'; readonly printed: number; readonly sum: number };

type Breaks = readonly { readonly from: string; readonly to?: string }[];

/** Every finding between claims, series by series. */
export function findingsAcross({ registers, indicators, reports }: Pick<Catalogue, 'registers' | 'indicators' | 'reports'>, { counts, figures, countsByRegister }: Pick<ClaimIndex, 'counts' | 'figures' | 'countsByRegister'>): AcrossFinding[] {
  return [
    ...counts.flatMap((series) => falls(claimsOf(series), ({ buckets }) => buckets.get('completed') ?? null, registers.get(series.register)?.breaks ?? [], reports)
      .map(({ claim, other, before, now }): AcrossFinding => ({ code: 'completed-falls', claim, other, before, now }))),
    ...counts.flatMap((series) => listSums(series, registers.get(series.register)?.madeOf ?? [], countsByRegister)),
    ...figures.flatMap((series) => {
      const indicator = indicators.get(series.indicator);
      if (indicator?.neverFalls !== true || series.nature !== 'result') return [];
      return falls(claimsOf(series), ({ quantity }) => quantity, indicator.breaks ?? [], reports).map(({ claim, other, before, now }): AcrossFinding => ({ code: 'figure-falls', claim, other, before, now }));
    }),
    ...figures.flatMap((series) => (indicators.get(series.indicator)?.timing === 'flow' && indicators.get(series.indicator)?.measure === 'amount' ? partsBeyondWhole(claimsOf(series)) : [])),
  ];
}

interface Fall<C> {
  readonly claim: C;
  readonly other: C;
  readonly before: Quantity;
  readonly now: Quantity;
}

/** For each claim the latest one, of days wholly before its own, that says more than it can; none where the list changed in between, nor of one event, which is a conflict. */
function falls<C extends Count | Figure>(claims: readonly C[], read: (claim: C) => Quantity | null, breaks: Breaks, reports: Catalogue['reports']): Fall<C>[] {
  const dated = claims.flatMap((claim) => {
    const [window, value] = [windowOf(claim), read(claim)];
    return window !== null && window.start !== null && window.end !== null && value !== null ? [{ claim, value, start: window.start, end: window.end }] : [];
  }).sort((a, b) => compareText(b.end, a.end) || compareText(a.claim.id, b.claim.id));
  return dated.flatMap((late) => {
    const early = dated.find(({ claim, end, value, start }) => end < late.start && !timesMeet(claim, late.claim, { reports, timing: 'stock', measure: null }) && boundsOf(value).low > boundsOf(late.value).high && !breaks.some(({ from, to }) => from <= late.end && (to ?? from) >= start));
    return early ? [{ claim: late.claim, other: early.claim, before: early.value, now: late.value }] : [];
  });
}

/** A list made of exact disjoint lists, against their sum: in one report, or of one and the same day. */
function listSums(series: CountSeries, parts: readonly string[], countsByRegister: ClaimIndex['countsByRegister']): AcrossFinding[] {
  if (parts.length === 0) return [];
  return claimsOf(series).flatMap((whole) => (['total', 'completed'] as const).flatMap((field): AcrossFinding[] => {
    const printed = exactIn(whole, field);
    const addends = parts.map((id) => (countsByRegister.get(id) ?? []).filter(({ place, parts: of }) => place === whole.place && of.join() === whole.parts.join()).flatMap(claimsOf).find((count) => isBeside(count, whole) && exactIn(count, field) !== null));
    const numbers = addends.flatMap((count) => (count ? [exactIn(count, field) ?? 0] : []));
    const sum = numbers.reduce((all, one) => all + one, 0);
    return printed !== null && numbers.length === parts.length && sum !== printed ? [{ code: 'lists-differ', claim: whole, field, printed, sum }] : [];
  }));
}

function isBeside(a: Count, b: Count): boolean {
  if (a.report === b.report) return a.span?.text === b.span?.text;
  return a.span !== null && b.span !== null && a.span.start === a.span.end && a.span.text === b.span.text;
}

function exactIn(count: Count, field: 'total' | 'completed'): number | null {
  const quantity = field === 'total' ? count.total : (count.buckets.get('completed') ?? null);
  return quantity !== null && isExact(quantity) ? centralValue(quantity) : null;
}

/** What a period holds cannot be less than what a part of the period holds. */
function partsBeyondWhole(claims: readonly Figure[]): AcrossFinding[] {
  return claims.flatMap((part) => {
    const whole = claims.find((one) => part.quantity !== null && one.quantity !== null && isInside(part.span, windowOf(one)) && boundsOf(part.quantity).low > boundsOf(one.quantity).high);
    return part.quantity !== null && whole?.quantity ? [{ code: 'part-exceeds-whole', claim: part, other: whole, whole: whole.quantity, part: part.quantity }] : [];
  });
}

function isInside(part: Span | null, whole: Span | null): boolean {
  if (part === null || whole === null || part.start === null || part.end === null || whole.end === null) return false;
  const holds = (whole.start === null || whole.start <= part.start) && part.end <= whole.end;
  return holds && !(whole.start === part.start && whole.end === part.end);
}
