import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexClaims } from '../../src/derive/claim-index.ts';
import { chooseCurrent, type Choice } from '../../src/derive/current-claim.ts';
import type { Count, Report } from '../../src/model/entities.ts';
import { dayFromNumber } from '../../src/model/time.ts';
import { realCatalogue } from '../catalogues.ts';
import { count, figure, report, type CountWords, type ReportWords } from '../small-catalogue.ts';

interface Told { readonly claim: Count; readonly source: Report }

/** One report with one claim. */
function told(id: string, source: ReportWords, claim: CountWords = {}): Told {
  const made = report(id, source);
  return { source: made, claim: count({ total: 10, completed: 5, ...claim, id, report: id, knownBy: made.knownBy }) };
}

function choose(...list: readonly Told[]): Choice<Count> {
  const [first, ...rest] = list.map(({ claim }) => claim);
  if (!first) throw new Error('no claim');
  const reports = new Map(list.map(({ source }) => [source.id, source]));
  return chooseCurrent([first, ...rest], (claim) => reports.get(claim.report) ?? report('none'));
}

describe('which claim stands first', () => {
  it('the only one', () => {
    expect(choose(told('a', {}))).toMatchObject({ current: { id: 'a' }, others: [], rule: 'only-one' });
  });

  it('a dated one before an undated one, however new its publication', () => {
    expect(choose(told('new', { published: '2026-10-01', kind: 'legal' }, { time: null }), told('old', { published: '2025-01-02', copy: 'repost' }, { time: '2025-01-01' }))).toMatchObject({ current: { id: 'old' }, rule: 'dated' });
  });

  it('the later day before the earlier', () => {
    expect(choose(told('july', {}, { time: '2025-07-01' }), told('august', { copy: 'translation' }, { time: '2025-08-01' }))).toMatchObject({ current: { id: 'august' }, rule: 'latest' });
  });

  it('a bare year is not later than what was known when it was published', () => {
    expect(choose(told('year', { published: '2025-03-01' }, { time: '2025' }), told('day', { published: '2025-06-02' }, { time: '2025-06-01' })).current.id).toBe('day');
  });

  it.each<[string, ReportWords, ReportWords]>([
    ['an original before a repost', { copy: 'original' }, { copy: 'repost', kind: 'legal' }],
    ['a repost before a translation', { copy: 'repost' }, { copy: 'translation' }],
    ['a legal text before a government page', { kind: 'legal' }, { kind: 'government' }],
    ['a dataset before a government page', { kind: 'dataset' }, { kind: 'government' }],
    ['a government page before the press', { kind: 'government' }, { kind: 'press' }],
    ['a Party page before the press', { kind: 'party' }, { kind: 'press' }],
  ])('of one day %s', (_, better, worse) => {
    expect(choose(told('a-worse', worse), told('b-better', better))).toMatchObject({ current: { id: 'b-better' }, rule: 'source' });
  });

  it('of like sources the more exact', () => {
    const about = told('a-about', {}, { completed: { kind: 'point', value: 5, qualifier: 'about' } });
    const range = told('a-range', {}, { completed: { kind: 'range', min: 4, max: 6 } });
    const percent = told('a-percent', {}, { percent: { completed: 50 } });
    const noCount = { ...percent, claim: { ...percent.claim, total: null, buckets: new Map() } };
    const order = choose(noCount, range, about, told('z-exact', {}));
    expect([order.current, ...order.others].map(({ id }) => id)).toEqual(['z-exact', 'a-about', 'a-range', 'a-percent']);
    expect(order.rule).toBe('precision');
  });

  it('then the later publication, and last the id, so that there is always one answer', () => {
    expect(choose(told('a', { published: '2025-12-01' }), told('b', { published: '2025-12-02' }, { time: '2025-11-15' }))).toMatchObject({ current: { id: 'b' }, rule: 'publication' });
    expect(choose(told('b', {}), told('a', {}))).toMatchObject({ current: { id: 'a' }, rule: 'order' });
  });

  it('figures by the same rules: a grade in words is as exact as a number', () => {
    const source = report('r');
    const grade = figure({ id: 'a', value: null, category: 'tot' });
    expect(chooseCurrent([figure({ id: 'b', value: { kind: 'point', value: 1, qualifier: 'over' } }), grade], () => source)).toMatchObject({ current: { id: 'a' }, rule: 'precision' });
  });
});

const anyTold = fc.record({
  day: fc.option(fc.integer({ min: 20_400, max: 20_403 })), published: fc.integer({ min: 20_404, max: 20_406 }),
  kind: fc.constantFrom('press' as const, 'party' as const, 'government' as const, 'legal' as const, 'dataset' as const), copy: fc.constantFrom('original' as const, 'repost' as const, 'translation' as const),
  completed: fc.constantFrom(5, { kind: 'range' as const, min: 4, max: 6 }, { kind: 'point' as const, value: 5, qualifier: 'about' as const }),
});
const anySeries = fc.array(anyTold, { minLength: 1, maxLength: 7 }).map((list) => list.map(({ day, published, kind, copy, completed }, at) => told(`r${at}`, { published: dayFromNumber(published), kind, copy }, { time: day === null ? null : dayFromNumber(day), completed })));
const shuffled = anySeries.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));

describe('any series', () => {
  it('loses no claim and invents none', () => {
    fc.assert(fc.property(anySeries, (list) => {
      const { current, others } = choose(...list);
      expect([current, ...others].map(({ id }) => id).sort()).toEqual(list.map(({ claim }) => claim.id).sort());
    }), { seed: 57, numRuns: 1000 });
  });

  it('does not depend on the order in which the claims were read', () => {
    fc.assert(fc.property(shuffled, ([list, other]) => {
      expect(choose(...other)).toEqual(choose(...list));
    }), { seed: 57, numRuns: 1000 });
  });

  it('an undated claim never displaces a dated one, nor an earlier day a later', () => {
    fc.assert(fc.property(anySeries, (list) => {
      const { current, others } = choose(...list);
      const days = [current, ...others].map(({ effectiveDay }) => effectiveDay ?? '');
      expect(days).toEqual([...days].sort().reverse());
    }), { seed: 57, numRuns: 1000 });
  });
});

describe('in the data', () => {
  it('no undated claim stands before a dated one, and every rule named is true of the two first', () => {
    const { counts, figures } = indexClaims(realCatalogue());
    const contested = [...counts, ...figures].flatMap(({ choice }) => (choice.others.length > 0 ? [choice] : []));
    expect(contested.length).toBeGreaterThan(10);
    for (const { current, others: [next], rule } of contested) {
      if (current.effectiveDay === null) expect(next?.effectiveDay).toBeNull();
      expect(rule === 'latest').toBe(current.effectiveDay !== null && next?.effectiveDay !== null && current.effectiveDay !== next?.effectiveDay);
      expect(rule === 'dated').toBe(current.effectiveDay !== null && next?.effectiveDay === null);
    }
  });
});
