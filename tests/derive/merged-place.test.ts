/** What former places' figures give for the place they became: by a named rule, whole, of one time, or not at all. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexClaims } from '../../src/derive/claim-index.ts';
import { judge } from '../../src/derive/judgement.ts';
import { mergedValues, recastOf, type MergeRule, type MergedValue } from '../../src/derive/merged-place.ts';
import type { Figure, Indicator } from '../../src/model/entities.ts';
import { boundsOf, exactly, QUALIFIERS, type Quantity } from '../../src/model/quantity.ts';
import { figureOf, realCatalogue, TODAY, tinyCatalogue } from '../catalogues.ts';
import { catalogue, figure, indicator, place, report, type FigureWords } from '../small-catalogue.ts';

const SUM: MergeRule = { rule: 'sum', why: 'mỗi cái ở một nơi' };
const MEAN: MergeRule = { rule: 'simple-mean', why: 'như nơi công bố' };
const NEW = place('moi', { from: '2025-07-01', formedFrom: ['bac', 'nam'] });

/** What these figures of the former places give under a rule. */
function joined(figures: readonly Figure[], mergeRule: MergeRule | undefined, more: Partial<Indicator> = {}): readonly MergedValue[] {
  const whole = catalogue({ places: [NEW], indicators: [indicator('chi-so', { ...(mergeRule ? { mergeRule } : {}), ...more })], reports: [report('r', {}, figures)] });
  return mergedValues(NEW, whole, indexClaims(whole));
}

const of = (id: string, value: number | Quantity, more: FigureWords = {}): Figure => figure({ id: `${id}-${more.time ?? '2024-12-31'}-${JSON.stringify(value)}`, place: id, value, time: '2024-12-31', ...more });

describe('by its rule', () => {
  it('a sum adds the numbers of all former places, and keeps them as its inputs', () => {
    const inputs = [of('bac', 12), of('nam', 30)];
    expect(joined(inputs, SUM)).toEqual([{ place: 'moi', indicator: 'chi-so', nature: 'result', span: inputs[0]?.span, rule: SUM, inputs, missing: [], quantity: exactly(42), gap: null }]);
  });

  it('a simple mean divides the sum by the number of places', () => {
    expect(joined([of('bac', 0.7071), of('nam', 0.6071)], MEAN).map(({ quantity }) => quantity)).toEqual([exactly(0.6571)]);
  });

  it('the sum of any whole numbers is their sum, in whatever order they were read', () => {
    fc.assert(fc.property(fc.nat(1_000_000), fc.nat(1_000_000), fc.boolean(), (a, b, turned) => {
      const figures = [of('bac', a), of('nam', b)];
      expect(joined(turned ? figures.reverse() : figures, SUM).map(({ quantity }) => quantity)).toEqual([exactly(a + b)]);
    }));
  });

  it('decimals are those of the most exact input: no tail of binary fractions', () => {
    fc.assert(fc.property(fc.nat(99_999), fc.nat(9_999), (a, b) => {
      const [{ quantity } = { quantity: null }] = joined([of('bac', a / 100), of('nam', b / 10)], SUM);
      expect(quantity).toEqual(exactly(Number(((a + b * 10) / 100).toFixed(2))));
    }));
  });

  it('a result allows every sum of what its inputs allow', () => {
    const point = fc.record({ kind: fc.constant('point' as const), value: fc.integer({ min: 1, max: 1000 }), qualifier: fc.constantFrom(...QUALIFIERS) });
    const range = fc.tuple(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 500 })).map(([min, more]) => ({ kind: 'range' as const, min, max: min + more }));
    fc.assert(fc.property(fc.oneof(point, range), fc.oneof(point, range), (a, b) => {
      const [value] = joined([of('bac', a), of('nam', b)], SUM);
      if (!value?.quantity) {
        expect(value?.gap).toBe('qualifiers-differ');
        return;
      }
      const [x, y, sum] = [boundsOf(a), boundsOf(b), boundsOf(value.quantity)];
      expect(sum.low).toBeLessThanOrEqual(x.low + y.low + 1e-9);
      expect(sum.high).toBeGreaterThanOrEqual(x.high + y.high - 1e-9);
    }));
  });
});

