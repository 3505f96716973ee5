import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakDown, leafBands, type Band, type Breakdown } from '../../src/derive/count-breakdown.ts';
import { COMPLETED_PARTS, OPEN_STATES, OTHER_STATES, type Bucket } from '../../src/model/buckets.ts';
import { centralValue } from '../../src/model/quantity.ts';
import { countOf, realCatalogue } from '../catalogues.ts';
import { count, group, type CountWords } from '../small-catalogue.ts';

const RUNS = { seed: 57, numRuns: 2000 };

/** `[role, number, what lies inside]`, for reading a whole breakdown at a glance. */
type Shape = readonly [role: string, number: number, inside?: readonly Shape[]];
const shape = (bands: readonly Band[]): Shape[] => bands.map(({ role, count: number, bands: inside }) => (inside.length === 0 ? [role, centralValue(number)] : [role, centralValue(number), shape(inside)]));
const full = (words: CountWords): Breakdown => breakDown(count(words), true);

describe('a tally as bands', () => {
  it('puts done, open and permanent side by side', () => {
    const { bands, sum, remainder, excess } = full({ total: 1287, completed: 601, onTrack: 404, overdue: 104, permanent: 178 });
    expect(shape(bands)).toEqual([['completed', 601], ['onTrack', 404], ['overdue', 104], ['permanent', 178]]);
    expect({ sum, remainder, excess }).toEqual({ sum: 1287, remainder: null, excess: null });
  });

  it('takes a printed number of unfinished ones as the parent of the open ones, never beside them', () => {
    const { bands, sum, remainder } = full({ total: 1133, completed: 452, unfinished: 681, onTrack: 570, overdue: 111 });
    expect(shape(bands)).toEqual([['completed', 452], ['unfinished', 681, [['onTrack', 570], ['overdue', 111]]]]);
    expect(sum).toBe(1133);
    expect(remainder).toBeNull();
    expect(shape(leafBands(bands))).toEqual([['completed', 452], ['onTrack', 570], ['overdue', 111]]);
  });

  it('keeps the parent where its parts do not explain it', () => {
    expect(shape(leafBands(full({ total: 100, completed: 20, unfinished: 80, overdue: 11 }).bands))).toEqual([['completed', 20], ['unfinished', 80, [['overdue', 11]]]]);
  });

  it('puts on time, late and early inside completed, also when the whole is not printed', () => {
    expect(shape(full({ total: 98, completed: 98, completedOnTime: 83, completedLate: 15 }).bands)).toEqual([['completed', 98, [['completedOnTime', 83], ['completedLate', 15]]]]);
    const { bands, sum } = full({ total: 100, completedOnTime: 83, completedLate: 15 });
    expect(shape(bands)).toEqual([['completedOnTime', 83], ['completedLate', 15]]);
    expect(sum).toBe(98);
  });

  it('shows a zero that the source prints and nothing that it does not mention', () => {
    expect(shape(full({ total: 10, completed: 10, overdue: 0 }).bands)).toEqual([['completed', 10], ['overdue', 0]]);
    expect(shape(full({ total: 10, completed: 10 }).bands)).toEqual([['completed', 10]]);
  });

  it('counts what the source counts outside the total outside the total', () => {
    const { beyond, sum } = full({ total: 27, completed: 27, beyond: { permanent: 3 } });
    expect(shape(beyond)).toEqual([['permanent', 3]]);
    expect(sum).toBe(27);
  });
});

