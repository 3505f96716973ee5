/** The few figures that say how a place stands, and how recent what is known of it is: /phuong-phap/#cau-dau. */
import type { Catalogue, Claim, Count, Figure } from '../model/entities.ts';
import { compareText } from '../model/order.ts';
import type { Day } from '../model/time.ts';
import type { ClaimIndex, FigureSeries } from './claim-index.ts';

/** Most figures that one pillar gives to the state of a place. */
const FIGURES_A_PILLAR = 3;

/**
 * By pillar, in the data's order: the place's current figures of core indicators, the latest first. Only wholes with a
 * day, results and estimates; of a result and an estimate of one indicator the later. Pillars without any are left out.
 */
export function stateOfPlace(place: string, catalogue: Pick<Catalogue, 'pillars' | 'indicators'>, index: Pick<ClaimIndex, 'figuresByPlace'>): ReadonlyMap<string, readonly FigureSeries[]> {
  const told = (index.figuresByPlace.get(place) ?? [])
    .filter(({ indicator, parts, nature, choice: { current } }) =>
      (catalogue.indicators.get(indicator)?.core ?? false) && parts.length === 0 && (nature === 'result' || nature === 'estimate') && current.effectiveDay !== null)
    .sort((a, b) => compareText(dayOf(b), dayOf(a)) || compareText(a.indicator, b.indicator))
    .filter((series, at, all) => all.findIndex(({ indicator }) => indicator === series.indicator) === at);
  return new Map([...catalogue.pillars.keys()].flatMap((pillar): [string, FigureSeries[]][] => {
    const figures = told.filter(({ indicator }) => catalogue.indicators.get(indicator)?.pillar === pillar).slice(0, FIGURES_A_PILLAR);
    return figures.length === 0 ? [] : [[pillar, figures]];
  }));
}

/** The latest dated count or figure of each place that has one: what was found out last. */
export function latestClaims(claims: Iterable<Claim>): ReadonlyMap<string, (Count | Figure) & { readonly effectiveDay: Day }> {
  const latest = new Map<string, (Count | Figure) & { readonly effectiveDay: Day }>();
  for (const claim of claims) {
    if (claim.kind === 'statement' || claim.effectiveDay === null || isPlan(claim)) continue;
    const { effectiveDay } = claim;
    const known = latest.get(claim.place);
    if (known === undefined || known.effectiveDay < effectiveDay || (known.effectiveDay === effectiveDay && claim.id < known.id)) latest.set(claim.place, { ...claim, effectiveDay });
  }
  return latest;
}

function isPlan(claim: Count | Figure): boolean {
  return claim.kind === 'figure' && (claim.nature === 'plan' || claim.nature === 'capacity');
}

function dayOf({ choice }: FigureSeries): string {
  return choice.current.effectiveDay ?? '';
}
