/**
 * The claims of a report as written, each with its id: the one place where ids of claims are made.
 */
import type { AuthoredCount, AuthoredFigure, AuthoredIndicator, AuthoredReport, AuthoredStatement, AuthoredTarget, AuthoredTaskUpdate } from '../model/authored.generated.ts';
import { factId, statementId, targetId } from '../model/identity.ts';
import type { AuthoredData } from './authored-data.ts';

export type AuthoredClaim =
  | { readonly kind: 'count'; readonly id: string; readonly report: string; readonly place: string; readonly authored: AuthoredCount }
  | { readonly kind: 'figure'; readonly id: string; readonly report: string; readonly place: string; readonly authored: AuthoredFigure }
  | { readonly kind: 'statement'; readonly id: string; readonly report: string; readonly place: string; readonly authored: AuthoredStatement };

/** Every claim of every report. A count of an unknown register, whose place cannot be told, is left to the reference check. */
export function authoredClaims(data: AuthoredData): AuthoredClaim[] {
  return [...data.reports].flatMap(([id, report]) => claimsOf(id, report, data));
}

/** The claims of one report, in the order of the file. */
export function claimsOf(report: string, authored: AuthoredReport, data: Pick<AuthoredData, 'registers'>): AuthoredClaim[] {
  const counts = (authored.counts ?? []).flatMap((count): AuthoredClaim[] => {
    const place = count.place ?? data.registers.get(count.register)?.place;
    if (place === undefined) return [];
    const id = factId({ report, place, subject: count.register, parts: partsOf(count.part), nature: 'result', time: writtenTime(count.asOf), key: count.key ?? null });
    return [{ kind: 'count', id, report, place, authored: count }];
  });
  const figures = (authored.figures ?? []).map((figure): AuthoredClaim => {
    const id = factId({ report, place: figure.place, subject: figure.indicator, parts: partsOf(figure.part), nature: figure.nature ?? 'result', time: writtenTime(figure.asOf ?? figure.period), key: figure.key ?? null });
    return { kind: 'figure', id, report, place: figure.place, authored: figure };
  });
  const statements = (authored.statements ?? []).map((statement): AuthoredClaim => ({ kind: 'statement', id: statementId(report, statement.place, statement.key), report, place: statement.place, authored: statement }));
  return [...counts, ...figures, ...statements];
}

/** Everything in a report that may say what its reader inferred or doubts: its claims and the states of tasks. */
export function remarkables(data: Pick<AuthoredData, 'reports'>): (AuthoredCount | AuthoredFigure | AuthoredStatement | AuthoredTaskUpdate)[] {
  return [...data.reports.values()].flatMap(({ counts = [], figures = [], statements = [], taskUpdates = [] }) => [...counts, ...figures, ...statements, ...taskUpdates]);
}

export interface AuthoredTargetEntry {
  readonly id: string;
  readonly indicator: string;
  readonly authored: AuthoredTarget;
}

/** The targets of one indicator, each with its id. */
export function targetsOf(indicator: string, authored: AuthoredIndicator): AuthoredTargetEntry[] {
  return (authored.targets ?? []).map((target) => ({
    id: targetId(indicator, target.place, partsOf(target.part), target.every ?? writtenTime(target.period), target.key ?? null),
    indicator,
    authored: target,
  }));
}

/** One part or several, as a list. */
export function partsOf(part: string | string[] | undefined): string[] {
  return part === undefined ? [] : [part].flat();
}

/** A time as text: a year alone is a number in YAML. `null` when none is written. */
export function writtenTime(time: string | number | undefined): string | null {
  return time === undefined ? null : String(time);
}
