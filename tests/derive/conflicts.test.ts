import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexClaims } from '../../src/derive/claim-index.ts';
import type { Conflict } from '../../src/derive/conflicts.ts';
import { judge } from '../../src/derive/judgement.ts';
import type { Claim, Count, Figure, Indicator, Register } from '../../src/model/entities.ts';
import { canAgree, exactly } from '../../src/model/quantity.ts';
import { realCatalogue, TODAY } from '../catalogues.ts';
import { catalogue, count, figure, indicator, register, report, type CountWords, type FigureWords, type ReportWords } from '../small-catalogue.ts';

interface Told { readonly claim: Claim; readonly source?: ReportWords }
interface Lists { readonly registers?: readonly Register[]; readonly indicators?: readonly Indicator[] }

/** Each claim in a report of its own, named by the claim's id. */
function conflictsAmong(told: readonly Told[], { registers = [register('danh-muc')], indicators = [indicator('chi-so')] }: Lists = {}): readonly Conflict[] {
  return judge(catalogue({ reports: told.map(({ claim, source }) => report(claim.report, source, [claim])), registers, indicators }), TODAY).conflicts;
}

const saidCount = (id: string, words: CountWords, source?: ReportWords): Told => ({ claim: count({ id, report: id, ...words }), ...(source ? { source } : {}) });
const saidFigure = (id: string, words: FigureWords, source?: ReportWords): Told => ({ claim: figure({ id, report: id, ...words }), ...(source ? { source } : {}) });
const causes = (...given: Parameters<typeof conflictsAmong>): string[] => conflictsAmong(...given).map(({ cause }) => cause);

describe('two claims contradict each other', () => {
  it('when they speak of one thing at one time and no number satisfies both', () => {
    const [conflict, ...more] = conflictsAmong([saidFigure('a', { value: 40 }), saidFigure('b', { value: 52 })]);
    expect(more).toEqual([]);
    expect(conflict).toMatchObject({ cause: 'unexplained', place: 'p', event: null, disputes: [{ field: 'value', range: { low: 40, high: 52 } }] });
    expect(conflict?.voices.map((claims) => claims.map(({ id }) => id))).toEqual([['a'], ['b']]);
  });

  it('not on another list, another place, another part, or where one number satisfies both', () => {
    expect(causes([saidCount('a', { register: 'x', total: 102, completed: 38 }), saidCount('b', { register: 'y', total: 82, completed: 35 })])).toEqual([]);
    expect(causes([saidFigure('a', { value: 40 }), saidFigure('b', { value: 52, place: 'q' }), saidFigure('c', { value: 60, parts: ['khoi'] }), saidFigure('d', { value: 70, nature: 'plan' })])).toEqual([]);
    expect(causes([saidFigure('a', { value: { kind: 'point', value: 35, qualifier: 'over' } }), saidFigure('b', { value: { kind: 'point', value: 35.5, qualifier: 'over' } })])).toEqual([]);
  });

  it('in counts number by number, and never in what one of them leaves out', () => {
    const [conflict] = conflictsAmong([saidCount('a', { total: 1133, completed: 452, overdue: 111, onTrack: 570 }), saidCount('b', { total: 1132, completed: 485, overdue: 86 })]);
    expect(conflict?.disputes.map(({ field, range }) => [field, range?.low, range?.high])).toEqual([['total', 1132, 1133], ['completed', 452, 485], ['overdue', 86, 111]]);
    expect(conflict?.shares).toEqual({ low: 452 / 1133, high: 485 / 1132 });
    expect(causes([saidCount('a', { total: 100, completed: 51 }), saidCount('b', { total: 100, overdue: 8 })])).toEqual([]);
  });

  it('in a printed percentage of what the other counts', () => {
    expect(conflictsAmong([saidCount('a', { percent: { completed: 53 } }), saidCount('b', { total: 1133, completed: 452 })])[0]?.disputes.map(({ field }) => field)).toEqual(['share']);
    expect(causes([saidCount('a', { percent: { completed: 43 } }), saidCount('b', { total: 1132, completed: 485 })])).toEqual([]);
    expect(causes([saidCount('a', { percent: { completed: 43 } }), saidCount('b', { percent: { completed: 42.8 } })])).toEqual([]);
  });

  it('in words, without a range', () => {
    expect(conflictsAmong([saidFigure('a', { value: null, category: 'xanh' }), saidFigure('b', { value: null, category: 'do' })])[0]?.disputes).toMatchObject([{ field: 'category', range: null }]);
  });

  it('ranks among different numbers are not compared', () => {
    const ranks = { indicators: [indicator('chi-so', { measure: 'rank' })] };
    expect(causes([saidFigure('a', { value: 4, outOf: 34 }), saidFigure('b', { value: 1, outOf: 63 })], ranks)).toEqual([]);
    expect(causes([saidFigure('a', { value: 13, outOf: 63 }), saidFigure('b', { value: 14, outOf: 63 })], ranks)).toEqual(['unexplained']);
  });

  it('also inside one report that tells one thing twice', () => {
    const twice = [count({ id: 'dau', total: 100, completed: 51 }), count({ id: 'than', total: 100, completed: 38 })];
    const [conflict] = judge(catalogue({ reports: [report('r', {}, twice)], registers: [register('danh-muc')] }), TODAY).conflicts;
    expect(conflict).toMatchObject({ cause: 'unexplained' });
    expect(conflict?.voices).toHaveLength(1);
  });
});

