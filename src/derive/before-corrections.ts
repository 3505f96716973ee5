/** A claim as its source stood before the source changed: /phuong-phap/#nhu-da-biet. */
import { BUCKETS } from '../model/buckets.ts';
import type { Claim, Correction } from '../model/entities.ts';
import { compareText } from '../model/order.ts';
import { exactly } from '../model/quantity.ts';

/**
 * Takes the corrections back, the latest first. Numbers that a correction gives as `was` are put in again. `null` when
 * one cannot be taken back: it tells no number, or is about another field; then nothing certain is known of that time.
 */
export function beforeCorrections(claim: Claim, corrections: readonly Correction[]): Claim | null {
  return [...corrections].sort((a, b) => compareText(b.date, a.date)).reduce<Claim | null>((then, correction) => then && takenBack(then, correction), claim);
}

function takenBack(claim: Claim, { field, was, replacedBy }: Correction): Claim | null {
  if (typeof was !== 'number' || replacedBy !== undefined) return null;
  if (claim.kind === 'figure' && field === 'value') return { ...claim, quantity: exactly(was) };
  if (claim.kind !== 'count') return null;
  if (field === 'total') return { ...claim, total: exactly(was) };
  const bucket = BUCKETS.find((one) => one === field);
  return bucket === undefined ? null : { ...claim, buckets: new Map([...claim.buckets, [bucket, exactly(was)]]) };
}
