import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compoundGrowth } from '../../src/derive/compound-growth.ts';
import type { FigureSeries } from '../../src/derive/claim-index.ts';
import { chooseCurrent } from '../../src/derive/current-claim.ts';
import { goalOf, isMet } from '../../src/derive/goal.ts';
import { judge } from '../../src/derive/judgement.ts';
import { progressOf, type Progress, type ProgressLabel } from '../../src/derive/progress.ts';
import type { Figure, Indicator, Target } from '../../src/model/entities.ts';
import { exactly, type Quantity } from '../../src/model/quantity.ts';
import { realCatalogue, TODAY } from '../catalogues.ts';
import { figure, indicator, report, span, target } from '../small-catalogue.ts';

const about = (value: number): Quantity => ({ kind: 'point', value, qualifier: 'about' });
const said = (qualifier: 'over' | 'under' | 'at-least' | 'at-most', value: number): Quantity => ({ kind: 'point', value, qualifier });

function seriesOf(claims: readonly Figure[]): FigureSeries | null {
  const [first, ...rest] = claims;
  return first ? { kind: 'figure', place: first.place, indicator: first.indicator, parts: first.parts, nature: first.nature, choice: chooseCurrent([first, ...rest], () => report('r')) } : null;
}

interface Case {
  readonly claims?: readonly Figure[];
  readonly target?: Partial<Target>;
  readonly indicator?: Partial<Indicator>;
  readonly today?: string;
}

/** From 20 on the last day of 2024 to 90 by the last day of 2030. */
const BASE = figure({ id: 'moc', value: 20, time: '2024-12-31' });
const at = (value: number | Quantity, time = '2025-12-31'): Figure => figure({ id: `so-${time}`, value, time, knownBy: '2026-01-31' });

function progress({ claims = [at(40), BASE], target: more = {}, indicator: known = {}, today = '2026-06-01' }: Case = {}): Progress {
  return progressOf(target('t', { quantity: exactly(90), span: span('2030'), ...more }), indicator('chi-so', known), seriesOf(claims), today);
}

describe('a goal by its words', () => {
  it.each<[string, Quantity, 'up' | 'down', number, boolean]>([
    ['90', exactly(90), 'up', 90, false], ['at least 30', said('at-least', 30), 'up', 30, false], ['over 68', said('over', 68), 'up', 68, true],
    ['at most 10', said('at-most', 10), 'down', 10, false], ['under 10', said('under', 10), 'down', 10, true], ['about 80', about(80), 'up', 76, false], ['40 to 50', { kind: 'range', min: 40, max: 50 }, 'up', 40, false], ['40 to 50', { kind: 'range', min: 40, max: 50 }, 'down', 50, false],
  ])('%s', (_, quantity, direction, value, strict) => {
    expect(goalOf({ quantity }, { direction })).toEqual({ value, direction, strict });
  });

  it('is none without a number, without a direction, or where its words say the other way', () => {
    expect([goalOf({ quantity: null }, { direction: 'up' }), goalOf({ quantity: exactly(9) }, { direction: 'none' }), goalOf({ quantity: said('at-most', 9) }, { direction: 'up' }), goalOf({ quantity: said('over', 9) }, { direction: 'down' })]).toEqual([null, null, null, null]);
  });

  it('over 68 is met by over 68, not by 68', () => {
    const over = { value: 68, direction: 'up', strict: true } as const;
    expect([isMet(over, said('over', 68)), isMet(over, exactly(68)), isMet(over, exactly(69)), isMet(over, said('over', 35))]).toEqual([true, false, true, false]);
  });
});