describe('groups in the words of the source (MODEL §3)', () => {
  it('one number over several states is one band, with what is told inside it', () => {
    const { bands, sum } = full({ total: 82, groups: [group('chưa hoặc đang triển khai', ['notStarted', 'inProgress', 'behind'], 44, { groups: [group('chậm tiến độ', ['behind'], 8)] })] });
    expect(shape(bands)).toEqual([['mixed', 44, [['behind', 8]]]]);
    expect(sum).toBe(44);
    expect(bands[0]?.label?.vi).toBe('chưa hoặc đang triển khai');
  });

  it('a state that a reader inferred is not told by the source: what is left stays unsaid, not unexplained', () => {
    expect(full({ total: 65, completed: 38, overdue: 0 }).remainder).toEqual({ count: 27, kind: 'unexplained' });
    expect(breakDown({ ...count({ total: 65, completed: 38, overdue: 0 }), inferred: ['overdue'] }, true).remainder).toEqual({ count: 27, kind: 'unsaid' });
  });

  it('a group of one state has that state', () => {
    expect(shape(full({ total: 9, groups: [group('chậm', ['behind'], 9)] }).bands)).toEqual([['behind', 9]]);
  });

  it('rule 2: a bucket beside a group that lists its state lies inside the group', () => {
    const { bands, sum, remainder } = full({ total: 53, completed: 11, overdue: 11, groups: [group('đúng tiến độ', ['completed', 'onTrack'], 42)] });
    expect(sum).toBe(53);
    expect(remainder).toBeNull();
    expect(shape(bands)).toEqual(expect.arrayContaining([['mixed', 42, [['completed', 11]]], ['overdue', 11]]));
    expect(bands).toHaveLength(2);
  });

  it('rule 3: a group within a bucket lies inside it', () => {
    const { bands, sum } = full({ total: 27, completed: 21, inProgress: 6, groups: [group('chờ hướng dẫn', ['waiting'], 1, { within: 'inProgress' })] });
    expect(shape(bands)).toEqual([['completed', 21], ['inProgress', 6, [['waiting', 1]]]]);
    expect(sum).toBe(27);
  });

  it('classes that cut across are shown and left out of every sum', () => {
    const { bands, overlapping, sum } = full({ total: 67, completed: 33, onTrack: 34, groups: [group('vượt tiến độ', ['completedEarly', 'onTrack'], 13, { overlaps: true })] });
    expect(shape(bands)).toEqual([['completed', 33], ['onTrack', 34]]);
    expect(shape(overlapping)).toEqual([['mixed', 13]]);
    expect(sum).toBe(67);
  });
});

describe('what is left over', () => {
  it('is unexplained where the source tells open tasks and was read in full', () => {
    expect(full({ total: 147, completed: 76, inProgress: 68 }).remainder).toEqual({ count: 3, kind: 'unexplained' });
    expect(full({ total: 82, groups: [group('chưa xong', ['notStarted', 'behind'], 44)] }).remainder).toEqual({ count: 38, kind: 'unexplained' });
  });

  it('is only unsaid where the source tells no open task, permanent ones apart', () => {
    expect(full({ total: 102, completed: 38 }).remainder).toEqual({ count: 64, kind: 'unsaid' });
    expect(full({ total: 102, completed: 38, permanent: 20 }).remainder).toEqual({ count: 44, kind: 'unsaid' });
  });

  it('is only unsaid where a part of the text was read', () => {
    expect(breakDown(count({ total: 1132, completed: 485, onTrack: 561 }), false).remainder).toEqual({ count: 86, kind: 'unsaid' });
  });

  it('is not worked out from imprecise numbers, nor without a total, nor from a total alone', () => {
    expect(full({ total: 200, completed: { kind: 'point', value: 90, qualifier: 'over' }, onTrack: 60 }).remainder).toBeNull();
    expect(full({ total: { kind: 'range', min: 90, max: 110 }, completed: 50, onTrack: 20 }).remainder).toBeNull();
    expect(full({ completed: 485, onTrack: 561 }).remainder).toBeNull();
    expect(full({ total: 197 })).toMatchObject({ bands: [], remainder: null, excess: null, sum: 0 });
  });

  it('parts that exceed the total are an excess, never forced', () => {
    expect(full({ total: 43, completed: 20, onTrack: 27 })).toMatchObject({ remainder: null, excess: 4, sum: 47 });
  });
});

