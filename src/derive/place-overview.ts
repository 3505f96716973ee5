/**
 * Everything that is known of one place, in reading order.
 */
import type { Catalogue, Report, Statement, Target, Task } from '../model/entities.ts';
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
  /** Reports with a claim about the place, the newest first. */
  readonly reports: readonly Report[];
  readonly claimCount: number;
}

const KIND_ORDER = ['tasks', 'targets', 'criteria', 'databases', 'projects'] as const;

export function placeOverview(place: string, catalogue: Catalogue, index: ClaimIndex): PlaceOverview {
  const counts = index.countsByPlace.get(place) ?? [];
  const lead = leadCount(counts, catalogue);
  const kindOf = ({ register }: CountSeries): number => KIND_ORDER.indexOf(catalogue.registers.get(register)?.kind ?? 'tasks');
  const figures = index.figuresByPlace.get(place) ?? [];
  const reports = [...catalogue.reports.values()].filter(({ claims }) => claims.some((claim) => claim.place === place)).sort(newestReportFirst);
  return {
    lead,
    counts: [...counts].sort((a, b) => Number(b === lead) - Number(a === lead) || kindOf(a) - kindOf(b) || newestFirst(a, b)),
    figures: [...figures].sort((a, b) => a.parts.length - b.parts.length || newestFirst(a, b)),
    statements: index.statementsByPlace.get(place) ?? [],
    tasks: [...catalogue.tasks.values()].filter((task) => task.place === place),
    targets: [...catalogue.targets.values()].filter((target) => target.place === place),
    reports,
    claimCount: reports.reduce((sum, { claims }) => sum + claims.filter((claim) => claim.place === place).length, 0),
  };
}

/** Most figures of one pillar that a place's own page shows; all of them stand on the pillar's page. */
const KEY_FIGURES = 16;

/** The core indicators first, then in the given order. */
export function keyFigures(series: readonly FigureSeries[], catalogue: Pick<Catalogue, 'indicators'>): readonly FigureSeries[] {
  const isCore = ({ indicator }: FigureSeries): number => Number(catalogue.indicators.get(indicator)?.core ?? false);
  return [...series].sort((a, b) => isCore(b) - isCore(a)).slice(0, KEY_FIGURES);
}

/** By the day from which it was certainly public; then by id. */
export function newestReportFirst(a: Report, b: Report): number {
  return compareText(b.published?.end ?? '', a.published?.end ?? '') || compareText(a.id, b.id);
}

function newestFirst(a: CountSeries | FigureSeries, b: CountSeries | FigureSeries): number {
  return compareText(b.choice.current.effectiveDay ?? '', a.choice.current.effectiveDay ?? '') || compareText(a.choice.current.id, b.choice.current.id);
}
