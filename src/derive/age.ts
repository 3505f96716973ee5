/**
 * How old a claim is: /phuong-phap/#tuoi.
 */
import type { Claim } from '../model/entities.ts';
import { daysBetween, type Day } from '../model/time.ts';

export interface Age {
  readonly days: number;
  /** `at-least` for an undated claim: it is no younger than its publication. */
  readonly kind: 'exact' | 'at-least';
}

/** Days from the claim's effective day to `today`; for an undated claim from the day it was known. Never below zero. */
export function ageOf(claim: Pick<Claim, 'effectiveDay' | 'knownBy'>, today: Day): Age {
  const since = claim.effectiveDay ?? claim.knownBy;
  return { days: Math.max(0, daysBetween(since, today)), kind: claim.effectiveDay === null ? 'at-least' : 'exact' };
}
