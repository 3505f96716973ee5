/**
 * Where two claims of one series say what no number satisfies: /phuong-phap/#mau-thuan (MODEL §6). Every number that
 * both tell is compared; what one of them leaves out is no disagreement.
 */
import { BUCKETS, type Bucket } from '../model/buckets.ts';
import type { Count, Figure, Indicator } from '../model/entities.ts';
import { boundsOf, canAgree, centralValue, decimalsOf, exactly, isExact, type Quantity } from '../model/quantity.ts';
import { percentAgrees, percentFits } from './percent-solver.ts';
import { shareDone } from './share-done.ts';

/** `share` is the percentage done: as printed, else of the claim's own two numbers. */
export type Field = 'value' | 'category' | 'total' | 'share' | Bucket;

/** In the order in which they are told. */
export const FIELDS: readonly Field[] = ['value', 'category', 'total', ...BUCKETS, 'share'];

/** What one claim says in one field. */
export type Said = { readonly kind: 'number'; readonly quantity: Quantity; readonly percent: boolean; /** Worked out from the claim's own two numbers. */ readonly computed: boolean } | { readonly kind: 'category'; readonly category: string };

/** The fields in which two counts, or two figures, cannot both be right. */
export function disputedFields(a: Count | Figure, b: Count | Figure, indicator: Indicator | null): Field[] {
  if (a.kind === 'count' && b.kind === 'count') return disputedInCounts(a, b);
  if (a.kind === 'figure' && b.kind === 'figure') return disputedInFigures(a, b, indicator);
  return [];
}

/** What a claim says in a field; `null` when it says nothing there. */
export function saidIn(claim: Count | Figure, field: Field, indicator: Indicator | null): Said | null {
  const number = (quantity: Quantity | null | undefined, percent = false, computed = false): Said | null => (quantity ? { kind: 'number', quantity, percent, computed } : null);
  if (claim.kind === 'figure') {
    if (field === 'category') return claim.category === null ? null : { kind: 'category', category: claim.category };
    return field === 'value' ? number(claim.quantity, indicator?.measure === 'share') : null;
  }
  switch (field) {
    case 'value':
    case 'category':
      return null;
    case 'total':
      return number(claim.total);
    case 'share':
      return number(printedShare(claim), true) ?? number(ownShare(claim), true, true);
    default:
      return number(claim.buckets.get(field));
  }
}

/** True when one number is the other rounded or cut, so that both may be told of one true number; or touches it ("over 90", "90"). */
export function isRoundingOf(a: Quantity, b: Quantity): boolean {
  const [x, y] = [boundsOf(a), boundsOf(b)];
  if (x.low === y.high || y.low === x.high) return true;
  return isExact(a) && isExact(b) && (roundsTo(centralValue(a), centralValue(b)) || roundsTo(centralValue(b), centralValue(a)));
}

function disputedInCounts(a: Count, b: Count): Field[] {
  const apart = (x: Quantity | null | undefined, y: Quantity | null | undefined): boolean => Boolean(x && y && !canAgree(x, y));
  return [
    ...(apart(a.total, b.total) ? ['total' as const] : []),
    ...BUCKETS.filter((bucket) => apart(a.buckets.get(bucket), b.buckets.get(bucket))),
    ...(sharesApart(a, b) ? ['share' as const] : []),
  ];
}

function disputedInFigures(a: Figure, b: Figure, indicator: Indicator | null): Field[] {
  if (a.category !== null && b.category !== null) return a.category === b.category ? [] : ['category'];
  if (a.quantity === null || b.quantity === null) return [];
  // A rank among 63 and a rank among 34 are not two answers to one question.
  if (a.outOf !== null && b.outOf !== null && a.outOf !== b.outOf && indicator?.measure === 'rank') return [];
  const agree = indicator?.measure === 'share' && isExact(a.quantity) && isExact(b.quantity) ? percentAgrees(centralValue(a.quantity), centralValue(b.quantity)) : canAgree(a.quantity, b.quantity);
  return agree ? [] : ['value'];
}

/** Compared only where one of them prints a percentage: two pairs of counts are compared number by number. */
function sharesApart(a: Count, b: Count): boolean {
  const [x, y] = [printedShare(a), printedShare(b)];
  if (x !== null && y !== null) return isExact(x) && isExact(y) ? !percentAgrees(centralValue(x), centralValue(y)) : !canAgree(x, y);
  return (x !== null && doesNotFit(x, b)) || (y !== null && doesNotFit(y, a));
}

function doesNotFit(printed: Quantity, count: Count): boolean {
  const completed = count.buckets.get('completed');
  if (!completed || !count.total || !isExact(completed) || !isExact(count.total) || centralValue(count.total) === 0) return false;
  const [part, whole] = [centralValue(completed), centralValue(count.total)];
  return isExact(printed) ? !percentFits(centralValue(printed), part, whole) : !canAgree(printed, exactly((part * 100) / whole));
}

function printedShare({ percent }: Count): Quantity | null {
  const printed = percent.get('completed');
  return printed?.of === 'total' ? { kind: 'point', value: printed.value, qualifier: printed.qualifier } : null;
}

function ownShare(count: Count): Quantity | null {
  const share = shareDone(count);
  return share?.basis === 'counts' && share.exact ? exactly(share.ratio * 100) : null;
}

/** Two or more figures must stay: 5,470 is 5,465 rounded, but 20 says too little to be 18 rounded. */
function roundsTo(fine: number, coarse: number): boolean {
  const decimals = decimalsOf(coarse);
  const digits = String(Math.abs(coarse)).replace('.', '').replace(/^0+/, '');
  const zeros = decimals > 0 ? 0 : digits.length - digits.replace(/0+$/, '').length;
  const significant = decimals > 0 ? digits.length : digits.length - zeros;
  if (significant < 2) return false;
  const scale = 10 ** (decimals - zeros);
  const wanted = Math.round(coarse * scale);
  return (Math.round(fine * scale) === wanted || Math.trunc(fine * scale + Math.sign(fine) * 1e-9) === wanted) && (decimals > 0 || zeros > 0);
}
