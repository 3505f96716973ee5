import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFindings, type Finding } from '../../src/derive/findings.ts';
import { percentFits } from '../../src/derive/percent-solver.ts';
import type { Claim, Place } from '../../src/model/entities.ts';
import { realCatalogue } from '../catalogues.ts';
import { catalogue, count, figure, place, report, span, statement, type ReportWords } from '../small-catalogue.ts';

const found = (claim: Claim, source: ReportWords = {}, places: readonly Place[] = [place('p')]): Finding[] =>
  findFindings(catalogue({ reports: [report('r', source, [claim])], places }));
const codes = (...given: Parameters<typeof found>): string[] => found(...given).map(({ code }) => code);

describe('the arithmetic of one report', () => {
  it('names a rest that the source does not explain, with the numbers', () => {
    expect(found(count({ total: 147, completed: 76, inProgress: 68 }))).toMatchObject([{ code: 'remainder', total: 147, sum: 144, rest: 3 }]);
  });

  it('is silent on a rest that the source does not try to tell, and where only a part was read', () => {
    expect(codes(count({ total: 102, completed: 38 }))).toEqual([]);
    expect(codes(count({ total: 147, completed: 76, inProgress: 68 }), { read: 'part' })).toEqual([]);
  });

  it('names parts that exceed the total', () => {
    expect(found(count({ total: 43, completed: 20, onTrack: 27 }))).toMatchObject([{ code: 'excess', total: 43, sum: 47, over: 4 }]);
  });

  it('compares the unfinished with their own parts', () => {
    expect(found(count({ total: 100, completed: 20, unfinished: 80, onTrack: 60, overdue: 11 }))).toMatchObject([{ code: 'unfinished-differs', printed: 80, sum: 71 }]);
    expect(codes(count({ total: 100, completed: 20, unfinished: 80, onTrack: 69, overdue: 11 }))).toEqual([]);
    expect(codes(count({ total: 100, completed: 20, unfinished: 80 }))).toEqual([]);
  });

  it('asks whether a printed percentage can be of the printed numbers', () => {
    expect(found(count({ total: 1287, completed: 601, onTrack: 686, percent: { onTrack: 53.9 } }))).toMatchObject([{ code: 'percent-differs', printed: 53.9, part: 686, whole: 1287 }]);
    expect(codes(count({ total: 100, completed: 51, percent: { completed: 51 } }))).toEqual([]);
    expect(codes(figure({ value: 99.66, numerator: 4342, denominator: 4357 }))).toEqual([]);
    expect(codes(figure({ value: 99.9, numerator: 4342, denominator: 4357 }))).toEqual(['percent-differs']);
  });

  it('does not ask it of imprecise numbers, of plans, or of percentages of something unknown', () => {
    expect(codes(figure({ value: { kind: 'point', value: 90, qualifier: 'over' }, numerator: 1, denominator: 2 }))).toEqual([]);
    expect(codes(figure({ value: 90, numerator: 1, denominator: 2, nature: 'plan' }))).toEqual([]);
    const unknown = { ...count({ total: 944, completed: 370 }), percent: new Map([['completed' as const, { value: 67, of: 'unknown' as const, qualifier: 'exact' as const }]]) };
    expect(codes(unknown)).toEqual([]);
  });
});

