import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageOf } from '../../src/derive/age.ts';
import { dayFromNumber } from '../../src/model/time.ts';
import { count } from '../small-catalogue.ts';

const anyDay = fc.integer({ min: 18_000, max: 25_000 }).map(dayFromNumber);

describe('the age of a claim', () => {
  it('runs from its effective day', () => {
    expect(ageOf({ effectiveDay: '2025-11-15', knownBy: '2025-11-20' }, '2026-11-22')).toEqual({ days: 372, kind: 'exact' });
  });

  it('of an undated claim is at least the time since it was known', () => {
    expect(ageOf(count({ time: null, knownBy: '2026-01-07' }), '2026-01-17')).toEqual({ days: 10, kind: 'at-least' });
  });

  it('of a year that is not over is counted from the day it was published', () => {
    expect(ageOf(count({ time: '2026', knownBy: '2026-03-01' }), '2026-03-11')).toEqual({ days: 10, kind: 'exact' });
  });

  it('is never below zero', () => {
    expect(ageOf({ effectiveDay: '2030-01-01', knownBy: '2030-01-01' }, '2026-01-01').days).toBe(0);
  });

  it('never falls when today moves on, and grows by one a day once the day is past', () => {
    fc.assert(fc.property(fc.option(anyDay), anyDay, fc.integer({ min: 18_000, max: 25_000 }), (effectiveDay, knownBy, today) => {
      const now = ageOf({ effectiveDay, knownBy }, dayFromNumber(today));
      const tomorrow = ageOf({ effectiveDay, knownBy }, dayFromNumber(today + 1));
      expect(tomorrow.days - now.days).toBe((effectiveDay ?? knownBy) <= dayFromNumber(today) ? 1 : 0);
      expect(now.kind).toBe(effectiveDay === null ? 'at-least' : 'exact');
    }), { seed: 57, numRuns: 1000 });
  });
});
