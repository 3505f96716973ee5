/**
 * What was put right, and which record of today it is about: /phuong-phap/#dinh-chinh. A correction changes nothing by
 * itself: the data hold today's value, and the correction keeps what stood there before.
 */
import type { Catalogue, Claim, Correction, Indicator, Register, Target } from '../model/entities.ts';
import { compareText } from '../model/order.ts';
import { groupBy } from './claim-index.ts';
import { formerClaimIds } from './former-claim-ids.ts';

/** The record of today that a correction is about. */
export type CorrectionSubject =
  | { readonly kind: 'claim'; readonly record: Claim }
  | { readonly kind: 'target'; readonly record: Target }
  | { readonly kind: 'register'; readonly record: Register }
  | { readonly kind: 'indicator'; readonly record: Indicator };

/** A time at which a list or a definition changed, as the data tell it on the list or the indicator itself. */
export interface DefinitionChange {
  readonly subject: Extract<CorrectionSubject, { readonly kind: 'register' | 'indicator' }>;
  readonly change: NonNullable<Register['breaks']>[number];
}

type Known = Pick<Catalogue, 'corrections' | 'claims' | 'targets' | 'registers' | 'indicators' | 'reports' | 'places' | 'formerIds'>;

/**
 * Corrections by today's id of the claim, target, register or indicator, the newest first. A correction that moved a
 * claim to another id, and those of its earlier ids, stand under the last id.
 */
export function correctionsByClaim(catalogue: Known): ReadonlyMap<string, readonly Correction[]> {
  const corrections = newestCorrectionsFirst(catalogue.corrections.values());
  if (corrections.length === 0) return new Map();
  const moved = new Map(corrections.flatMap(({ claim, replacedBy }): [string, string][] => (replacedBy === undefined ? [] : [[claim, replacedBy]])));
  const renamed = new Map([
    ...(catalogue.formerIds.get('register') ?? []), ...(catalogue.formerIds.get('indicator') ?? []),
    ...[...catalogue.claims.values()].flatMap((claim) => formerClaimIds(claim, catalogue).map((old): [string, string] => [old, claim.id])),
  ]);
  return groupBy(corrections, ({ claim }) => {
    const id = follow(claim, moved);
    return renamed.get(id) ?? id;
  });
}

/** The record that a correction is about; `null` when it has moved to an id that no record bears, which checked data have not. */
export function subjectOfCorrection(id: string, { claims, targets, registers, indicators }: Pick<Known, 'claims' | 'targets' | 'registers' | 'indicators'>): CorrectionSubject | null {
  const claim = claims.get(id);
  if (claim) return { kind: 'claim', record: claim };
  const target = targets.get(id);
  if (target) return { kind: 'target', record: target };
  const register = registers.get(id);
  if (register) return { kind: 'register', record: register };
  const indicator = indicators.get(id);
  return indicator ? { kind: 'indicator', record: indicator } : null;
}

/** The newest first; those of one day by id. */
export function newestCorrectionsFirst(corrections: Iterable<Correction>): Correction[] {
  return [...corrections].sort((a, b) => compareText(b.date, a.date) || compareText(a.id, b.id));
}

/** Every change of a list or a definition that the data tell, the latest first. */
export function definitionChanges({ registers, indicators }: Pick<Catalogue, 'registers' | 'indicators'>): readonly DefinitionChange[] {
  const changes = [
    ...[...registers.values()].flatMap((record): DefinitionChange[] => (record.breaks ?? []).map((change) => ({ subject: { kind: 'register', record }, change }))),
    ...[...indicators.values()].flatMap((record): DefinitionChange[] => (record.breaks ?? []).map((change) => ({ subject: { kind: 'indicator', record }, change }))),
  ];
  return changes.sort((a, b) => compareText(b.change.to ?? b.change.from, a.change.to ?? a.change.from) || compareText(a.subject.record.id, b.subject.record.id));
}

/** Follows an id over the corrections that moved it; a circle, which checked data have not, is left after one round. */
function follow(id: string, moved: ReadonlyMap<string, string>): string {
  let today = id;
  for (let steps = 0; steps < moved.size; steps++) today = moved.get(today) ?? today;
  return today;
}