describe('times meet', () => {
  const flow = { indicators: [indicator('chi-so', { timing: 'flow' })] };

  it('for a state where they have a day in common, for a flow where the periods are equal', () => {
    const [a, b] = [{ value: 40, time: '2025-11' }, { value: 52, time: '2025-11-15' }];
    expect(causes([saidFigure('a', a), saidFigure('b', b)])).toEqual(['other-date']);
    expect(causes([saidFigure('a', a), saidFigure('b', b)], flow)).toEqual([]);
    expect(causes([saidFigure('a', a), saidFigure('b', { value: 52, time: '2025-11' })], flow)).toEqual(['unexplained']);
    expect(causes([saidFigure('a', a), saidFigure('b', { value: 52, time: '2025-12-01' })])).toEqual([]);
  });

  it('never after the publication: a year told in March says nothing of October', () => {
    expect(causes([saidFigure('a', { value: 40, time: '2025', knownBy: '2025-03-31' }), saidFigure('b', { value: 52, time: '2025-10-01' })])).toEqual([]);
  });

  it('of one event, where one of them gives no day or a reader inferred it', () => {
    const event = { event: 'hoi-nghi' };
    const undated = { value: 52, time: null };
    expect(causes([saidFigure('a', { value: 40 }, event), saidFigure('b', undated, event)])).toEqual(['unexplained']);
    expect(causes([saidFigure('a', { value: 40 }, event), saidFigure('b', undated)])).toEqual([]);
    expect(causes([saidFigure('a', { value: 40, time: null }), saidFigure('b', undated)])).toEqual([]);
    const inferred = { claim: { ...figure({ id: 'b', report: 'b', value: 52, time: '2025-12-01' }), inferred: ['asOf'] }, source: event };
    expect(causes([saidFigure('a', { value: 40 }, event), inferred])).toEqual(['unexplained']);
    expect(causes([saidFigure('a', { value: 40 }, event), saidFigure('b', { value: 52, time: '2025-12-01' }, event)])).toEqual([]);
  });
});

