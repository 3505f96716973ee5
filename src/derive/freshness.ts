/**
 * Whether a figure is still recent, against the rhythm in which its like is to be expected: /phuong-phap/#do-moi. Only
 * `today` moves a class, and only towards older. What is not fresh loses its colour.
 */
import type { Cadence, Catalogue, Claim, Count, Figure } from '../model/entities.ts';
import { dayFromNumber, dayNumber, daysBetween, type Day } from '../model/time.ts';
import { ageOf, type Age } from './age.ts';

/**
 * `fresh`: the next one is not due yet. `stale`: one is missed. `very-stale`: two or more are. `no-cadence`: no rhythm
 * is known, and the age does not decide for every rhythm. `undated`: the age is not known. `never`: there is no claim.
 */
export type FreshnessClass = 'fresh' | 'no-cadence' | 'stale' | 'very-stale' | 'undated' | 'never';

export const FRESHNESS_CLASSES: readonly FreshnessClass[] = ['fresh', 'no-cadence', 'stale', 'very-stale', 'undated', 'never'];

export interface Freshness {
  readonly state: FreshnessClass;
  /** `null` when there is no claim. */
  readonly age: Age | null;
  /** `null` when no rhythm is written. */
  readonly cadence: Cadence | null;
  /** The day until which it counts as fresh: effective day and one rhythm. `null` without a day or a rhythm. */
  readonly expected: Day | null;
  /** Days since `expected`; 0 until it is past, or when there is none. */
  readonly overdue: number;
}

/** The longest that each rhythm can take, in days: /phuong-phap/#do-moi. */
export const CADENCE_DAYS: Readonly<Record<Cadence, number>> = { week: 7, month: 31, quarter: 92, half: 184, year: 366 };

/** Age beyond which a claim is very stale, in rhythms: two were missed. */
const VERY_STALE_CADENCES = 2;

/** No claim at all. */
export const NEVER: Freshness = { state: 'never', age: null, cadence: null, expected: null, overdue: 0 };

/** How fresh one claim is. Undated claims have neither colour nor class of age; they are never fresh. */
export function freshnessOf(claim: Pick<Claim, 'effectiveDay' | 'knownBy'>, cadence: Cadence | null, today: Day): Freshness {
  const age = ageOf(claim, today);
  if (claim.effectiveDay === null) return { state: 'undated', age, cadence, expected: null, overdue: 0 };
  if (cadence === null) return { state: classWithoutCadence(age.days), age, cadence, expected: null, overdue: 0 };
  const expected = dayFromNumber(dayNumber(claim.effectiveDay) + CADENCE_DAYS[cadence]);
  return { state: classOf(age.days, CADENCE_DAYS[cadence]), age, cadence, expected, overdue: Math.max(0, daysBetween(expected, today)) };
}

/** The rhythm written for the claim's register or indicator; `null` where none is, and for statements. */
export function cadenceOf(claim: Claim, { registers, indicators }: Pick<Catalogue, 'registers' | 'indicators'>): Cadence | null {
  switch (claim.kind) {
    case 'count':
      return registers.get(claim.register)?.cadence ?? null;
    case 'figure':
      return indicators.get(claim.indicator)?.cadence ?? null;
    case 'statement':
      return null;
  }
}

/** Every count and figure by its id. A series is as fresh as its current claim, the latest dated one. */
export function freshnessByClaim(catalogue: Pick<Catalogue, 'claims' | 'registers' | 'indicators'>, today: Day): ReadonlyMap<string, Freshness> {
  const facts = [...catalogue.claims.values()].filter((claim): claim is Count | Figure => claim.kind !== 'statement');
  return new Map(facts.map((claim) => [claim.id, freshnessOf(claim, cadenceOf(claim, catalogue), today)]));
}

/** Of several claims about one thing the freshness of the latest dated one; of undated ones alone, theirs; of none, {@link NEVER}. */
export function latestFreshness(all: readonly Freshness[]): Freshness {
  const exact = all.filter(({ age }) => age?.kind === 'exact').sort((a, b) => (a.age?.days ?? 0) - (b.age?.days ?? 0));
  return exact[0] ?? all[0] ?? NEVER;
}

/** True when a status may keep its colour. */
export function keepsColour({ state }: Pick<Freshness, 'state'>): boolean {
  return state === 'fresh';
}

function classOf(days: number, rhythm: number): 'fresh' | 'stale' | 'very-stale' {
  if (days <= rhythm) return 'fresh';
  return days <= rhythm * VERY_STALE_CADENCES ? 'stale' : 'very-stale';
}

/** Without a rhythm only what holds for each of them is said: fresh even by the shortest, stale even by the longest. */
function classWithoutCadence(days: number): 'fresh' | 'no-cadence' | 'stale' | 'very-stale' {
  const byLongest = classOf(days, CADENCE_DAYS.year);
  if (byLongest !== 'fresh') return byLongest;
  return days <= CADENCE_DAYS.week ? 'fresh' : 'no-cadence';
}