describe('the way to a target', () => {
  it.each<[number, ProgressLabel]>([[90, 'reached'], [95, 'reached'], [40, 'on-pace'], [30, 'slow'], [25, 'very-slow'], [10, 'very-slow']])('from 20 to 90 in six years, %d after one: %s', (value, label) => {
    expect(progress({ claims: [at(value), BASE] })).toMatchObject({ label, reason: null, left: Math.max(0, 90 - value) });
  });

  it('downwards as upwards: rank 16 to 10', () => {
    const ranks = { indicator: { direction: 'down', measure: 'rank' } as const, target: { quantity: said('at-most', 10) } };
    expect(progress({ ...ranks, claims: [at(14), figure({ id: 'moc', value: 16, time: '2024-12-31' })] })).toMatchObject({ label: 'on-pace', left: 4 });
    expect(progress({ ...ranks, claims: [at(10), BASE] }).label).toBe('reached');
  });

  it('starts at the earliest dated result, unless the data name another claim, and says which', () => {
    const middle = figure({ id: 'giua', value: 35, time: '2025-06-30' });
    expect(progress({ claims: [at(40), middle, BASE] }).baseline).toMatchObject({ claim: { id: 'moc' }, given: false });
    const named = target('t').authored;
    expect(progress({ claims: [at(40), middle, BASE], target: { authored: { ...named, baseline: 'giua' } } }).baseline).toMatchObject({ claim: { id: 'giua' }, given: true });
    expect(progress({ claims: [at(40), BASE], target: { authored: { ...named, baseline: 'khong-co' } } })).toMatchObject({ label: 'not-assessable', reason: 'two-points' });
  });

  it('projects the year of reaching it at the linear pace, and none where nothing moves towards it', () => {
    expect(progress({ claims: [at(30), BASE] }).projectedYear).toBe(2031);
    expect([progress({ claims: [at(20), BASE] }).projectedYear, progress({ claims: [at(10), BASE] }).projectedYear]).toEqual([null, null]);
  });

  it.each<[string, Case]>([
    ['has-level', { target: { quantity: null, category: 'tot' } }],
    ['has-direction', { indicator: { direction: 'none' } }],
    ['fits-direction', { target: { quantity: said('at-most', 90) } }],
    ['has-result', { claims: [] }],
    ['has-result', { claims: [figure({ value: 40, time: null })] }],
    ['has-day', { target: { span: null, everyYear: true } }],
    ['two-points', { claims: [at(40)] }],
    ['two-points', { claims: [at(40), figure({ id: 'b', value: 39, time: '2025-12-31', knownBy: '2026-01-31' })] }],
    ['definition-kept', { indicator: { breaks: [{ from: '2025-06-01', why: 'thang mới' }] } }],
    ['base-apart', { claims: [at(40), figure({ id: 'moc', value: 92, time: '2024-12-31' })] }],
    ['change-seen', { claims: [at(about(21)), figure({ id: 'moc', value: about(20), time: '2024-12-31' })] }],
    ['told-at-target-day', { target: { span: span('2026-03') } }],
  ])('nothing is said, and the reason is %s', (reason, one) => {
    expect(progress(one)).toMatchObject({ label: 'not-assessable', reason, pace: null, way: null });
  });

  it('a target without a day can still be reached', () => {
    expect(progress({ claims: [at(91), BASE], target: { span: null } }).label).toBe('reached');
  });

  it('more of the way never gives a worse label, and the flip value really flips', () => {
    const rank: Readonly<Record<ProgressLabel, number>> = { 'not-assessable': -1, 'very-slow': 0, slow: 1, 'on-pace': 2, reached: 3 };
    const labelOf = (value: number): ProgressLabel => progress({ claims: [at(value), BASE] }).label;
    fc.assert(fc.property(fc.integer({ min: 2000, max: 9500 }), fc.integer({ min: 2000, max: 9500 }), (a, b) => {
      expect(rank[labelOf(Math.max(a, b) / 100)]).toBeGreaterThanOrEqual(rank[labelOf(Math.min(a, b) / 100)]);
      for (const { at: flip, label } of progress({ claims: [at(a / 100), BASE] }).arithmetic.flips) {
        if (flip.kind !== 'measured' || flip.quantity.kind !== 'point') throw new Error('a figure flips at a value');
        expect(labelOf(flip.quantity.value)).toBe(label);
        expect(labelOf((Math.round(flip.quantity.value * 100) - 1) / 100)).toBe(labelOf(a / 100));
      }
    }));
  });
});

describe('what compound growth would say', () => {
  it('any first task of a hundred is far ahead, which is why it never decides', () => {
    const first = compoundGrowth({ value: 0, year: 2024 }, { value: 1, year: 2025 }, { value: 100, year: 2030 }, 'up');
    expect(first?.ratio).toBeGreaterThan(100);
    expect(first?.band).toBe('on-pace');
  });

  it('26% to 50% towards 99% in the first of six years gives 3,70', () => {
    expect(compoundGrowth({ value: 26, year: 2024 }, { value: 50, year: 2025 }, { value: 99, year: 2030 }, 'up')?.ratio).toBeCloseTo(3.7, 2);
  });

  it.each<[string, number, number, number, number]>([['within one year', 26, 50, 2024, 99], ['across zero', -5, 50, 2025, 99], ['with nothing required', 26, 26, 2025, 26]])('gives none %s', (_, base, current, year, goal) => {
    expect(compoundGrowth({ value: base, year: 2024 }, { value: current, year }, { value: goal, year: 2030 }, 'up')).toBeNull();
  });

  it('away from the target is below zero, in either direction', () => {
    expect(compoundGrowth({ value: 16, year: 2024 }, { value: 20, year: 2025 }, { value: 10, year: 2030 }, 'down')?.ratio).toBeLessThan(0);
    expect(compoundGrowth({ value: 16, year: 2024 }, { value: 14, year: 2025 }, { value: 10, year: 2030 }, 'down')?.ratio).toBeGreaterThan(0);
  });
});

describe('in the data', () => {
  const all = realCatalogue();
  const { progressByTarget } = judge(all, TODAY);

  it('every target is told of, and says why where nothing can be said', () => {
    expect(progressByTarget.size).toBe(all.targets.size);
    for (const { label, reason } of progressByTarget.values()) expect(label === 'not-assessable').toBe(reason !== null);
  });

  it('5G to 70% of people by the end of 2026: on pace by days, slow by compound growth, reached by other sources', () => {
    const one = progressByTarget.get('ty-le-dan-so-phu-song-5g.viet-nam.2026');
    expect(one).toMatchObject({ label: 'on-pace', baseline: { given: false }, compound: { band: 'slow' } });
    expect(one?.left).toBeCloseTo(8.8);
    expect(new Set(one?.arithmetic.trials.map(({ label }) => label))).toEqual(new Set(['reached', 'on-pace', 'slow', 'not-assessable']));
  });

  it('no starting point is of another place, part or nature, recomputed, or later than what it is compared with', () => {
    for (const { target: { place, parts }, current, baseline } of progressByTarget.values()) {
      for (const claim of [current, baseline?.claim].filter((one) => one != null)) expect(claim).toMatchObject({ place, parts, nature: 'result', recast: false });
      if (current && baseline) expect((baseline.claim.effectiveDay ?? '') < (current.effectiveDay ?? '')).toBe(true);
    }
  });
});
