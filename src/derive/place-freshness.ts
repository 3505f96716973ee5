/** How recent what is known of one place is: /phuong-phap/#do-moi. */
import type { Catalogue, Claim } from '../model/entities.ts';
import type { Day } from '../model/time.ts';
import type { ClaimIndex, CountSeries, FigureSeries } from './claim-index.ts';
import { coverage } from './coverage.ts';
import { NEVER, type Freshness } from './freshness.ts';
import { latestClaims } from './state-of-place.ts';

export interface PlaceFreshness {
  /** The latest dated count or figure that is no plan; `null` when there is none. */
  readonly newest: (Claim & { readonly effectiveDay: Day }) | null;
  /** Core indicators, and core lists of the place: what is there of each, and how fresh it is. */
  readonly core: readonly { readonly series: CountSeries | FigureSeries | null; readonly freshness: Freshness }[];
}

/** For every place of today (those with a tile). */
export function freshnessByPlace(catalogue: Catalogue, index: ClaimIndex, byClaim: ReadonlyMap<string, Freshness>): ReadonlyMap<string, PlaceFreshness> {
  const latest = latestClaims(catalogue.claims.values());
  const of = (series: CountSeries | FigureSeries | null) => ({ series, freshness: (series && byClaim.get(series.choice.current.id)) ?? NEVER });
  return new Map(coverage(catalogue, index).rows.map(({ place: { id }, cells }) => {
    const lists = (index.countsByPlace.get(id) ?? []).filter(({ register, parts }) => parts.length === 0 && catalogue.registers.get(register)?.core === true);
    return [id, { newest: latest.get(id) ?? null, core: [...cells, ...lists].map(of) }];
  }));
}
