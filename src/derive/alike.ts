/**
 * Alike but not the same: /phuong-phap/#gan-giong. Indicators that are variants of one another, and lists that may be
 * one: their figures are set side by side so that nobody takes one for the other. They never make a range.
 */
import type { Catalogue, Count, Figure } from '../model/entities.ts';
import { spansMeet } from '../model/time.ts';
import { claimsOf, groupBy, type ClaimIndex, type CountSeries, type FigureSeries } from './claim-index.ts';
import { disputedFields } from './disagreement.ts';
import { windowOf } from './meeting-times.ts';

/** What a reader may take for one. Its cause is always another scope. */
export interface Alike {
  readonly id: string;
  readonly place: string;
  readonly kind: 'variant' | 'maybe-same';
  /** Two or more, of as many lists or indicators; of times that meet where they are variants. */
  readonly claims: readonly (Count | Figure)[];
  /** Why two lists may be one, in the data's words; `null` for variants, whose definitions say it. */
  readonly why: { readonly vi: string; readonly en: string | null } | null;
}

/** Lists by the doubt written in them; variants of one indicator at one place where their figures of one time differ. */
export function findAlike(catalogue: Pick<Catalogue, 'registers' | 'indicators'>, index: Pick<ClaimIndex, 'countsByRegister' | 'figuresByIndicator'>): Alike[] {
  return [...alikeLists(catalogue, index), ...alikeFigures(catalogue, index)];
}

function alikeLists({ registers }: Pick<Catalogue, 'registers'>, { countsByRegister }: Pick<ClaimIndex, 'countsByRegister'>): Alike[] {
  const whole = (id: string): CountSeries[] => (countsByRegister.get(id) ?? []).filter(({ parts }) => parts.length === 0);
  return [...registers.values()].flatMap(({ id, maybeSameAs = [] }) => maybeSameAs.flatMap(({ register: twin, why, whyEn }) => {
    const one = whole(id)[0];
    const other = whole(twin).find(({ place }) => place === one?.place) ?? whole(twin)[0];
    return one && other ? [{ id: [one.place, ...[id, twin].sort()].join('.'), place: one.place, kind: 'maybe-same' as const, claims: [one.choice.current, other.choice.current], why: { vi: why, en: whyEn ?? null } }] : [];
  }));
}

function alikeFigures({ indicators }: Pick<Catalogue, 'indicators'>, { figuresByIndicator }: Pick<ClaimIndex, 'figuresByIndicator'>): Alike[] {
  const variants = groupBy([...indicators.values()].filter(({ variantOf }) => variantOf !== undefined), ({ variantOf }) => variantOf ?? '');
  return [...variants].flatMap(([origin, list]) => {
    const series = [origin, ...list.map(({ id }) => id)].flatMap((id) => figuresByIndicator.get(id) ?? []);
    return [...groupBy(series, ({ place, parts }) => [place, ...parts].join('.'))].flatMap(([where, family]): Alike[] => {
      const claims = new Set(family.flatMap((one, at) => family.slice(at + 1).flatMap((other) => differingPair(one, other, indicators))));
      const [first] = claims;
      return first ? [{ id: `${where}.${origin}`, place: first.place, kind: 'variant', claims: [...claims], why: null }] : [];
    });
  });
}

/** The first figures of two indicators of one unit and measure, of times that meet, that no number satisfies together. */
function differingPair(a: FigureSeries, b: FigureSeries, indicators: Catalogue['indicators']): Figure[] {
  const [one, other] = [indicators.get(a.indicator), indicators.get(b.indicator)];
  if (a.indicator === b.indicator || one?.unit !== other?.unit || one?.measure !== other?.measure || isPlanned(a) !== isPlanned(b) || a.choice.current.recast !== b.choice.current.recast) return [];
  for (const x of claimsOf(a)) {
    for (const y of claimsOf(b)) {
      const [when, then] = [windowOf(x), windowOf(y)];
      if (when !== null && then !== null && spansMeet(when, then) && disputedFields(x, y, one ?? null).length > 0) return [x, y];
    }
  }
  return [];
}

function isPlanned({ nature }: FigureSeries): boolean {
  return nature === 'plan' || nature === 'capacity';
}
