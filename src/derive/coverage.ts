/**
 * Who has published what: places × core indicators, each cell the current figure of the whole, or nothing. An empty
 * cell says only that no figure was entered.
 */
import type { Catalogue, Indicator, Place } from '../model/entities.ts';
import type { ClaimIndex, FigureSeries } from './claim-index.ts';

export interface CoverageRow {
  readonly place: Place;
  /** One cell for each indicator, in the same order. */
  readonly cells: readonly (FigureSeries | null)[];
}

export interface Coverage {
  readonly indicators: readonly Indicator[];
  readonly rows: readonly CoverageRow[];
  readonly filled: number;
}

/**
 * The matrix of today's places (those with a tile) against the core indicators, in the data's order. A core indicator
 * of which none of them has a figure or a level to reach speaks of the country alone, and has no column.
 */
export function coverage(catalogue: Pick<Catalogue, 'places' | 'indicators'>, index: Pick<ClaimIndex, 'figuresByPlace' | 'figuresByIndicator'>): Coverage {
  const places = [...catalogue.places.values()].filter(({ tile }) => tile !== undefined);
  const ids = new Set(places.map(({ id }) => id));
  const indicators = [...catalogue.indicators.values()].filter(({ id, core, targets }) => core && [...(index.figuresByIndicator.get(id) ?? []), ...targets].some(({ place }) => ids.has(place)));
  const rows = places.map((place) => {
    const figures = index.figuresByPlace.get(place.id) ?? [];
    return { place, cells: indicators.map(({ id }) => wholeOf(figures, id)) };
  });
  return { indicators, rows, filled: rows.reduce((sum, { cells }) => sum + cells.filter((cell) => cell !== null).length, 0) };
}

/** The whole, never a part; a result before an estimate or a plan; figures recomputed for new borders only when nothing else is there. */
export function wholeOf(figures: readonly FigureSeries[], indicator: string): FigureSeries | null {
  const wholes = figures.filter((series) => series.indicator === indicator && series.parts.length === 0);
  const results = wholes.filter(({ nature }) => nature === 'result');
  return results.find(({ choice }) => !choice.current.recast) ?? results[0] ?? wholes[0] ?? null;
}
