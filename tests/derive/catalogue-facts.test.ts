/** Coverage, the dictionary, task histories, former ids and statistics: what the data as a whole holds. */
import { describe, expect, it } from 'vitest';
import { indexClaims } from '../../src/derive/claim-index.ts';
import { coverage } from '../../src/derive/coverage.ts';
import { dataStatistics, readingLedger } from '../../src/derive/data-statistics.ts';
import { dictionary } from '../../src/derive/dictionary.ts';
import { formerClaimIds } from '../../src/derive/former-claim-ids.ts';
import { taskHistory } from '../../src/derive/task-history.ts';
import type { Correction, Report, TaskUpdate } from '../../src/model/entities.ts';
import { realCatalogue } from '../catalogues.ts';
import { catalogue, count, figure, indicator, place, register, report, span, statement } from '../small-catalogue.ts';

const AT = { file: 'data/mau.yaml', line: 1, col: 1 };

describe('coverage', () => {
  const all = catalogue({
    places: [place('nuoc', { type: 'country' }), place('p', { tile: { row: 1, col: 1 } }), place('q', { tile: { row: 1, col: 2 } }), place('p-cu', { type: 'former' })],
    indicators: [indicator('loi', { core: true }), indicator('phu'), indicator('loi-hai', { core: true }), indicator('loi-ca-nuoc', { core: true })],
    reports: [report('r', {}, [
      figure({ id: 'plan', indicator: 'loi', nature: 'plan' }), figure({ id: 'recast', indicator: 'loi', recast: true }), figure({ id: 'real', indicator: 'loi' }),
      figure({ id: 'part', indicator: 'loi-hai', parts: ['cap-xa'] }), figure({ id: 'other', indicator: 'phu' }),
      figure({ id: 'only-plan', indicator: 'loi', place: 'q', nature: 'plan' }), figure({ id: 'former', indicator: 'loi', place: 'p-cu' }), figure({ id: 'country', indicator: 'loi-ca-nuoc', place: 'nuoc' }),
    ])],
  });
  const { indicators, rows, filled } = coverage(all, indexClaims(all));

  it('is today’s places against the core set: neither the country nor former places, no other indicator, none that only the country has', () => {
    expect(indicators.map(({ id }) => id)).toEqual(['loi', 'loi-hai']);
    expect(rows.map(({ place: { id } }) => id)).toEqual(['p', 'q']);
  });

  it('shows the result of the whole; a part never stands for it; a plan only where there is nothing else', () => {
    expect(rows.map(({ cells }) => cells.map((cell) => cell?.choice.current.id ?? null))).toEqual([['real', null], ['only-plan', null]]);
    expect(filled).toBe(2);
  });
});

describe('the dictionary', () => {
  it('tells how many claims use each entry, also of none', () => {
    const all = catalogue({
      indicators: [indicator('a', { unit: 'nguoi' }), indicator('b', { unit: 'dong' })], registers: [register('viec'), register('trong')],
      units: new Map(['nguoi', 'dong', 'xa'].map((id) => [id, { id, at: AT, name: id, nameEn: id }])), parts: new Map(['cap-xa', 'khac'].map((id) => [id, { id, at: AT, dimension: 'level', name: id }])),
      reports: [report('r', {}, [figure({ id: '1', indicator: 'a' }), figure({ id: '2', indicator: 'a', time: '2025', parts: ['cap-xa'] }), count({ id: '3', register: 'viec', units: { kind: 'xa', total: null, completed: null, percent: null, colours: null } })])],
    });
    const { indicators, registers, units, parts } = dictionary(all, indexClaims(all));
    const used = (entries: readonly { item: { id: string }; used: number }[]): Record<string, number> => Object.fromEntries(entries.map(({ item, used: times }) => [item.id, times]));
    expect(used(indicators)).toEqual({ a: 2, b: 0 });
    expect(used(registers)).toEqual({ viec: 1, trong: 0 });
    expect(used(units)).toEqual({ nguoi: 2, dong: 0, xa: 1 });
    expect(used(parts)).toEqual({ 'cap-xa': 1, khac: 0 });
  });

  it('in the data counts every figure and every count once', () => {
    const all = realCatalogue();
    const { indicators, registers } = dictionary(all, indexClaims(all));
    const kinds = [...all.claims.values()].map(({ kind }) => kind);
    expect(indicators.reduce((sum, { used }) => sum + used, 0)).toBe(kinds.filter((kind) => kind === 'figure').length);
    expect(registers.reduce((sum, { used }) => sum + used, 0)).toBe(kinds.filter((kind) => kind === 'count').length);
  });
});

