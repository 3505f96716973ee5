/**
 * Four shares that say how good what is public about a place is: right, complete, clean, alive. Each stands alone: they
 * are never added, and places are never ordered by them. The law: /phuong-phap/#dung-du-sach-song.
 */
import type { Catalogue, Count, Figure, Indicator, Place, Report } from '../model/entities.ts';
import type { ClaimIndex, CountSeries, FigureSeries } from './claim-index.ts';
import type { Conflict } from './conflicts.ts';
import { coverage } from './coverage.ts';
import { keepsColour, type Freshness } from './freshness.ts';
import type { Judgement } from './judgement.ts';

/** What keeps a claim from being clean, in the order in which it is asked. */
export const PROVENANCE_FAULTS = ['no-source', 'publication-unknown', 'publication-inferred', 'undated', 'inferred', 'doubt'] as const;
export type ProvenanceFault = (typeof PROVENANCE_FAULTS)[number];

/** So many of so many; what fails is told one by one. `all` may be 0: then there is nothing to divide. */
export interface QualityBar<Failing> {
  readonly good: number;
  readonly all: number;
  readonly failing: readonly Failing[];
}

export interface PlaceQuality {
  /** Current series without a conflict that nothing explains. `compared` of them are told by more than one report: the others nothing could contradict. */
  readonly right: QualityBar<{ readonly series: CountSeries | FigureSeries; readonly conflict: Conflict }> & { readonly compared: number };
  /** Core indicators with a figure of the whole. */
  readonly complete: QualityBar<{ readonly indicator: Indicator }>;
  /** Counts and figures whose way here is known in full. */
  readonly clean: QualityBar<{ readonly claim: Count | Figure; readonly faults: readonly ProvenanceFault[] }>;
  /** Current series that are fresh. */
  readonly alive: QualityBar<{ readonly series: CountSeries | FigureSeries; readonly freshness: Freshness }>;
}

export type QualityName = keyof PlaceQuality;

/** The four bars of one of today's places. Plans and capacities are no series of what is so, and are left out of right and alive. */
export function placeQuality({ id }: Pick<Place, 'id'>, catalogue: Catalogue, judgement: Pick<Judgement, 'index' | 'conflictsByClaim' | 'freshnessByClaim'>): PlaceQuality {
  const { index, conflictsByClaim, freshnessByClaim } = judgement;
  const series = currentSeries(id, index);
  const claims = [...catalogue.claims.values()].filter((claim): claim is Count | Figure => claim.place === id && claim.kind !== 'statement');
  const { indicators, rows } = coverage(catalogue, index);
  const cells = rows.find(({ place }) => place.id === id)?.cells ?? [];
  const core = indicators.map((indicator, at) => ({ indicator, figure: cells[at] ?? null }));
  return {
    right: { compared: series.filter(({ choice: { current, others } }) => others.some(({ report }) => report !== current.report)).length, ...bar(series, (one) => {
      const conflict = (conflictsByClaim.get(one.choice.current.id) ?? []).find(({ cause }) => cause === 'unexplained');
      return conflict ? { series: one, conflict } : null;
    }) },
    complete: bar(core, ({ indicator, figure }) => (figure === null ? { indicator } : null)),
    clean: bar(claims, (claim) => {
      const faults = provenanceFaults(claim, catalogue.reports.get(claim.report));
      return faults.length > 0 ? { claim, faults } : null;
    }),
    alive: bar(series, (one) => {
      const freshness = freshnessByClaim.get(one.choice.current.id);
      return freshness === undefined || keepsColour(freshness) ? null : { series: one, freshness };
    }),
  };
}

/** Every fault of a claim's way here; none when it is clean. */
export function provenanceFaults(claim: Pick<Count | Figure, 'span' | 'inferred' | 'doubt'>, report: Pick<Report, 'authored' | 'published'> | undefined): readonly ProvenanceFault[] {
  const is: Readonly<Record<ProvenanceFault, boolean>> = {
    'no-source': report?.authored.url === undefined && report?.authored.noUrl === undefined,
    'publication-unknown': report?.published === null,
    'publication-inferred': report?.authored.publishedBasis === 'inferred',
    undated: claim.span === null,
    inferred: claim.inferred.length > 0,
    doubt: claim.doubt !== null,
  };
  return PROVENANCE_FAULTS.filter((fault) => is[fault]);
}

function currentSeries(place: string, { countsByPlace, figuresByPlace }: ClaimIndex): readonly (CountSeries | FigureSeries)[] {
  const figures = (figuresByPlace.get(place) ?? []).filter(({ nature }) => nature === 'result' || nature === 'estimate');
  return [...(countsByPlace.get(place) ?? []), ...figures];
}

function bar<Item, Failing>(items: readonly Item[], fails: (item: Item) => Failing | null): QualityBar<Failing> {
  const failing = items.flatMap((item) => fails(item) ?? []);
  return { good: items.length - failing.length, all: items.length, failing };
}
