/** Worked examples of contradictions for the method page, chosen from the data by rule. */
import type { Catalogue, Count } from '../model/entities.ts';
import { centralValue, isExact } from '../model/quantity.ts';
import { CONFLICT_CAUSES, type Conflict } from './conflicts.ts';
import { countsOfPercent } from './percent-solver.ts';

/** The first conflict of each cause that there is, the gravest cause first. */
export function conflictsByCause(conflicts: readonly Conflict[]): readonly Conflict[] {
  return CONFLICT_CAUSES.flatMap((cause) => conflicts.find((conflict) => conflict.cause === cause) ?? []);
}

export interface SolvedPercent {
  readonly count: Count;
  readonly printed: number;
  readonly total: number;
  /** Whole numbers that the percentage can be of. */
  readonly completed: readonly number[];
}

/** A tally with an exact total that prints the percentage done and no number done, read backwards. */
export function solvedPercent({ claims }: Pick<Catalogue, 'claims'>): SolvedPercent | null {
  for (const claim of claims.values()) {
    const printed = claim.kind === 'count' && !claim.buckets.has('completed') ? claim.percent.get('completed') : undefined;
    if (claim.kind === 'count' && printed?.of === 'total' && printed.qualifier === 'exact' && claim.total && isExact(claim.total)) {
      const total = centralValue(claim.total);
      return { count: claim, printed: printed.value, total, completed: countsOfPercent(printed.value, total) };
    }
  }
  return null;
}
