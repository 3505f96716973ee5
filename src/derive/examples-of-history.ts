/** Worked examples of earlier views for the method page: the first case of the data, or none. */
import type { Catalogue, Count, Figure } from '../model/entities.ts';
import type { CurrentChange } from './changes.ts';
import type { History } from './history.ts';

/** The first count or figure of a report that prints its day and speaks of an earlier one, and of a report that prints none. */
export function firstKnown({ claims, reports }: Pick<Catalogue, 'claims' | 'reports'>): { readonly printed: Count | Figure | null; readonly undated: Count | Figure | null } {
  const facts = [...claims.values()].filter((claim): claim is Count | Figure => claim.kind !== 'statement' && claim.effectiveDay !== null && claim.effectiveDay < claim.knownBy);
  const isPrinted = ({ report }: Count | Figure): boolean => (reports.get(report)?.published ?? null) !== null;
  return { printed: facts.find(isPrinted) ?? null, undated: facts.find((claim) => !isPrinted(claim)) ?? null };
}

/** The oldest case in which another claim came to stand first. */
export function firstChange(history: Pick<History, 'log'>): CurrentChange | null {
  return [...history.log()].reverse().flatMap(({ rows }) => rows.flatMap((row) => (row.kind === 'report' ? row.current : [])))[0] ?? null;
}
