/**
 * Claims by what they are about. A series is the set of claims that speak of one and the same thing (MODEL §4):
 * register × place × parts, or place × indicator × parts × nature; a figure recomputed for new borders is a series of
 * its own, for it is not the figure of its day. Nothing is compared or chosen across series.
 */
import type { Catalogue, Claim, Count, Figure, Nature, Report, Statement } from '../model/entities.ts';
import { chooseCurrent, type Choice } from './current-claim.ts';

export interface CountSeries {
  readonly kind: 'count';
  readonly place: string;
  readonly register: string;
  readonly parts: readonly string[];
  readonly choice: Choice<Count>;
}

export interface FigureSeries {
  readonly kind: 'figure';
  readonly place: string;
  readonly indicator: string;
  readonly parts: readonly string[];
  readonly nature: Nature;
  readonly choice: Choice<Figure>;
}

export interface ClaimIndex {
  readonly counts: readonly CountSeries[];
  readonly figures: readonly FigureSeries[];
  readonly statements: readonly Statement[];
  readonly countsByPlace: ReadonlyMap<string, readonly CountSeries[]>;
  readonly countsByRegister: ReadonlyMap<string, readonly CountSeries[]>;
  readonly figuresByPlace: ReadonlyMap<string, readonly FigureSeries[]>;
  readonly figuresByIndicator: ReadonlyMap<string, readonly FigureSeries[]>;
  readonly statementsByPlace: ReadonlyMap<string, readonly Statement[]>;
  /** Statements that doubt or confirm a claim, by the claim's id. */
  readonly remarksByClaim: ReadonlyMap<string, readonly Statement[]>;
}

/** Sorts every claim of the catalogue into its series, in the catalogue's order. */
export function indexClaims(catalogue: Catalogue): ClaimIndex {
  const claims = [...catalogue.claims.values()];
  const reportOf = (claim: Claim): Report => {
    const report = catalogue.reports.get(claim.report);
    if (!report) throw new Error(`claim ${claim.id} has no report`);
    return report;
  };
  const counts = [...groupBy(claims.filter((claim) => claim.kind === 'count'), (claim) => [claim.register, claim.place, ...claim.parts].join(' '))].flatMap(([, [first, ...rest]]): CountSeries[] =>
    first ? [{ kind: 'count', place: first.place, register: first.register, parts: first.parts, choice: chooseCurrent([first, ...rest], reportOf) }] : [],
  );
  const figures = [...groupBy(claims.filter((claim) => claim.kind === 'figure'), (claim) => [claim.place, claim.indicator, claim.nature, String(claim.recast), ...claim.parts].join(' '))].flatMap(([, [first, ...rest]]): FigureSeries[] =>
    first ? [{ kind: 'figure', place: first.place, indicator: first.indicator, parts: first.parts, nature: first.nature, choice: chooseCurrent([first, ...rest], reportOf) }] : [],
  );
  const statements = claims.filter((claim) => claim.kind === 'statement');
  return {
    counts,
    figures,
    statements,
    countsByPlace: groupBy(counts, ({ place }) => place),
    countsByRegister: groupBy(counts, ({ register }) => register),
    figuresByPlace: groupBy(figures, ({ place }) => place),
    figuresByIndicator: groupBy(figures, ({ indicator }) => indicator),
    statementsByPlace: groupBy(statements, ({ place }) => place),
    remarksByClaim: groupBy(statements.flatMap((remark) => remark.about.map((id) => ({ id, remark }))), ({ id }) => id, ({ remark }) => remark),
  };
}

/** Every claim of a series, the current one first. */
export function claimsOf<C extends Count | Figure>({ choice }: { readonly choice: Choice<C> }): C[] {
  return [choice.current, ...choice.others];
}

/** A name for a series without a report: place, subject with parts, nature unless it is a result. */
export function seriesKey(series: CountSeries | FigureSeries): string {
  const subject = [series.kind === 'count' ? series.register : series.indicator, ...[...series.parts].sort()].join('~');
  const figure = series.kind === 'figure' ? series : null;
  return [series.place, subject, ...(figure === null || figure.nature === 'result' ? [] : [figure.nature]), ...(figure?.choice.current.recast ? ['tinh-lai'] : [])].join('.');
}

/** Items by a key, each group in the order of the items. */
export function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]>;
export function groupBy<T, V>(items: readonly T[], key: (item: T) => string, value: (item: T) => V): Map<string, V[]>;
export function groupBy<T>(items: readonly T[], key: (item: T) => string, value: (item: T) => unknown = (item) => item): Map<string, unknown[]> {
  const groups = new Map<string, unknown[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(value(item));
    else groups.set(key(item), [value(item)]);
  }
  return groups;
}
