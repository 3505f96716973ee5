/** The code lists of the data with how many claims use each entry. */
import type { Catalogue, Indicator, Part, Register, Unit } from '../model/entities.ts';
import type { ClaimIndex, CountSeries, FigureSeries } from './claim-index.ts';

export interface Entry<T> {
  readonly item: T;
  readonly used: number;
}

export interface Dictionary {
  readonly indicators: readonly Entry<Indicator>[];
  readonly registers: readonly Entry<Register>[];
  /** Used by indicators' figures, or as the kind of unit that a count tallies. */
  readonly units: readonly Entry<Unit>[];
  readonly parts: readonly Entry<Part>[];
}

export function dictionary(catalogue: Pick<Catalogue, 'indicators' | 'registers' | 'units' | 'parts' | 'claims'>, index: Pick<ClaimIndex, 'figuresByIndicator' | 'countsByRegister'>): Dictionary {
  const claimsIn = (series: readonly (CountSeries | FigureSeries)[] | undefined): number => (series ?? []).reduce((sum, { choice }) => sum + 1 + choice.others.length, 0);
  const claims = [...catalogue.claims.values()];
  const unitsUsed = tally(claims.flatMap((claim) => (claim.kind === 'figure' ? (catalogue.indicators.get(claim.indicator)?.unit ?? []) : claim.kind === 'count' ? (claim.units?.kind ?? []) : [])));
  const partsUsed = tally(claims.flatMap(({ parts }) => parts));
  return {
    indicators: [...catalogue.indicators.values()].map((item) => ({ item, used: claimsIn(index.figuresByIndicator.get(item.id)) })),
    registers: [...catalogue.registers.values()].map((item) => ({ item, used: claimsIn(index.countsByRegister.get(item.id)) })),
    units: [...catalogue.units.values()].map((item) => ({ item, used: unitsUsed.get(item.id) ?? 0 })),
    parts: [...catalogue.parts.values()].map((item) => ({ item, used: partsUsed.get(item.id) ?? 0 })),
  };
}

function tally(ids: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