describe('a task’s history', () => {
  const update = (source: string, time: string | null, task = 'cong'): TaskUpdate => ({ report: source, task, span: time === null ? null : span(time), effectiveDay: time, due: null, at: AT, authored: { task, state: 'inProgress' } });
  const withUpdates = (id: string, ...taskUpdates: readonly TaskUpdate[]): Report => ({ ...report(id), taskUpdates });

  it('is what the reports say of it, the latest first, undated last', () => {
    const all = catalogue({ reports: [withUpdates('a', update('a', '2025-01-01'), update('a', '2025-05-01', 'khac')), withUpdates('b', update('b', null)), withUpdates('c', update('c', '2025-03-01'))] });
    expect(taskHistory({ id: 'cong' }, all).updates.map(({ report: source }) => source)).toEqual(['c', 'a', 'b']);
  });

  it('has the statements that name the task', () => {
    const all = catalogue({ reports: [report('r', {}, [statement({ id: 'hua', task: 'cong' }), statement({ id: 'khac' })])] });
    expect(taskHistory({ id: 'cong' }, all).statements.map(({ id }) => id)).toEqual(['hua']);
  });
});

describe('former ids of a claim', () => {
  const claim = figure({ id: 'r.p.chi-so.2025', report: 'r', place: 'p', indicator: 'chi-so', time: '2025' });
  const withFormer = (former: { report?: string[]; place?: string[]; indicator?: string[] }, corrections: readonly Correction[] = []) => {
    const plain = report('r', {}, [claim]);
    return catalogue({
      reports: [{ ...plain, authored: { ...plain.authored, ...(former.report ? { formerIds: former.report } : {}) } }], places: [place('p', former.place ? { formerIds: former.place } : {})],
      indicators: [indicator('chi-so', former.indicator ? { formerIds: former.indicator } : {})], corrections: new Map(corrections.map((one) => [one.id, one])),
    });
  };

  it('are none where nothing was renamed', () => {
    expect(formerClaimIds(claim, withFormer({}))).toEqual([]);
  });

  it('follow the renaming of report, place and indicator, each alone and together', () => {
    expect(formerClaimIds(claim, withFormer({ report: ['r-cu'], place: ['p-cu'], indicator: ['chi-so-cu'] })).sort()).toEqual([
      'r-cu.p-cu.chi-so-cu.2025', 'r-cu.p-cu.chi-so.2025', 'r-cu.p.chi-so-cu.2025', 'r-cu.p.chi-so.2025', 'r.p-cu.chi-so-cu.2025', 'r.p-cu.chi-so.2025', 'r.p.chi-so-cu.2025',
    ]);
  });

  it('are those that a correction replaced', () => {
    const correction: Correction = { id: 'c', at: AT, date: '2026-01-01', kind: 'our-error', claim: 'r.p.chi-so.2024', replacedBy: 'r.p.chi-so.2025', why: 'nhầm năm' };
    expect(formerClaimIds(claim, withFormer({}, [correction]))).toEqual(['r.p.chi-so.2024']);
  });

  it('keep part, nature, time and key as they are', () => {
    const long = { ...claim, id: 'r.p.chi-so~cap-xa.plan.2025.tieu-de' };
    expect(formerClaimIds(long, withFormer({ indicator: ['chi-so-cu'] }))).toEqual(['r.p.chi-so-cu~cap-xa.plan.2025.tieu-de']);
  });

  it('of a statement, which has no list and no indicator', () => {
    const said = statement({ id: 'r.p.loi-hua', report: 'r', place: 'p' });
    expect(formerClaimIds(said, withFormer({ place: ['p-cu'] }))).toEqual(['r.p-cu.loi-hua']);
  });
});

describe('statistics', () => {
  it('count what is there', () => {
    const all = catalogue({ places: [place('p'), place('q')], reports: [report('r', {}, [count({ id: 'a' }), figure({ id: 'b', time: null }), statement({ id: 'c' })]), report('s', { published: null })] });
    expect(Object.fromEntries(dataStatistics(all).map(({ what, count: number }) => [what, number]))).toMatchObject({ places: 2, 'places with claims': 1, reports: 2, 'reports without a date': 1, counts: 1, figures: 1, statements: 1, 'claims without a date': 1, 'claims with a doubt': 0 });
  });

  it('the ledger follows the rows of the reading notes to what stands in the data', () => {
    const read = report('r', {}, [count({ id: 'a' }), figure({ id: 'b' }), statement({ id: 'c' })]);
    const byNotes = { ...read, authored: { ...read.authored, rowsRead: 4, rowsMerged: 1, leftOut: [{ what: 'Một số', why: 'Không rõ.' }] } };
    const other = report('s', {}, [figure({ id: 'd' })]);
    expect(readingLedger(catalogue({ reports: [byNotes, other] }))).toEqual({ read: 4, claims: 2, targets: 0, merged: 1, leftOut: [{ report: 'r', what: 'Một số', why: 'Không rõ.' }] });
  });
});
