/**
 * Whose word a claim is: /phuong-phap/#mau-thuan. Reports joined by `copyOf` are one voice, however many copies of
 * copies lie between, so that a figure repeated is never a figure confirmed.
 */
import type { Catalogue, Claim, Report } from '../model/entities.ts';
import { groupBy } from './claim-index.ts';

/** The report that a report's words come from; a circle of copies is led by the first id in it. */
export function voiceOf(report: Pick<Report, 'id' | 'authored'>, reports: Catalogue['reports']): string {
  const seen: string[] = [];
  for (let at: Pick<Report, 'id' | 'authored'> | undefined = report; at; ) {
    if (seen.includes(at.id)) return [...seen.slice(seen.indexOf(at.id))].sort()[0] ?? at.id;
    seen.push(at.id);
    const origin: string | undefined = at.authored.copyOf;
    if (origin === undefined) break;
    at = reports.get(origin);
  }
  return seen.at(-1) ?? report.id;
}

/** Claims by the voice that says them, in the order of the claims. */
export function claimsByVoice<C extends Claim>(claims: readonly C[], reports: Catalogue['reports']): ReadonlyMap<string, readonly C[]> {
  return groupBy(claims, ({ report }) => {
    const one = reports.get(report);
    return one ? voiceOf(one, reports) : report;
  });
}
