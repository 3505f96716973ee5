/**
 * Everything that is known of one place, in reading order.
 */
import type { Catalogue, Place, Report, Statement, Target, Task } from '../model/entities.ts';
import { compareText } from '../model/order.ts';
import type { ClaimIndex, CountSeries, FigureSeries } from './claim-index.ts';
import { leadCount } from './lead-count.ts';

export interface PlaceOverview {
  readonly lead: CountSeries | null;
  /** The lead first, then tasks before targets and criteria, the latest first. */
  readonly counts: readonly CountSeries[];
  /** Wholes before parts, the latest first. */
  readonly figures: readonly FigureSeries[];
  readonly statements: readonly Statement[];
  readonly tasks: readonly Task[];
  readonly targets: readonly Target[];
  /** Reports with a claim about the place, or a level for it to reach, the newest first. */
  readonly reports: readonly Report[];
  readonly claimCount: number;
}

const KIND_ORDER = ['tasks', 'targets', 'criteria', 'databases', 'projects'] as const;

export function placeOverview(place: string, catalogue: Catalogue, index: ClaimIndex): PlaceOverview {
  const counts = index.countsByPlace.get(place) ?? [];
  const lead = leadCount(counts, catalogue);
  const kindOf = ({ register }: CountSeries): number => KIND_ORDER.indexOf(catalogue.registers.get(register)?.kind ?? 'tasks');
  const figures = index.figuresByPlace.get(place) ?? [];
  const targets = [...catalogue.targets.values()].filter((target) => target.place === place);
  const sources = new Set(targets.map(({ authored }) => authored.source));
  const reports = [...catalogue.reports.values()].filter(({ id, claims }) => sources.has(id) || claims.some((claim) => claim.place === place)).sort(newestReportFirst);
  return {
    lead,
    counts: [...counts].sort((a, b) => Number(b === lead) - Number(a === lead) || kindOf(a) - kindOf(b) || newestFirst(a, b)),
    figures: [...figures].sort((a, b) => a.parts.length - b.parts.length || newestFirst(a, b)),
    statements: index.statementsByPlace.get(place) ?? [],
    tasks: [...catalogue.tasks.values()].filter((task) => task.place === place),
    targets,
    reports,
    claimCount: reports.reduce((sum, { claims }) => sum + claims.filter((claim) => claim.place === place).length, 0),
  };
}

/**
 * Most figures of one pillar that a place's own page shows; all of them stand on the page of the place's pillar. The
 * country's page has more lists and shows fewer.
 */
const KEY_FIGURES = { country: 3, other: 14 } as const;

/** Counts that a place's own page draws; those after them are told in words, and drawn on the page of their list. */
export const DRAWN_COUNTS = 2;

/** Other claims for the same figure that a place's own page tells; those after them are counted, with the way to all. */
export const KEY_OTHERS = 2;

/** Most levels to reach, and sources, that a place's own page shows. */
const KEY_TARGETS = 6;
const KEY_SOURCES = 5;

/** The core indicators first, then in the given order. */
export function keyFigures(series: readonly FigureSeries[], catalogue: Pick<Catalogue, 'indicators'>, { type }: Pick<Place, 'type'>): readonly FigureSeries[] {
  const isCore = ({ indicator }: FigureSeries): number => Number(catalogue.indicators.get(indicator)?.core ?? false);
  return [...series].sort((a, b) => isCore(b) - isCore(a)).slice(0, type === 'country' ? KEY_FIGURES.country : KEY_FIGURES.other);
}

/** Levels of core indicators first, then in the given order. */
export function keyTargets(targets: readonly Target[], catalogue: Pick<Catalogue, 'indicators'>): readonly Target[] {
  const isCore = ({ indicator }: Target): number => Number(catalogue.indicators.get(indicator)?.core ?? false);
  return [...targets].sort((a, b) => isCore(b) - isCore(a)).slice(0, KEY_TARGETS);
}

/** The first of the reports, which come newest first. */
export function keySources(reports: readonly Report[]): readonly Report[] {
  return reports.slice(0, KEY_SOURCES);
}

/** By the day from which it was certainly public; then by id. */
export function newestReportFirst(a: Report, b: Report): number {
  return compareText(b.published?.end ?? '', a.published?.end ?? '') || compareText(a.id, b.id);
}

function newestFirst(a: CountSeries | FigureSeries, b: CountSeries | FigureSeries): number {
  return compareText(b.choice.current.effectiveDay ?? '', a.choice.current.effectiveDay ?? '') || compareText(a.choice.current.id, b.choice.current.id);
}