describe('the real tallies', () => {
  const broken = (id: string): Breakdown => {
    const catalogue = realCatalogue();
    const one = countOf(catalogue, id);
    return breakDown(one, catalogue.reports.get(one.report)?.authored.read !== 'part');
  };

  it('82 tasks: a group of 44, and inside it 8 behind schedule', () => {
    const { bands, total, sum } = broken('2025-10-12-dai-bieu-nhan-dan.nghe-an.nghe-an-nq57-nam-2025.2025-Q3');
    expect(total).toMatchObject({ value: 82 });
    expect(shape(bands)).toEqual([['mixed', 44, [['behind', 8]]]]);
    expect(sum).toBe(44);
  });

  it('147 = 76 + 68 + 3 unexplained', () => {
    const { bands, remainder } = broken('2025-10-15-bao-gia-lai.gia-lai.gia-lai-nq57.2025-10-15');
    expect(shape(bands)).toEqual([['completed', 76], ['inProgress', 68]]);
    expect(remainder).toEqual({ count: 3, kind: 'unexplained' });
  });

  it('1.133 = 452 + 570 + 111; the 681 unfinished are not added to their parts', () => {
    const { bands, remainder, sum } = broken('2025-10-15-bao-gia-lai.viet-nam.viet-nam-nq57-toan-quoc.2025-10-15');
    expect(shape(bands)).toEqual([['completed', 452], ['unfinished', 681, [['onTrack', 570], ['overdue', 111]]]]);
    expect(shape(leafBands(bands)).map(([, number]) => number)).toEqual([452, 570, 111]);
    expect(sum).toBe(1133);
    expect(remainder).toBeNull();
  });

  it('no tally of the data has parts beyond its total', () => {
    const catalogue = realCatalogue();
    const counts = [...catalogue.claims.values()].filter((claim) => claim.kind === 'count');
    expect(counts.length).toBeGreaterThan(50);
    expect(counts.filter((one) => breakDown(one, true).excess !== null).map(({ id }) => id)).toEqual([]);
  });
});

/** Buckets told at random, with a total that need not fit. */
const anyTally = fc.record({
  total: fc.option(fc.nat(2000), { nil: undefined }),
  buckets: fc.dictionary(fc.constantFrom<Bucket>('completed', 'unfinished', ...COMPLETED_PARTS, ...OPEN_STATES, ...OTHER_STATES), fc.nat(400), { noNullPrototype: true }),
  readInFull: fc.boolean(),
});

describe('any tally', () => {
  it('bands and remainder make the total, or the excess says by how much not', () => {
    fc.assert(fc.property(anyTally, ({ total, buckets, readInFull }) => {
      const { bands, sum, remainder, excess } = breakDown(count({ ...(total === undefined ? {} : { total }), ...buckets }), readInFull);
      expect(bands.reduce((all, band) => all + centralValue(band.count), 0)).toBe(sum);
      if (total === undefined || bands.length === 0) expect([remainder, excess]).toEqual([null, null]);
      else expect(sum + (remainder?.count ?? 0) - (excess ?? 0)).toBe(total);
    }), RUNS);
  });

  it('a parent counts instead of its parts: completed, and unfinished', () => {
    fc.assert(fc.property(anyTally, ({ buckets }) => {
      const of = (states: readonly Bucket[]): number => states.reduce((all, state) => all + (buckets[state] ?? 0), 0);
      const wanted = (buckets['completed'] ?? of(COMPLETED_PARTS)) + (buckets['unfinished'] ?? of(OPEN_STATES)) + of(OTHER_STATES);
      expect(breakDown(count(buckets), true).sum).toBe(wanted);
    }), RUNS);
  });

  it('tells every bucket that the source tells, once', () => {
    fc.assert(fc.property(anyTally, ({ buckets }) => {
      const roles = (bands: readonly Band[]): string[] => bands.flatMap((band) => [band.role, ...roles(band.bands)]);
      expect(roles(breakDown(count(buckets), true).bands).sort()).toEqual(Object.keys(buckets).sort());
    }), RUNS);
  });
});
