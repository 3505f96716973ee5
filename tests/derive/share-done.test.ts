import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareDone } from '../../src/derive/share-done.ts';
import { countOf, countsOf, realCatalogue } from '../catalogues.ts';
import { count } from '../small-catalogue.ts';

describe('share done', () => {
  it('is completed over total of one claim', () => {
    expect(shareDone(count({ total: 100, completed: 51 }))).toEqual({ ratio: 0.51, basis: 'counts', exact: true });
  });

  it('is the printed percentage, marked as such, where no count is known', () => {
    expect(shareDone(count({ percent: { completed: 53 } }))).toEqual({ ratio: 0.53, basis: 'printed', exact: true });
    expect(shareDone(count({ total: 1133, percent: { completed: 53 } }))).toMatchObject({ basis: 'printed' });
  });

  it('never takes a percentage of which the source does not say of what', () => {
    const unknown = { ...count({ total: 944 }), percent: new Map([['completed' as const, { value: 67, of: 'unknown' as const, qualifier: 'exact' as const }]]) };
    expect(shareDone(unknown)).toBeNull();
  });

  it('is not known from a total or from completed alone, and not over nothing', () => {
    expect(shareDone(count({ total: 100 }))).toBeNull();
    expect(shareDone(count({ completed: 51 }))).toBeNull();
    expect(shareDone(count({ total: 0, completed: 0 }))).toBeNull();
  });

  it('does not count permanent tasks as done', () => {
    expect(shareDone(count({ total: 43, completed: 7, permanent: 8 }))?.ratio).toBeCloseTo(7 / 43);
  });

  it('is not exact where a number is not', () => {
    expect(shareDone(count({ total: 100, completed: { kind: 'point', value: 50, qualifier: 'over' } }))?.exact).toBe(false);
  });

  it('is at least 0, and at most 1 where completed lies inside the total', () => {
    fc.assert(fc.property(fc.nat(5000), fc.integer({ min: 1, max: 5000 }), (completed, total) => {
      const share = shareDone(count({ total, completed }));
      expect(share?.ratio).toBeGreaterThanOrEqual(0);
      if (completed <= total) expect(share?.ratio).toBeLessThanOrEqual(1);
    }), { seed: 57, numRuns: 1000 });
  });

  it('in the data no share comes from two claims: 35/82 and 38/102 stay apart, and the 44 open ones give none', () => {
    const catalogue = realCatalogue();
    const share = (id: string): number | undefined => shareDone(countOf(catalogue, id))?.ratio;
    expect(share('2025-09-24-bao-nghe-an.nghe-an.nghe-an-nq57-nam-2025.2025-09-24')).toBeCloseTo(35 / 82);
    expect(share('2025-09-24-bao-nghe-an.nghe-an.nghe-an-nq57-toan-bo.2025-09-24')).toBeCloseTo(38 / 102);
    expect(share('2025-10-12-dai-bieu-nhan-dan.nghe-an.nghe-an-nq57-nam-2025.2025-Q3')).toBeUndefined();
    // The conference's 485 done, printed with no total: another article's 1.132 must not become their total.
    const withoutTotal = countsOf(catalogue, 'viet-nam-nq57-toan-quoc').filter(({ total, buckets }) => total === null && buckets.has('completed'));
    expect(withoutTotal.map((one) => shareDone(one)?.basis)).toEqual(['printed']);
  });
});
