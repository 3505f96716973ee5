/**
 * Ids that a claim had before: its report, place, register or indicator was renamed, or a correction moved it.
 * Old anchors stay where the claim is, so that an address once given out still finds it (MODEL §7).
 */
import type { Catalogue, Claim } from '../model/entities.ts';

type Known = Pick<Catalogue, 'corrections' | 'reports' | 'places' | 'registers' | 'indicators'>;

/** Every former id of a claim, none of them today's. */
export function formerClaimIds(claim: Claim, catalogue: Known): string[] {
  const { report, place } = claim;
  const subject = claim.kind === 'count' ? claim.register : claim.kind === 'figure' ? claim.indicator : null;
  const former = (id: string, records: ReadonlyMap<string, { readonly formerIds?: readonly string[] }>): readonly string[] => [id, ...(records.get(id)?.formerIds ?? [])];
  const subjects = subject === null ? [''] : former(subject, claim.kind === 'count' ? catalogue.registers : catalogue.indicators);
  const prefix = `${report}.${place}.${subject ?? ''}`;
  const rest = claim.id.slice(prefix.length);
  const reports = [report, ...(catalogue.reports.get(report)?.authored.formerIds ?? [])];
  const renamed = reports.flatMap((oldReport) =>
    former(place, catalogue.places).flatMap((oldPlace) => subjects.map((oldSubject) => `${oldReport}.${oldPlace}.${oldSubject}${rest}`)),
  );
  const moved = [...catalogue.corrections.values()].filter(({ replacedBy }) => replacedBy === claim.id).map((correction) => correction.claim);
  return [...new Set([...renamed, ...moved])].filter((id) => id !== claim.id);
}
