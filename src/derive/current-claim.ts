/**
 * Which claim of a series is shown first: /phuong-phap/#so-hien-hanh. The others are never hidden.
 */
import type { Claim, Count, Figure, Report } from '../model/entities.ts';
import { isExact } from '../model/quantity.ts';

/** The rule that decided, in the order in which the rules are asked. */
export type ChoiceRule = 'only-one' | 'dated' | 'latest' | 'source' | 'precision' | 'publication-known' | 'publication' | 'order';

export interface Choice<C extends Claim> {
  readonly current: C;
  /** The other claims of the series, best first by the same rules. */
  readonly others: readonly C[];
  /** Why the current one comes before the next. */
  readonly rule: ChoiceRule;
}

const COPY_RANK = { original: 0, repost: 1, translation: 2 } as const;
const KIND_RANK = { legal: 0, dataset: 1, government: 2, party: 2, press: 3 } as const;

/** Chooses inside one series. `claims` holds at least one. */
export function chooseCurrent<C extends Count | Figure>(claims: readonly [C, ...C[]], reportOf: (claim: C) => Report): Choice<C> {
  const ranked = [...claims].sort((a, b) => compare(a, b, reportOf).order);
  const [current = claims[0], next, ...rest] = ranked;
  if (!next) return { current, others: [], rule: 'only-one' };
  return { current, others: [next, ...rest], rule: compare(current, next, reportOf).rule };
}

function compare<C extends Count | Figure>(a: C, b: C, reportOf: (claim: C) => Report): { order: number; rule: ChoiceRule } {
  const steps: readonly [ChoiceRule, () => number][] = [
    ['dated', () => Number(a.effectiveDay === null) - Number(b.effectiveDay === null)],
    ['latest', () => descending(a.effectiveDay, b.effectiveDay)],
    ['source', () => sourceRank(reportOf(a)) - sourceRank(reportOf(b))],
    ['precision', () => vagueness(a) - vagueness(b)],
    ['publication-known', () => Number(reportOf(a).published === null) - Number(reportOf(b).published === null)],
    ['publication', () => descending(reportOf(a).knownBy, reportOf(b).knownBy)],
  ];
  for (const [rule, step] of steps) {
    const order = step();
    if (order !== 0) return { order, rule };
  }
  return { order: a.id < b.id ? -1 : 1, rule: 'order' };
}

function sourceRank({ authored }: Report): number {
  return COPY_RANK[authored.copy] * 10 + KIND_RANK[authored.kind];
}

/** How much a claim leaves open: an exact number or tally 0, a qualified one 1, a range 2, a percentage without a count 3. */
function vagueness(claim: Count | Figure): number {
  const quantity = claim.kind === 'figure' ? claim.quantity : (claim.buckets.get('completed') ?? claim.total);
  if (quantity === null) return claim.kind === 'figure' ? 0 : 3;
  if (isExact(quantity)) return 0;
  return quantity.kind === 'point' ? 1 : 2;
}

function descending(a: string | null, b: string | null): number {
  if (a === b || a === null || b === null) return 0;
  return a > b ? -1 : 1;
}