describe('without a value, and why', () => {
  const both = [of('bac', 12), of('nam', 30)];
  const gaps = (figures: readonly Figure[], rule: MergeRule | undefined): unknown[] => joined(figures, rule).map(({ quantity, gap, missing }) => [quantity, gap, missing]);

  it('no rule, no value: never', () => {
    fc.assert(fc.property(fc.constantFrom(undefined, { rule: 'none', why: 'hạng' } as const, { rule: 'population-weighted-mean', why: 'dân số' } as const), fc.nat(), fc.nat(), (rule, a, b) => {
      expect(joined([of('bac', a), of('nam', b)], rule).map(({ quantity }) => quantity)).toEqual([null]);
    }));
    expect(gaps(both, undefined)).toEqual([[null, 'no-rule', []]]);
    expect(gaps(both, { rule: 'none', why: 'hạng' })).toEqual([[null, 'not-derivable', []]]);
  });

  it('a mean weighted by population is not worked out: the data have no population', () => {
    expect(gaps(both, { rule: 'population-weighted-mean', why: 'tỷ lệ' })).toEqual([[null, 'no-population', []]]);
  });

  it('a missing former place is named, and not taken for zero', () => {
    expect(gaps([of('bac', 12)], SUM)).toEqual([[null, 'place-missing', ['nam']]]);
  });

  it('figures of different times are not joined', () => {
    expect(gaps([of('bac', 12), of('nam', 30, { time: '2023-12-31' })], SUM)).toEqual([[null, 'place-missing', ['nam']], [null, 'place-missing', ['bac']]]);
  });

  it('an open time or none is not one time', () => {
    expect(gaps([of('bac', 1, { time: '../2025-06-30' }), of('nam', 2, { time: '../2025-06-30' })], SUM)).toEqual([[null, 'time-open', []]]);
    expect(gaps([of('bac', 1, { time: null }), of('nam', 2, { time: null })], SUM)).toEqual([[null, 'time-open', []]]);
  });

  it('sources that contradict each other about one former place leave nothing to add; copies that agree do not', () => {
    expect(gaps([...both, of('bac', 13)], SUM)).toEqual([[null, 'sources-differ', []]]);
    expect(gaps([...both, figure({ id: 'lai', place: 'bac', value: { kind: 'point', value: 11, qualifier: 'over' }, time: '2024-12-31' })], SUM)).toEqual([[exactly(42), null, []]]);
  });

  it('words that pull apart leave no one word', () => {
    const about: Quantity = { kind: 'point', value: 12, qualifier: 'about' };
    expect(gaps([of('bac', about), of('nam', { kind: 'point', value: 30, qualifier: 'over' })], SUM)).toEqual([[null, 'qualifiers-differ', []]]);
    expect(gaps([of('bac', about), of('nam', 30)], SUM)).toEqual([[{ kind: 'point', value: 42, qualifier: 'about' }, null, []]]);
  });

  it('levels in words have no sum', () => {
    expect(gaps([of('bac', 1, { value: null, category: 'tot' }), of('nam', 30)], SUM)).toEqual([[null, 'no-number', []]]);
  });

  it('parts, other natures and recomputed figures are no figure of the whole in its own borders', () => {
    expect(gaps([of('bac', 12), of('nam', 30, { parts: ['cap-xa'] })], SUM)).toEqual([[null, 'place-missing', ['nam']]]);
    expect(gaps([of('bac', 12), of('nam', 30, { recast: true })], SUM)).toEqual([[null, 'place-missing', ['nam']]]);
    expect(gaps([of('bac', 12), of('nam', 30, { nature: 'plan' })], SUM)).toEqual([[null, 'place-missing', ['nam']], [null, 'place-missing', ['bac']]]);
  });

  it('a place that was not formed from others has none', () => {
    const whole = catalogue({ places: [place('bac')], indicators: [indicator('chi-so', { mergeRule: SUM })], reports: [report('r', {}, both)] });
    expect(mergedValues(place('bac'), whole, indexClaims(whole))).toEqual([]);
  });
});

