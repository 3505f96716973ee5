import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandOf, ON_PACE, SLOW } from '../../src/derive/bands.ts';
import type { CountSeries } from '../../src/derive/claim-index.ts';
import { chooseCurrent } from '../../src/derive/current-claim.ts';
import { judge } from '../../src/derive/judgement.ts';
import { paceOf, type Pace, type PaceLabel } from '../../src/derive/pace.ts';
import type { Count, Register } from '../../src/model/entities.ts';
import { dayFromNumber, dayNumber } from '../../src/model/time.ts';
import { countOf, realCatalogue, TODAY } from '../catalogues.ts';
import { count, register, report, type CountWords } from '../small-catalogue.ts';

const YEAR = { start: '2025-01-01', deadline: '2025-12-31' };
/** The day on which half of {@link YEAR} has passed. */
const HALF = '2025-07-02';

function seriesOf(first: Count, ...rest: readonly Count[]): CountSeries {
  return { kind: 'count', place: first.place, register: first.register, parts: first.parts, choice: chooseCurrent([first, ...rest], () => report('r')) };
}

function pace(words: CountWords, more: Partial<Register> = YEAR, today = HALF): Pace {
  return paceOf(seriesOf(count({ time: HALF, ...words })), register('danh-muc', more), today);
}

describe('the bands', () => {
  it.each<[number, string]>([[1.4, 'on-pace'], [ON_PACE, 'on-pace'], [0.9499, 'slow'], [SLOW, 'slow'], [0.5999, 'very-slow'], [0, 'very-slow'], [-1, 'very-slow']])('a pace of %d is %s', (value, band) => {
    expect(bandOf(value)).toBe(band);
  });
});

describe('a list against its time', () => {
  it.each<[number, PaceLabel]>([[100, 'done'], [50, 'on-pace'], [40, 'slow'], [29, 'very-slow'], [0, 'very-slow']])('%d of 100 when half the time has passed: %s', (completed, label) => {
    expect(pace({ completed, total: 100 })).toMatchObject({ label, reason: null, day: HALF });
  });

  it('is told of the day of the count: only the deadline makes today matter', () => {
    expect(pace({ completed: 40, total: 100 }, YEAR, '2025-12-31')).toMatchObject({ label: 'slow', elapsed: expect.closeTo(0.5) as number });
    expect(pace({ completed: 40, total: 100 }, YEAR, '2026-01-01')).toMatchObject({ label: 'not-assessable', reason: 'told-at-deadline' });
  });

  it('from the deadline on all of the time has passed', () => {
    for (const time of ['2025-12-31', '2026-02-01']) expect(pace({ completed: 70, total: 100, time, knownBy: '2026-03-01' }, YEAR, TODAY)).toMatchObject({ label: 'slow', elapsed: 1, pace: 0.7 });
  });

  it('a printed percentage serves where there is no count, and the inputs say which it was', () => {
    const printed = pace({ percent: { completed: 53 } });
    expect(printed.label).toBe('on-pace');
    expect(printed.arithmetic.inputs[0]).toMatchObject({ term: 'printed-share' });
    expect(pace({ percent: { completed: 100 } }, {}).label).toBe('done');
  });

  it.each<[string, CountWords, Partial<Register>]>([
    ['has-share', { total: 100 }, YEAR],
    ['has-share', { completed: 4 }, YEAR],
    ['is-whole', { completed: 40, total: 100, parts: ['khoi'] }, YEAR],
    ['is-dated', { completed: 40, total: 100, time: null }, YEAR],
    ['no-permanent', { completed: 40, total: 100, permanent: 3 }, YEAR],
    ['list-kept', { completed: 40, total: 100 }, { ...YEAR, breaks: [{ from: '2025-03-01', to: '2025-04-01', why: 'thêm việc' }] }],
    ['list-stands', { completed: 40, total: 100, time: '2025-06-01' }, { ...YEAR, breaks: [{ from: '2025-06-01', to: '2025-06-20', why: 'thêm việc' }] }],
    ['has-start', { completed: 40, total: 100 }, { deadline: '2025-12-31' }],
    ['has-deadline', { completed: 40, total: 100 }, { start: '2025-01-01' }],
    ['runs-forward', { completed: 40, total: 100 }, { start: '2025-12-31', deadline: '2025-12-31' }],
    ['has-begun', { completed: 40, total: 100, time: '2025-01-01' }, YEAR],
  ])('nothing is said, and the reason is %s', (reason, words, more) => {
    expect(pace(words, more)).toMatchObject({ label: 'not-assessable', reason, pace: null, elapsed: null });
  });

  it('what is finished needs no time; but not after its list has changed', () => {
    expect(pace({ completed: 17, total: 17 }, {}).label).toBe('done');
    expect(pace({ completed: 17, total: 17 }, { breaks: [{ from: '2025-01-10', to: '2025-02-01', why: 'x' }] }).label).toBe('done');
    expect(pace({ completed: 17, total: 17, time: '2025-06-01' }, { breaks: [{ from: '2025-06-05', to: '2025-06-20', why: 'x' }] })).toMatchObject({ label: 'not-assessable', reason: 'list-stands' });
  });

  it('about all is not all', () => {
    expect(pace({ completed: { kind: 'point', value: 100, qualifier: 'about' }, total: 100 }).label).toBe('on-pace');
  });

  it('a break that is still to come, or before the start, changes nothing', () => {
    for (const from of ['2024-05-01', '2025-12-01']) expect(pace({ completed: 40, total: 100 }, { ...YEAR, breaks: [{ from, to: from, why: 'x' }] }).label).toBe('slow');
  });
});

