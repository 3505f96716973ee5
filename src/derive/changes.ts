/**
 * What changed between two days: /phuong-phap/#thay-doi. Worked out from the two views of the same data, never written
 * down by hand: the earlier view is judged, the later view is judged, and what differs is told.
 */
import type { Catalogue, Claim, Correction, Count, Figure, Report, Statement, Target } from '../model/entities.ts';
import { compareText } from '../model/order.ts';
import type { Day } from '../model/time.ts';
import { groupBy, seriesKey, type CountSeries, type FigureSeries } from './claim-index.ts';
import type { Conflict } from './conflicts.ts';
import { chooseCurrent, type ChoiceRule } from './current-claim.ts';
import type { Judgement } from './judgement.ts';
import { newestReportFirst } from './place-overview.ts';

/** A catalogue as it was known on a day, with what is judged of it. */
export interface View {
  readonly day: Day;
  readonly catalogue: Catalogue;
  readonly judgement: Judgement;
}

/** Another claim stands first than before. `rule` is why it comes before the one that it replaces. */
export interface CurrentChange {
  readonly series: CountSeries | FigureSeries;
  readonly before: Count | Figure;
  readonly after: Count | Figure;
  readonly rule: ChoiceRule;
}

export interface Changes {
  /** Became public, the newest first. */
  readonly reports: readonly Report[];
  readonly current: readonly CurrentChange[];
  /** Series of which nothing was known before. */
  readonly firsts: readonly (CountSeries | FigureSeries)[];
  readonly statements: readonly Statement[];
  readonly targets: readonly Target[];
  readonly corrections: readonly Correction[];
  /** Conflicts of which no two claims stood against each other before; and those of which none do any more. */
  readonly opened: readonly Conflict[];
  readonly closed: readonly Conflict[];
}

/** Of what changes are asked: everything, one place, or one indicator. */
export type Scope = { readonly place: string } | { readonly indicator: string } | 'everything';

/** What a reader of the earlier view did not know yet. */
export function changesBetween(before: View, after: View, scope: Scope): Changes {
  const isIn = (about: { readonly place: string; readonly indicator?: string }): boolean => scope === 'everything' || ('place' in scope ? about.place === scope.place : about.indicator === scope.indicator);
  const seriesBefore = new Map(seriesIn(before, scope).map((series) => [seriesId(series), series]));
  const seriesAfter = seriesIn(after, scope);
  const targets = [...after.catalogue.targets.values()].filter((target) => isIn(target) && !before.catalogue.targets.has(target.id));
  const isNew = (claim: Claim): boolean => !before.catalogue.claims.has(claim.id) && isIn(claim);
  const sources = new Set(targets.map(({ authored: { source } }) => source));
  return {
    reports: [...after.catalogue.reports.values()].filter((report) => (scope === 'everything' ? !before.catalogue.reports.has(report.id) : sources.has(report.id) || report.claims.some(isNew))).sort(newestReportFirst),
    current: seriesAfter.flatMap((series) => currentChange(seriesBefore.get(seriesId(series)), series, after)),
    firsts: seriesAfter.filter((series) => !seriesBefore.has(seriesId(series))),
    statements: [...after.catalogue.claims.values()].filter((claim) => claim.kind === 'statement').filter(isNew),
    targets,
    corrections: correctionsBetween(before, after).filter((correction) => scope === 'everything' || isAbout(correction, scope, after.catalogue)),
    opened: unlike(conflictsIn(after, scope), conflictsIn(before, scope)),
    closed: unlike(conflictsIn(before, scope), conflictsIn(after, scope)),
  };
}

/** True when a reader of the earlier view would have been told the same. */
export function isUnchanged(changes: Changes): boolean {
  return Object.values(changes).every((list: readonly unknown[]) => list.length === 0);
}

/** Names a series over all days; a list and an indicator may bear the same id. */
function seriesId(series: CountSeries | FigureSeries): string {
  return `${series.kind} ${seriesKey(series)}`;
}

function seriesIn({ judgement: { index } }: View, scope: Scope): readonly (CountSeries | FigureSeries)[] {
  if (scope === 'everything') return [...index.counts, ...index.figures];
  if ('indicator' in scope) return index.figuresByIndicator.get(scope.indicator) ?? [];
  return [...(index.countsByPlace.get(scope.place) ?? []), ...(index.figuresByPlace.get(scope.place) ?? [])];
}

function currentChange(known: CountSeries | FigureSeries | undefined, series: CountSeries | FigureSeries, { catalogue: { reports } }: View): CurrentChange[] {
  const before = known?.choice.current;
  const after = series.choice.current;
  if (before === undefined || before.id === after.id) return [];
  const reportOf = ({ id, report }: Claim): Report => {
    const source = reports.get(report);
    if (source === undefined) throw new Error(`claim ${id} has no report`);
    return source;
  };
  return [{ series, before, after, rule: chooseCurrent<Count | Figure>([after, before], reportOf).rule }];
}

function conflictsIn({ judgement: { conflicts } }: View, scope: Scope): readonly Conflict[] {
  if (scope === 'everything') return conflicts;
  return conflicts.filter(({ place, series }) => ('place' in scope ? place === scope.place : series.kind === 'figure' && series.indicator === scope.indicator));
}

/** Conflicts of which no two claims are together in one of the others. */
function unlike(conflicts: readonly Conflict[], others: readonly Conflict[]): Conflict[] {
  const othersByClaim = groupBy(others.flatMap((conflict) => conflict.claims.map(({ id }) => ({ id, conflict }))), ({ id }) => id, ({ conflict }) => conflict);
  return conflicts.filter(({ claims }) => {
    const met = claims.flatMap(({ id }) => othersByClaim.get(id) ?? []);
    return new Set(met).size === met.length;
  });
}

function correctionsBetween(before: View, after: View): Correction[] {
  return [...after.catalogue.corrections.values()].filter(({ date }) => date > before.day).sort((a, b) => compareText(b.date, a.date) || compareText(a.id, b.id));
}

function isAbout({ claim: id, replacedBy }: Correction, scope: Exclude<Scope, 'everything'>, { claims, targets }: Catalogue): boolean {
  if ('indicator' in scope && id === scope.indicator) return true;
  const about = claims.get(replacedBy ?? id) ?? targets.get(replacedBy ?? id);
  if (about === undefined) return false;
  return 'place' in scope ? about.place === scope.place : 'indicator' in about && about.indicator === scope.indicator;
}