describe('the cause', () => {
  it('is rounding where one number is the other rounded or cut, or just touches it', () => {
    expect(causes([saidFigure('a', { value: 5470000 }), saidFigure('b', { value: 5465000 })])).toEqual(['rounding']);
    expect(causes([saidFigure('a', { value: { kind: 'point', value: 90, qualifier: 'over' } }), saidFigure('b', { value: 90 })])).toEqual(['rounding']);
    expect(causes([saidFigure('a', { value: 20 }), saidFigure('b', { value: 18 })])).toEqual(['unexplained']);
  });

  it('is a changed list only where the times may lie on two sides of the change', () => {
    const changed = { registers: [register('danh-muc', { breaks: [{ from: '2025-07-01', to: '2025-10-31', why: 'thêm việc' }] })] };
    const [year, month] = [saidCount('a', { total: 89, time: '2025' }), saidCount('b', { total: 102, time: '2025-10' })];
    expect(causes([year, month], changed)).toEqual(['list-changed']);
    expect(causes([year, month])).toEqual(['other-date']);
    expect(causes([saidCount('a', { total: 89, time: '2025-10-01' }), saidCount('b', { total: 102, time: '2025-10-01' })], changed)).toEqual(['unexplained']);
    expect(causes([saidCount('a', { total: 1287, completed: 601, time: '2025-06-30' }), saidCount('b', { total: 1298, completed: 1227, time: '2025-11-01' })], changed)).toEqual([]);
  });

  it('is another date where a state is told of the same long time, not where a score is named by its year', () => {
    const same = [saidFigure('a', { value: 40, time: '2024' }), saidFigure('b', { value: 52, time: '2024' })];
    expect(causes(same)).toEqual(['other-date']);
    expect(causes(same, { indicators: [indicator('chi-so', { measure: 'score' })] })).toEqual(['unexplained']);
  });

  it('is arithmetic where one source fails to add up by just the difference', () => {
    const odd = saidCount('a', { total: 147, completed: 76, inProgress: 68 });
    expect(causes([odd, saidCount('b', { total: 147, completed: 79 })])).toEqual(['arithmetic']);
    expect(causes([odd, saidCount('b', { total: 147, completed: 90 })])).toEqual(['unexplained']);
  });

  it('without one time makes no range', () => {
    const [conflict] = conflictsAmong([saidCount('a', { total: 89, completed: 41, time: '2025' }), saidCount('b', { total: 102, completed: 41, time: '2025-10' })]);
    expect([conflict?.shares, conflict?.disputes[0]?.range]).toEqual([null, null]);
  });
});

describe('whatever the claims', () => {
  const told = fc.array(fc.record({ value: fc.integer({ min: 1, max: 9 }), time: fc.constantFrom('2025', '2025-11', '2025-11-15', '2025-11-16'), copied: fc.boolean() }), { minLength: 2, maxLength: 6 });
  const build = (rows: readonly { value: number; time: string; copied: boolean }[]): Told[] =>
    rows.map(({ value, time, copied }, at) => saidFigure(`f${at}`, { value, time }, copied && at > 0 ? { copyOf: 'f0' } : {}));
  const shape = (conflicts: readonly Conflict[]): string[] => conflicts.map(({ id, claims, voices }) => `${id} ${claims.map((claim) => claim.id).join()} ${voices.length}`).sort();

  it('their order does not matter, and ids are given once', () => {
    fc.assert(fc.property(told, (rows) => {
      const all = build(rows);
      const conflicts = conflictsAmong(all);
      expect(shape(conflictsAmong([...all].reverse()))).toEqual(shape(conflicts));
      expect(new Set(conflicts.map(({ id }) => id)).size).toBe(conflicts.length);
    }), { seed: 57 });
  });

  it('voices are never more than originals, and every range holds the values of its claims', () => {
    fc.assert(fc.property(told, (rows) => {
      for (const { voices, claims, disputes } of conflictsAmong(build(rows))) {
        const originals = new Set(claims.map(({ id }) => (id !== 'f0' && rows[Number(id.slice(1))]?.copied ? 'f0' : id)));
        expect(voices.length).toBe(originals.size);
        for (const { range, values } of disputes) {
          for (const { said } of values) if (range && said.kind === 'number' && said.quantity.kind === 'point') expect(said.quantity.value >= range.low && said.quantity.value <= range.high).toBe(true);
        }
      }
    }), { seed: 57 });
  });

  it('two states of one day conflict just when no number satisfies both, in either order', () => {
    const quantity = fc.record({ kind: fc.constant('point' as const), value: fc.integer({ min: 1, max: 120 }), qualifier: fc.constantFrom('exact' as const, 'about' as const, 'over' as const, 'under' as const) });
    fc.assert(fc.property(quantity, quantity, (a, b) => {
      const [one, other] = [saidFigure('a', { value: a }), saidFigure('b', { value: b })];
      expect(conflictsAmong([one, other]).length).toBe(canAgree(a, b) ? 0 : 1);
      expect(causes([one, other])).toEqual(causes([other, one]));
    }), { seed: 57 });
  });

  it('about agrees with what lies within a twentieth', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 1000 }), fc.double({ min: 0.951, max: 1.049, noNaN: true }), (value, factor) => {
      expect(causes([saidFigure('a', { value: { kind: 'point', value, qualifier: 'about' } }), saidFigure('b', { value: exactly(value * factor) })])).toEqual([]);
    }), { seed: 57 });
  });
});