describe('whatever the numbers', () => {
  const days = fc.integer({ min: dayNumber('2025-01-02'), max: dayNumber('2025-12-31') }).map(dayFromNumber);
  const total = fc.integer({ min: 1, max: 400 });
  const rank: Readonly<Record<PaceLabel, number>> = { 'not-assessable': -1, 'very-slow': 0, slow: 1, 'on-pace': 2, done: 3 };

  it('more completed never gives a worse label', () => {
    fc.assert(fc.property(total, days, fc.nat(400), fc.nat(400), (whole, time, a, b) => {
      const [less, more] = [Math.min(a, b, whole), Math.min(Math.max(a, b), whole)];
      const labelOf = (completed: number): PaceLabel => pace({ completed, total: whole, time, knownBy: '2026-01-01' }, YEAR, time).label;
      expect(rank[labelOf(more)]).toBeGreaterThanOrEqual(rank[labelOf(less)]);
    }));
  });

  it('the flip value really flips, and the one before it does not', () => {
    fc.assert(fc.property(total, days, fc.nat(400), (whole, time, some) => {
      const completed = Math.min(some, whole);
      const labelOf = (value: number): PaceLabel => pace({ completed: value, total: whole, time, knownBy: '2026-01-01' }, YEAR, time).label;
      const { label, arithmetic } = pace({ completed, total: whole, time, knownBy: '2026-01-01' }, YEAR, time);
      for (const { direction, at, label: other } of arithmetic.flips) {
        if (at.kind !== 'quantity' || at.quantity.kind !== 'point') throw new Error('a count flips at a number');
        const step = direction === 'from' ? 1 : -1;
        expect(labelOf(at.quantity.value)).toBe(other);
        expect(other).not.toBe(label);
        expect(labelOf(at.quantity.value - step)).toBe(label);
      }
    }));
  });

  it('a printed percentage flips at the tenth that is told', () => {
    const { arithmetic } = pace({ percent: { completed: 40 } });
    const better = arithmetic.flips.find(({ direction }) => direction === 'from');
    if (better?.at.kind !== 'percent') throw new Error('a percentage flips at a percentage');
    expect(pace({ percent: { completed: better.at.percent.value } }).label).toBe('on-pace');
    expect(pace({ percent: { completed: better.at.percent.value - 0.1 } }).label).toBe('slow');
  });
});

describe('in the data', () => {
  const all = realCatalogue();
  const { paceByClaim, index } = judge(all, TODAY);

  it('601 of 1.287 and 1.227 of 1.298 stand on two sides of a change: no pace, and each share from one count', () => {
    const before = countOf(all, '2025-12-05-dang-cong-san.viet-nam.viet-nam-nq57-toan-quoc.2025-12-04');
    const after = paceByClaim.get('2025-12-27-bao-hue-ngay-nay.viet-nam.viet-nam-nq57-toan-quoc.2025-12-25');
    expect(after).toMatchObject({ label: 'not-assessable', reason: 'list-kept' });
    expect(after?.arithmetic.inputs[0]?.amount).toEqual({ kind: 'share', ratio: 1227 / 1298 });
    expect(paceOf(seriesOf(before), all.registers.get(before.register) ?? register('x'), TODAY)).toMatchObject({ label: 'not-assessable', reason: 'no-permanent' });
  });

  it('both phases of Huế are done by a printed 100%, without any date in their lists', () => {
    for (const id of ['hue-kh02-giai-doan-1', 'hue-kh02-giai-doan-2']) {
      const series = index.counts.find((one) => one.register === id);
      expect(paceByClaim.get(series?.choice.current.id ?? '')).toMatchObject({ label: 'done', reason: null });
    }
  });

  it('every list that has a count is told of, and says why where nothing can be said', () => {
    expect(paceByClaim.size).toBe(index.counts.length);
    for (const { label, reason } of paceByClaim.values()) expect(label === 'not-assessable').toBe(reason !== null);
    expect([...paceByClaim.values()].filter(({ pace: value }) => value !== null).length).toBeGreaterThan(1);
  });
});
