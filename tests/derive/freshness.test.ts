import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CADENCE_DAYS, cadenceOf, freshnessByClaim, freshnessOf, keepsColour, type FreshnessClass } from '../../src/derive/freshness.ts';
import type { Cadence } from '../../src/model/entities.ts';
import { dayFromNumber, dayNumber } from '../../src/model/time.ts';
import { realCatalogue, TODAY } from '../catalogues.ts';
import { catalogue, count, figure, indicator, register, report, statement } from '../small-catalogue.ts';

const dated = (effectiveDay: string) => ({ effectiveDay, knownBy: effectiveDay });
const ago = (days: number) => dated(dayFromNumber(dayNumber(TODAY) - days));
const stateAfter = (days: number, cadence: Cadence | null): FreshnessClass => freshnessOf(ago(days), cadence, TODAY).state;

describe('how fresh a claim is', () => {
  it('fresh until one rhythm is over, stale until two are, then very stale', () => {
    expect([0, 31, 32, 62, 63].map((days) => stateAfter(days, 'month'))).toEqual(['fresh', 'fresh', 'stale', 'stale', 'very-stale']);
    expect([366, 367, 732, 733].map((days) => stateAfter(days, 'year'))).toEqual(['fresh', 'stale', 'stale', 'very-stale']);
  });

  it('a yearly ranking and a monthly tally of one day are not equally fresh', () => {
    expect([stateAfter(100, 'year'), stateAfter(100, 'quarter'), stateAfter(100, 'month')]).toEqual(['fresh', 'stale', 'very-stale']);
  });

  it('tells the day on which the next is due, and by how many days that is past', () => {
    expect(freshnessOf(dated('2025-11-15'), 'month', '2025-12-16')).toMatchObject({ state: 'fresh', expected: '2025-12-16', overdue: 0 });
    expect(freshnessOf(dated('2025-11-15'), 'month', '2025-12-20')).toMatchObject({ state: 'stale', expected: '2025-12-16', overdue: 4 });
  });

  it('without a rhythm says only what every rhythm would say', () => {
    expect([7, 8, 366, 367, 732, 733].map((days) => stateAfter(days, null))).toEqual(['fresh', 'no-cadence', 'no-cadence', 'stale', 'stale', 'very-stale']);
    expect(freshnessOf(ago(500), null, TODAY)).toMatchObject({ cadence: null, expected: null, overdue: 0 });
  });

  it('an undated claim is never fresh and has no next day, however recently it was read', () => {
    expect(freshnessOf({ effectiveDay: null, knownBy: TODAY }, 'year', TODAY)).toEqual({ state: 'undated', age: { days: 0, kind: 'at-least' }, cadence: 'year', expected: null, overdue: 0 });
  });

  it('only what is fresh keeps its colour', () => {
    const states: FreshnessClass[] = ['fresh', 'no-cadence', 'stale', 'very-stale', 'undated', 'never'];
    expect(states.filter((state) => keepsColour({ state }))).toEqual(['fresh']);
  });

  it('takes the rhythm of the register or of the indicator', () => {
    const all = catalogue({ registers: [register('danh-muc', { cadence: 'month' })], indicators: [indicator('chi-so', { cadence: 'year' })] });
    expect([cadenceOf(count({}), all), cadenceOf(figure({}), all), cadenceOf(statement({}), all), cadenceOf(figure({ indicator: 'khac' }), all)]).toEqual(['month', 'year', null, null]);
  });

  it('is known of every count and figure, and of no statement', () => {
    const all = catalogue({ reports: [report('r', {}, [count({ id: 'c' }), figure({ id: 'f' }), statement({ id: 's' })])] });
    expect([...freshnessByClaim(all, TODAY).keys()]).toEqual(['c', 'f']);
  });
});

describe('when only today moves on', () => {
  const order: readonly FreshnessClass[] = ['fresh', 'no-cadence', 'stale', 'very-stale'];
  const anyDay = fc.integer({ min: 18_000, max: 25_000 });
  const anyCadence = fc.option(fc.constantFrom(...(Object.keys(CADENCE_DAYS) as Cadence[])));

  it('a class never gets better, an undated one stays undated, and nothing but age and days overdue changes', () => {
    fc.assert(fc.property(fc.option(anyDay), anyDay, anyDay, fc.nat(2000), anyCadence, (effective, known, today, later, cadence) => {
      const claim = { effectiveDay: effective === null ? null : dayFromNumber(effective), knownBy: dayFromNumber(known) };
      const now = freshnessOf(claim, cadence, dayFromNumber(today));
      const then = freshnessOf(claim, cadence, dayFromNumber(today + later));
      if (effective === null) expect([now.state, then.state]).toEqual(['undated', 'undated']);
      else expect(order.indexOf(then.state)).toBeGreaterThanOrEqual(order.indexOf(now.state));
      expect([then.cadence, then.expected]).toEqual([now.cadence, now.expected]);
      expect(then.overdue).toBeGreaterThanOrEqual(now.overdue);
    }), { seed: 57, numRuns: 1000 });
  });

  it('a later day of the claim never makes it older', () => {
    fc.assert(fc.property(anyDay, fc.nat(2000), anyDay, anyCadence, (effective, later, today, cadence) => {
      const older = freshnessOf(dated(dayFromNumber(effective)), cadence, dayFromNumber(today));
      const newer = freshnessOf(dated(dayFromNumber(effective + later)), cadence, dayFromNumber(today));
      expect(order.indexOf(newer.state)).toBeLessThanOrEqual(order.indexOf(older.state));
    }), { seed: 57, numRuns: 1000 });
  });
});

describe('in the data', () => {
  const all = realCatalogue();
  const today = freshnessByClaim(all, TODAY);

  it('every undated count and figure is without age, and no other is', () => {
    const wrong = [...all.claims.values()].filter((claim) => claim.kind !== 'statement' && (claim.effectiveDay === null) !== (today.get(claim.id)?.state === 'undated'));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('Nghệ An’s tally of 15 November 2025, a list of a quarter’s rhythm, is fresh two months later, stale after four and very stale after a year', () => {
    const id = [...all.claims.keys()].find((one) => one.includes('.nghe-an.nghe-an-nq57-duoc-giao.')) ?? '';
    const day = all.claims.get(id)?.effectiveDay ?? '';
    const after = (days: number) => freshnessByClaim(all, dayFromNumber(dayNumber(day) + days)).get(id)?.state;
    expect([after(60), after(120), after(365)]).toEqual(['fresh', 'stale', 'very-stale']);
  });
});
