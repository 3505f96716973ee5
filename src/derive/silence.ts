/**
 * The table of silence: for each place and core indicator the last figure and how old it is, or why there is none; and
 * the place's list of the main programme: /phuong-phap/#im-lang.
 */
import type { Catalogue, Indicator, Place, Report, Target } from '../model/entities.ts';
import { compareText } from '../model/order.ts';
import type { ClaimIndex, CountSeries, FigureSeries } from './claim-index.ts';
import { coverage } from './coverage.ts';
import { NEVER, type Freshness } from './freshness.ts';
import type { Judgement } from './judgement.ts';

/**
 * Why a cell has no figure of the whole. `part`: only less of it is known. `former`: only of places that are now inside
 * this one. `level`: only a level to reach. `nothing`: nothing was entered.
 */
export type EmptyReason =
  | { readonly why: 'part'; readonly series: FigureSeries }
  | { readonly why: 'former'; readonly series: FigureSeries }
  | { readonly why: 'level'; readonly target: Target }
  | { readonly why: 'nothing' };

export interface SilenceCell {
  readonly indicator: Indicator;
  readonly series: FigureSeries | null;
  readonly freshness: Freshness;
  /** `null` where there is a series. */
  readonly empty: EmptyReason | null;
}

export interface SilenceRow {
  readonly place: Place;
  readonly cells: readonly SilenceCell[];
  /** Its lists of the main programme, counted as a whole; the latest first. */
  readonly lists: readonly CountSeries[];
  /** Of the latest of them. */
  readonly listFreshness: Freshness;
}

/** The rows of {@link coverage}, with freshness and reasons. */
export function silenceRows(catalogue: Catalogue, { index, freshnessByClaim }: Pick<Judgement, 'index' | 'freshnessByClaim'>): readonly SilenceRow[] {
  const { indicators, rows } = coverage(catalogue, index);
  const freshness = (series: CountSeries | FigureSeries | null | undefined): Freshness => (series && freshnessByClaim.get(series.choice.current.id)) ?? NEVER;
  return rows.map(({ place, cells }) => {
    const lists = mainLists(place, catalogue, index);
    return {
      place, lists, listFreshness: freshness(lists[0]),
      cells: indicators.map((indicator, at) => {
        const series = cells[at] ?? null;
        return { indicator, series, freshness: freshness(series), empty: series === null ? whyEmpty(place, indicator, catalogue, index) : null };
      }),
    };
  });
}

/** What else is known instead of the figure of the whole; the nearest to it is told. */
export function whyEmpty({ id, formedFrom = [] }: Place, indicator: Indicator, { places }: Pick<Catalogue, 'places'>, { figuresByIndicator }: Pick<ClaimIndex, 'figuresByIndicator'>): EmptyReason {
  const figures = figuresByIndicator.get(indicator.id) ?? [];
  const part = figures.find(({ place }) => place === id);
  if (part) return { why: 'part', series: part };
  const former = figures.find(({ place }) => places.get(place)?.mergedInto === id || formedFrom.includes(place));
  if (former) return { why: 'former', series: former };
  const target = indicator.targets.find(({ place }) => place === id);
  return target ? { why: 'level', target } : { why: 'nothing' };
}

/** Reports about this place alone, or the places that it was formed from, which tell something that was not entered. */
export function leftOutOf({ id }: Place, { places, reports }: Pick<Catalogue, 'places' | 'reports'>): readonly Report[] {
  const isHere = (place: string): boolean => place === id || places.get(place)?.mergedInto === id;
  return [...reports.values()].filter(({ authored, claims }) => (authored.leftOut ?? []).length > 0 && claims.length > 0 && claims.every(({ place }) => isHere(place)));
}

function mainLists({ id }: Place, { registers, site }: Pick<Catalogue, 'registers' | 'site'>, { countsByPlace }: Pick<ClaimIndex, 'countsByPlace'>): readonly CountSeries[] {
  return (countsByPlace.get(id) ?? [])
    .filter(({ register, parts }) => parts.length === 0 && site.programme !== undefined && (registers.get(register)?.programmes.includes(site.programme) ?? false))
    .sort((a, b) => compareText(b.choice.current.effectiveDay ?? '', a.choice.current.effectiveDay ?? '') || compareText(a.register, b.register));
}