describe('the time of a claim', () => {
  it('is a finding when its start is after the publication, not when it only ends after it', () => {
    expect(found(count({ completed: 1, time: '2025-12-02' }), { published: '2025-12-01' })).toMatchObject([{ code: 'after-publication', published: '2025-12-01' }]);
    expect(codes(count({ completed: 1, time: '2025-12' }), { published: '2025-12-01' })).toEqual([]);
    expect(codes(count({ completed: 1, time: '2025-12-02' }), { published: '2025-12' })).toEqual([]);
  });

  it('a plan or an estimate may be of a later time', () => {
    expect(codes(figure({ time: '2026', nature: 'plan' }))).toEqual([]);
    expect(codes(figure({ time: '2026', nature: 'estimate' }))).toEqual([]);
    expect(codes(figure({ time: '2026' }))).toEqual(['after-publication']);
  });

  it('before the place had these borders is a finding when all of it is, and never for a recomputed figure', () => {
    const merged = [place('p', { from: '2025-07-01' })];
    expect(found(figure({ time: '2025-H1' }), {}, merged)).toMatchObject([{ code: 'before-place', from: '2025-07-01' }]);
    expect(codes(figure({ time: '2025' }), {}, merged)).toEqual([]);
    expect(codes(figure({ time: '2024', recast: true }), {}, merged)).toEqual([]);
    expect(codes(figure({ time: '2024' }))).toEqual([]);
  });

  it('nothing is said of undated claims, undated pages and statements', () => {
    expect(codes(figure({ time: null }))).toEqual([]);
    expect(codes(count({ completed: 1, time: '2030-01-01' }), { published: null })).toEqual([]);
    expect(codes(statement({ time: '2030-01-01' }), { published: '2025-01-01' })).toEqual([]);
    expect(codes(count({ completed: 1, time: '../2024-09-20' }), { published: '2024-09-01' })).toEqual([]);
    expect(span('../2024-09-20').start).toBeNull();
  });
});

describe('a printed percentage fits', () => {
  it('whatever part of whatever whole it was rounded or cut from, at no, one or two decimals', () => {
    const wrong: string[] = [];
    for (let whole = 1; whole <= 500; whole++) {
      for (let part = 0; part <= whole; part++) {
        for (const scale of [1, 10, 100]) {
          const cut = Math.floor((part * 100 * scale) / whole);
          const rounded = Math.floor((part * 200 * scale + whole) / (2 * whole));
          if (!percentFits(cut / scale, part, whole)) wrong.push(`${part}/${whole} cut to ${cut / scale}`);
          if (!percentFits(rounded / scale, part, whole)) wrong.push(`${part}/${whole} rounded to ${rounded / scale}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('and does not fit when it is off by more than its last decimal', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(500), fc.constantFrom(1, 10, 100), fc.integer({ min: 2, max: 40 }), fc.boolean(), (whole, part, scale, off, up) => {
      const printed = (Math.round((part * 100 * scale) / whole) + (up ? off : -off)) / scale;
      fc.pre(Math.round(printed * scale) % 10 !== 0);
      expect(percentFits(printed, part, whole)).toBe(false);
    }), { seed: 57, numRuns: 3000 });
  });

  it('of nothing nothing fits', () => {
    expect(percentFits(0, 0, 0)).toBe(false);
  });

  it.each([[31.4, 404, 1287, true], [31.3, 404, 1287, true], [31.5, 404, 1287, false], [59.52, 25, 42, true], [59.53, 25, 42, false], [99.66, 4342, 4357, true]])('%d%% of %d in %d: %s', (printed, part, whole, fits) => {
    expect(percentFits(printed, part, whole)).toBe(fits);
  });
});

describe('the real reports', () => {
  const findings = findFindings(realCatalogue());
  const of = (code: string): Finding[] => findings.filter((finding) => finding.code === code);

  it('the five known tallies do not add up, and no other is said not to', () => {
    const known = of('remainder').map((finding) => (finding.code === 'remainder' ? `${finding.claim.place} ${finding.total} ${finding.rest}` : ''));
    // Two publications of one conference print the same numbers of Gia Lai.
    expect([...new Set(known)].sort()).toEqual([
      'gia-lai 147 3', 'hue 168 5', 'nghe-an 43 12', 'quang-ninh 47 1', 'tien-giang 26 1',
    ]);
  });

  it('no finding floods the page: each concerns a claim, and there are few', () => {
    expect(findings.length).toBeLessThan(realCatalogue().claims.size / 40);
    expect(of('excess')).toEqual([]);
    expect(of('unfinished-differs')).toEqual([]);
    expect(of('after-publication')).toEqual([]);
  });
});
