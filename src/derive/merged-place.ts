/**
 * Figures of a place formed from others, worked out from theirs by the indicator's named rule and by nothing else:
 * /phuong-phap/#sap-nhap. Such a value is nobody's claim: it enters no series, no rate, no chart and no comparison.
 */
import type { Catalogue, Figure, Indicator, Nature, Place } from '../model/entities.ts';
import { compareText } from '../model/order.ts';
import { canAgree, decimalsOf, exactly, type PointQuantity, type Quantity, type RangeQuantity } from '../model/quantity.ts';
import type { Span } from '../model/time.ts';
import { claimsOf, groupBy, type ClaimIndex } from './claim-index.ts';

export type MergeRule = NonNullable<Indicator['mergeRule']>;
export type Recast = NonNullable<Indicator['recasts']>[number];

/** Why nothing is worked out, in the order in which it is asked. */
export type MergeGap = 'no-rule' | 'not-derivable' | 'no-population' | 'time-open' | 'place-missing' | 'sources-differ' | 'no-number' | 'qualifiers-differ';

export interface MergedValue {
  readonly place: string;
  readonly indicator: string;
  readonly nature: Nature;
  /** `null`: the former places' figures are undated. */
  readonly span: Span | null;
  readonly rule: MergeRule | null;
  /** The former places' own figures of this time, in the order of `formedFrom`; at least one. */
  readonly inputs: readonly Figure[];
  /** Former places without a figure of this time. */
  readonly missing: readonly string[];
  /** In the indicator's unit, with as many decimals as the inputs; `null` for the reason in `gap`. */
  readonly quantity: Quantity | null;
  readonly gap: MergeGap | null;
}

/**
 * What the former places' figures give for the place, one entry for each indicator, nature and time of which any of
 * them has a figure of the whole in its own borders. Empty for a place that was not formed from others.
 */
export function mergedValues(place: Place, { indicators }: Pick<Catalogue, 'indicators'>, index: Pick<ClaimIndex, 'figuresByPlace'>): readonly MergedValue[] {
  const former = place.formedFrom ?? [];
  const series = former.flatMap((id) => index.figuresByPlace.get(id) ?? []).filter(({ parts, choice }) => parts.length === 0 && !choice.current.recast);
  return [...groupBy(series, ({ indicator, nature }) => `${indicator} ${nature}`).values()].flatMap((alike) => {
    const [{ indicator, nature } = { indicator: '', nature: 'result' as const }] = alike;
    const rule = indicators.get(indicator)?.mergeRule ?? null;
    const spans = new Map(alike.flatMap((one) => claimsOf(one)).map(({ span }) => [span?.text ?? '', span]));
    return [...spans.values()].sort((a, b) => compareText(b?.end ?? '', a?.end ?? '') || compareText(a?.text ?? '', b?.text ?? '')).map((span): MergedValue => {
      const told = former.map((id) => ({ id, claims: alike.filter((one) => one.place === id).flatMap((one) => claimsOf(one)).filter((claim) => claim.span?.text === span?.text) }));
      const inputs = told.flatMap(({ claims: [first] }) => first ?? []);
      const missing = told.filter(({ claims }) => claims.length === 0).map(({ id }) => id);
      const quantities = inputs.flatMap(({ quantity }) => quantity ?? []);
      const early = gapOf(rule, span, missing, told.map(({ claims }) => claims), quantities.length < inputs.length);
      const quantity = rule === null || early !== null ? null : combine(quantities, rule.rule);
      return { place: place.id, indicator, nature, span, rule, inputs, missing, quantity, gap: early ?? (quantity === null ? 'qualifiers-differ' : null) };
    });
  });
}

/** How the publisher recomputed a figure for new borders; `null` for a figure that was not recomputed. */
export function recastOf(figure: Pick<Figure, 'recast' | 'span'>, { recasts = [] }: Pick<Indicator, 'recasts'>): Recast | null {
  if (!figure.recast) return null;
  return recasts.find(({ period }) => String(period) === figure.span?.text) ?? (figure.span === null ? (recasts[0] ?? null) : null);
}

function gapOf(rule: MergeRule | null, span: Span | null, missing: readonly string[], told: readonly (readonly Figure[])[], wordless: boolean): MergeGap | null {
  if (rule === null) return 'no-rule';
  if (rule.rule === 'none') return 'not-derivable';
  // Places have no population of a year in the data.
  if (rule.rule === 'population-weighted-mean') return 'no-population';
  if (span === null || span.start === null || span.end === null) return 'time-open';
  if (missing.length > 0) return 'place-missing';
  if (told.some(disagree)) return 'sources-differ';
  return wordless ? 'no-number' : null;
}

/** True when two sources give one former place numbers of one time that no number satisfies together. */
function disagree(claims: readonly Figure[]): boolean {
  return claims.some((a, at) => claims.slice(at + 1).some((b) => a.quantity !== null && b.quantity !== null && !canAgree(a.quantity, b.quantity)));
}

/** Sum or mean; `null` when the inputs leave open different things, so that no one qualifier is true of the result. */
function combine(quantities: readonly Quantity[], rule: 'sum' | 'simple-mean' | 'population-weighted-mean' | 'none'): Quantity | null {
  const points = quantities.filter((quantity) => quantity.kind === 'point');
  const ranges = quantities.filter((quantity) => quantity.kind === 'range');
  const by = rule === 'sum' ? 1 : quantities.length;
  const total = (values: readonly number[]): number => round(values.reduce((sum, value) => sum + value, 0) / by, values);
  const qualified = new Set(points.map(({ qualifier }) => qualifier).filter((qualifier) => qualifier !== 'exact'));
  if (ranges.length > 0) {
    if (qualified.size > 0) return null;
    const ends = (end: (range: RangeQuantity) => number): number => total([...points.map(({ value }) => value), ...ranges.map(end)]);
    return { kind: 'range', min: ends(({ min }) => min), max: ends(({ max }) => max) };
  }
  const value = total(points.map((point) => point.value));
  const qualifier = jointQualifier(qualified);
  return qualifier === 'exact' ? exactly(value) : qualifier === null ? null : { kind: 'point', value, qualifier };
}

/** What is true of a sum: over and at least give over, under and at most give under; anything else only with itself. */
function jointQualifier(qualifiers: ReadonlySet<PointQuantity['qualifier']>): PointQuantity['qualifier'] | null {
  const within = (...allowed: readonly PointQuantity['qualifier'][]): boolean => [...qualifiers].every((qualifier) => allowed.includes(qualifier));
  if (qualifiers.size === 0) return 'exact';
  if (within('about')) return 'about';
  if (within('over', 'at-least')) return qualifiers.has('over') ? 'over' : 'at-least';
  return within('under', 'at-most') ? (qualifiers.has('under') ? 'under' : 'at-most') : null;
}

/** To the decimals of the most exact input: a sum of binary fractions has a tail that no source printed. */
function round(value: number, inputs: readonly number[]): number {
  return Number(value.toFixed(Math.max(0, ...inputs.map(decimalsOf))));
}