describe('in the real data', () => {
  const real = realCatalogue();
  const { index, mergedByPlace } = judge(real, TODAY);
  const values = [...mergedByPlace.values()].flat();

  it('no value stands without a rule that its indicator names, and none beside a reason', () => {
    expect(values.length).toBeGreaterThan(80);
    for (const { indicator: id, quantity, gap, inputs } of values) {
      expect(inputs.length).toBeGreaterThan(0);
      expect(quantity === null).toBe(gap !== null);
      if (quantity !== null) expect(['sum', 'simple-mean']).toContain(real.indicators.get(id)?.mergeRule?.rule);
    }
  });

  it('what is worked out is no claim: no series holds it', () => {
    const claims = new Set([...index.figures].flatMap(({ choice }) => [choice.current, ...choice.others]).map(({ id }) => id));
    expect([...claims].every((id) => real.claims.has(id))).toBe(true);
  });

  it('every recomputed figure carries the publisher’s rule', () => {
    const recast = [...real.claims.values()].filter((claim) => claim.kind === 'figure').filter((claim) => claim.recast);
    expect(recast.length).toBeGreaterThan(15);
    for (const one of recast) expect(recastOf(one, real.indicators.get(one.indicator) ?? {}), one.id).not.toBeNull();
    const merged = figureOf(real, '2025-10-21-dan-tri.ho-chi-minh.chi-so-dti.2024');
    expect(recastOf(merged, real.indicators.get('chi-so-dti') ?? {})).toMatchObject({ rule: 'simple-mean', source: '2025-10-21-bao-hue-ngay-nay' });
  });

  it('Hồ Chí Minh City’s DTI 2024, 4th of 34 recomputed and 1st of 63 in its old borders, are two series of two places', () => {
    const now = (index.figuresByPlace.get('ho-chi-minh') ?? []).filter(({ indicator: id, choice }) => id === 'hang-dti' && choice.current.recast);
    const before = (index.figuresByPlace.get('ho-chi-minh-cu') ?? []).filter(({ indicator: id }) => id === 'hang-dti');
    expect(now.map(({ choice }) => choice.current.quantity)).toEqual([exactly(4)]);
    expect(before.flatMap(({ choice }) => [choice.current, ...choice.others]).find(({ span }) => span?.text === '2024')?.quantity).toEqual(exactly(1));
    const told = (mergedByPlace.get('ho-chi-minh') ?? []).filter(({ indicator: id, span }) => id === 'hang-dti' && span?.text === '2022');
    expect(told.map(({ quantity, gap, inputs }) => [quantity, gap, inputs.length])).toEqual([[null, 'not-derivable', 3]]);
  });

  it('Lâm Đồng’s mobile subscriptions of 2024 lack two of its three former places', () => {
    const [told] = (mergedByPlace.get('lam-dong') ?? []).filter(({ indicator: id }) => id === 'so-thue-bao-di-dong');
    expect(told).toMatchObject({ quantity: null, gap: 'place-missing', missing: ['binh-thuan', 'dak-nong'] });
  });
});

it('of the invented isles: 12 and over 30 wells give over 42', () => {
  const told = judge(tinyCatalogue(), TODAY).mergedByPlace.get('hai-dao') ?? [];
  expect(told.filter(({ indicator: id }) => id === 'so-gieng-nuoc').map(({ span, quantity, gap }) => [span?.text, quantity, gap])).toEqual([
    ['2024-12-31', { kind: 'point', value: 42, qualifier: 'over' }, null],
    ['2022-12-31', null, 'place-missing'],
  ]);
});

it('a figure that was not recomputed has no recasting', () => {
  expect(recastOf(figure({}), { recasts: [{ period: 2024, rule: 'sum', how: 'cộng' }] })).toBeNull();
  expect(recastOf(figure({ recast: true, time: null }), { recasts: [{ period: 2024, rule: 'sum', how: 'cộng' }] })).toMatchObject({ rule: 'sum' });
  expect(recastOf(figure({ recast: true, time: '2023' }), { recasts: [{ period: 2024, rule: 'sum', how: 'cộng' }] })).toBeNull();
});