describe('in the data', () => {
  const real = realCatalogue();
  const { conflicts, conflictsByClaim } = judge(real, TODAY);
  const on = (subject: string): readonly Conflict[] => conflicts.filter(({ series }) => (series.kind === 'count' ? series.register : series.indicator) === subject);
  const idsOf = (claims: readonly (Count | Figure)[]): string[] => claims.map(({ report: source }) => source);

  it('452 of 1,133 and 485 of 1,132 at one event are not explained, with the range of their own shares', () => {
    const [conflict, ...more] = on('viet-nam-nq57-toan-quoc');
    expect(more).toEqual([]);
    expect(conflict).toMatchObject({ cause: 'unexplained', event: 'so-ket-quy-3-2025', shares: { low: 452 / 1133, high: 485 / 1132 } });
    expect(idsOf(conflict?.claims ?? [])).toEqual(expect.arrayContaining(['2025-10-15-bao-gia-lai', 'khong-ro-ngay-vietnam-vn-so-ket-quy-3']));
  });

  it('601 of 1,287 and 1,227 of 1,298 on two sides of a change contradict nothing', () => {
    const after = [...real.claims.values()].filter(({ kind, report: source }) => kind === 'count' && (source === '2025-12-05-dang-cong-san' || source === '2025-12-27-bao-hue-ngay-nay'));
    expect(after.flatMap(({ id }) => conflictsByClaim.get(id) ?? [])).toEqual([]);
    expect(after.length).toBeGreaterThan(1);
  });

  it('35 of 82, which stands inside 38 of 102, contradicts nothing, nor do 102 and 100, nor 7 and 8 of 43 of the Party bloc', () => {
    for (const list of ['nghe-an-nq57-nam-2025', 'nghe-an-nq57-toan-bo', 'nghe-an-nq57-duoc-giao', 'nghe-an-dang-mat-tran-nam-2025']) expect(on(list), list).toEqual([]);
    expect(indexClaims(real).countsByRegister.has('nghe-an-dang-mat-tran-nam-2025')).toBe(true);
  });

  it('a year that leads a dated month is told, with the change of the list as its cause', () => {
    expect(on('tuyen-quang-ket-luan-trung-uong')).toMatchObject([{ cause: 'list-changed', shares: null, disputes: [{ field: 'total', range: null }] }]);
  });

  it('90% in one month and 61.2% two months later are no conflict', () => {
    const later = [...real.claims.values()].filter(({ kind, id }) => kind === 'figure' && id.includes('ty-le-dan-so-phu-song-5g.2026-02'));
    expect(later.length).toBeGreaterThan(0);
    expect(later.flatMap(({ id }) => conflictsByClaim.get(id) ?? [])).toEqual([]);
  });

  it('14.02% and 18.72%, of two producers, are no conflict', () => {
    expect(conflicts.filter(({ id }) => id.includes('kinh-te-so-gdp'))).toEqual([]);
  });
});
