import { describe, expect, it } from 'vitest';
import { findFindings, type Finding } from '../../src/derive/findings.ts';
import type { Claim, Indicator, Register } from '../../src/model/entities.ts';
import { realCatalogue } from '../catalogues.ts';
import { catalogue, count, figure, indicator, register, report, type ReportWords } from '../small-catalogue.ts';

interface Lists { readonly registers?: readonly Register[]; readonly indicators?: readonly Indicator[]; readonly source?: ReportWords }

/** Each claim in a report of its own, named by the claim's id. */
function found(claims: readonly Claim[], { source, ...lists }: Lists = {}): string[] {
  return findFindings(catalogue({ reports: claims.map((claim) => report(claim.report, source, [claim])), ...lists })).map(({ code, claim }) => `${code} ${claim.id}`);
}

const tally = (id: string, time: string, completed: number, list = 'danh-muc') => count({ id, report: id, time, completed, register: list });
const value = (id: string, time: string, number: Parameters<typeof figure>[0]['value']) => figure({ id, report: id, time, ...(number === undefined ? {} : { value: number }) });

describe('completed falls', () => {
  it('is told with the later count of the same list', () => {
    expect(found([tally('a', '2025-09-30', 51), tally('b', '2025-11-15', 38)])).toEqual(['completed-falls b']);
    expect(found([tally('a', '2025-09-30', 38), tally('b', '2025-11-15', 51)])).toEqual([]);
    expect(found([tally('a', '2025-09-30', 51, 'x'), tally('b', '2025-11-15', 38, 'y')])).toEqual([]);
  });

  it('not across a change of the list, of overlapping times, or of one event with an inferred day', () => {
    const changed = [register('danh-muc', { breaks: [{ from: '2025-10-01', to: '2025-10-31', why: 'đổi' }] })];
    expect(found([tally('a', '2025-09-30', 51), tally('b', '2025-11-15', 38)], { registers: changed })).toEqual([]);
    expect(found([tally('a', '2025', 51), tally('b', '2025-11-15', 38)])).toEqual([]);
    expect(found([tally('a', '2025-09-30', 51), { ...tally('b', '2025-11-15', 38), inferred: ['asOf'] }], { source: { event: 'hoi-nghi' } })).toEqual([]);
  });
});

describe('an indicator that never falls', () => {
  const never = { indicators: [indicator('chi-so', { neverFalls: true })] };

  it('and falls, beyond what “about” leaves open', () => {
    const about = { kind: 'point', value: 90, qualifier: 'about' } as const;
    expect(found([value('a', '2025-08', about), value('b', '2025-10', 61.2)], never)).toEqual(['figure-falls b']);
    expect(found([value('a', '2025-08', about), value('b', '2025-10', 86)], never)).toEqual([]);
    expect(found([value('a', '2025-08', about), value('b', '2025-10', 61.2)], { indicators: [indicator('chi-so')] })).toEqual([]);
  });
});

describe('a part of the time', () => {
  const flow = { indicators: [indicator('chi-so', { timing: 'flow' })] };

  it('holds no more than the whole of it, in amounts', () => {
    const [month, months] = [value('thang', '2025-08', 100), value('ky', '2025-01/2025-09', 80)];
    expect(found([month, months], flow)).toEqual(['part-exceeds-whole thang']);
    expect(found([month, months], { indicators: [indicator('chi-so', { timing: 'flow', measure: 'share' })] })).toEqual([]);
    expect(found([value('thang', '2025-08', 60), months], flow)).toEqual([]);
  });
});

describe('lists that make up a list', () => {
  const made = { registers: [register('ca', { madeOf: ['x', 'y'] }), register('x'), register('y')] };
  const list = (id: string, total: number, time = '2025-06-24') => count({ id, report: id, register: id, total, time });

  it('add up to it on one day, or nothing is said', () => {
    expect(found([list('ca', 81), list('x', 8), list('y', 70)], made)).toEqual(['lists-differ ca']);
    expect(found([list('ca', 81), list('x', 8), list('y', 73)], made)).toEqual([]);
    expect(found([list('ca', 81), list('x', 8)], made)).toEqual([]);
    expect(found([list('ca', 81), list('x', 8), list('y', 70, '2025-09-30')], made)).toEqual([]);
  });
});

describe('one report', () => {
  it('that prints a percentage which no whole number of its total gives', () => {
    expect(found([count({ id: 'a', report: 'a', total: 10, percent: { overdue: 55 } })])).toEqual(['percent-impossible a']);
    expect(found([count({ id: 'a', report: 'a', total: 1133, percent: { completed: 53 } })])).toEqual([]);
  });

  it('that prints a rank beyond the last, or none before the first', () => {
    const ranks = { indicators: [indicator('chi-so', { measure: 'rank' })] };
    expect(found([figure({ id: 'a', report: 'a', value: 35, outOf: 34 })], ranks)).toEqual(['beyond-most a']);
    expect(found([figure({ id: 'a', report: 'a', value: 0, outOf: 34 })], ranks)).toEqual(['beyond-most a']);
    expect(found([figure({ id: 'a', report: 'a', value: 34, outOf: 34 }), figure({ id: 'b', report: 'b', value: 40, time: '2024-01-01' })], ranks)).toEqual([]);
  });
});

describe('in the data', () => {
  const findings = findFindings(realCatalogue());
  const of = (code: Finding['code']): string[] => findings.filter((finding) => finding.code === code).map(({ claim }) => claim.id);

  it('5G at 61.2% two months after 90% is told as a fall; no list is said to fall, none of the others floods the page', () => {
    expect(of('figure-falls')).toEqual([expect.stringContaining('ty-le-dan-so-phu-song-5g.2026-02')]);
    for (const code of ['completed-falls', 'percent-impossible', 'beyond-most', 'part-exceeds-whole', 'lists-differ'] as const) expect(of(code), code).toEqual([]);
  });
});
