/** What changed between two days, worked out from the two views. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isUnchanged, type Changes, type Scope } from '../../src/derive/changes.ts';
import { makeHistory } from '../../src/derive/history.ts';
import { earlierDays } from '../../src/derive/known-days.ts';
import type { Correction, Report } from '../../src/model/entities.ts';
import { realCatalogue } from '../catalogues.ts';
import { catalogue, figure, indicator, report, statement } from '../small-catalogue.ts';

function of(id: string, day: string, more: Parameters<typeof figure>[0] = {}): Report {
  return report(id, { published: day }, [figure({ id: `${id}.f`, report: id, time: day, knownBy: day, ...more })]);
}

const changes = (reports: readonly Report[], from: string, to: string, scope: Scope = { place: 'p' }): Changes => makeHistory(catalogue({ reports, indicators: [indicator('chi-so')] })).changes(from, to, scope);

describe('between two days', () => {
  it('another claim stands first: from which, to which, by which rule', () => {
    const { current, reports, firsts } = changes([of('a', '2025-10-01', { value: 40 }), of('b', '2025-11-01', { value: 50 })], '2025-10-15', '2025-11-15');
    expect(current.map(({ before, after, rule }) => [before.id, after.id, rule])).toEqual([['a.f', 'b.f', 'latest']]);
    expect([reports.map(({ id }) => id), firsts]).toEqual([['b'], []]);
  });

  it('a later report about an earlier time changes nothing that stands first', () => {
    expect(changes([of('a', '2025-10-01'), of('b', '2025-11-01', { time: '2025-09-01' })], '2025-10-15', '2025-11-15').current).toEqual([]);
  });

  it('the rule is the one between the two, whatever stands next now', () => {
    const reports = [of('a', '2025-10-01', { value: { kind: 'point', value: 40, qualifier: 'about' } }), of('b', '2025-11-01', { time: '2025-11-01', value: 50 }), of('c', '2025-11-02', { time: '2025-11-01', value: { kind: 'point', value: 50, qualifier: 'about' } })];
    expect(changes(reports, '2025-10-15', '2025-11-15').current.map(({ after, rule }) => [after.id, rule])).toEqual([['b.f', 'latest']]);
  });

  it('what had no figure before is told as a first, a statement as new', () => {
    const words = report('w', { published: '2025-11-01' }, [statement({ id: 'w.p.x', report: 'w', knownBy: '2025-11-01' })]);
    const { firsts, statements } = changes([words, of('a', '2025-11-01')], '2025-10-15', '2025-11-15');
    expect([firsts.map(({ choice }) => choice.current.id), statements.map(({ id }) => id)]).toEqual([['a.f'], ['w.p.x']]);
  });

  it('a contradiction opens when the second claim is public, and stays the same one when a third joins', () => {
    const same = { time: '2025-09-30' } as const;
    const reports = [of('a', '2025-10-01', { ...same, value: 40 }), of('b', '2025-10-10', { ...same, value: 50 }), of('c', '2025-10-20', { ...same, value: 60 })];
    expect(changes(reports, '2025-10-05', '2025-10-15').opened.map(({ claims }) => claims.map(({ id }) => id))).toEqual([['a.f', 'b.f']]);
    const joined = changes(reports, '2025-10-15', '2025-10-25');
    expect([joined.opened, joined.closed]).toEqual([[], []]);
  });

  it('only what is asked for: a place, an indicator', () => {
    const reports = [of('a', '2025-11-01'), of('b', '2025-11-01', { place: 'q', indicator: 'khac' })];
    expect(changes(reports, '2025-10-15', '2025-11-15', { place: 'q' }).reports.map(({ id }) => id)).toEqual(['b']);
    expect(changes(reports, '2025-10-15', '2025-11-15', { indicator: 'chi-so' }).reports.map(({ id }) => id)).toEqual(['a']);
  });

  it('corrections dated between them, those of our own errors too', () => {
    const ours: Correction = { id: 'd', at: { file: 'd.yaml', line: 1, col: 1 }, date: '2025-12-10', kind: 'our-error', claim: 'a.f', why: 'nhập nhầm', was: 4, now: 40, field: 'value' };
    const history = makeHistory(catalogue({ reports: [of('a', '2025-10-01')], corrections: new Map([['d', ours]]) }));
    expect(history.changes('2025-12-09', '2025-12-10', { place: 'p' }).corrections).toEqual([ours]);
    expect(history.changes('2025-12-10', '2025-12-31', { place: 'p' }).corrections).toEqual([]);
    expect(history.log().map(({ day, rows }) => [day, rows.map(({ kind }) => kind)])).toEqual([['2025-12-10', ['correction']], ['2025-10-01', ['report']]]);
  });

  it('from a day to itself nothing changes, and what changes between far days is put together from near ones', () => {
    const dayOf = fc.integer({ min: 1, max: 28 }).map((date) => `2025-11-${String(date).padStart(2, '0')}`);
    fc.assert(fc.property(fc.array(dayOf, { minLength: 1, maxLength: 6 }), dayOf, (days, day) => {
      const history = makeHistory(catalogue({ reports: days.map((one, at) => of(`r${at}`, one, { value: at })) }));
      expect(isUnchanged(history.changes(day, day, 'everything'))).toBe(true);
      const ids = (list: Changes): string[] => list.reports.map(({ id }) => id).sort();
      expect([...ids(history.changes('2025-10-01', day, 'everything')), ...ids(history.changes(day, '2025-12-01', 'everything'))].sort()).toEqual(ids(history.changes('2025-10-01', '2025-12-01', 'everything')));
    }));
  });
});

describe('known days', () => {
  it('of a place and of an indicator: each once, the earliest first; the newest is the live page', () => {
    const { days } = makeHistory(catalogue({ reports: [of('b', '2025-11-01'), of('a', '2025-10-01'), of('c', '2025-11-01')] }));
    expect(days.ofPlace.get('p')).toEqual(['2025-10-01', '2025-11-01']);
    expect(days.ofIndicator.get('chi-so')).toEqual(['2025-10-01', '2025-11-01']);
    expect([earlierDays(days.ofPlace.get('p')), earlierDays(['2025-11-01']), earlierDays(undefined)]).toEqual([['2025-10-01'], [], []]);
  });
});

describe('of the real data', () => {
  const history = makeHistory(realCatalogue());

  it('the log tells every report once, on the day from which it was certainly public', () => {
    const told = history.log().flatMap(({ day, rows }) => rows.flatMap((row) => (row.kind === 'report' ? [[row.report.id, row.report.knownBy === day]] : [])));
    expect(told.filter(([, right]) => right !== true)).toEqual([]);
    expect(told.map(([id]) => id).sort()).toEqual([...realCatalogue().reports.keys()].sort());
  });

  it('the current claims of the log, one after the other, lead to those of today', () => {
    const last = new Map([...history.log()].reverse().flatMap(({ rows }) => rows.flatMap((row) => (row.kind === 'report' ? row.current.map(({ before, after }): [string, string] => [before.id, after.id]) : []))));
    const today = new Set(history.on('9999-12-31').judgement.index.counts.map(({ choice }) => choice.current.id));
    const end = (id: string): string => { const next = last.get(id); return next === undefined ? id : end(next); };
    const counts = [...last.keys()].filter((id) => realCatalogue().claims.get(id)?.kind === 'count');
    expect(counts.length).toBeGreaterThan(5);
    expect(counts.filter((id) => !today.has(end(id)))).toEqual([]);
  });

  it('the country’s list of tasks: 601 of 1,287 came to stand before 452 of 1,133 on 5 December 2025', () => {
    const { current } = history.changes('2025-12-04', '2025-12-05', { place: 'viet-nam' });
    expect(current.filter(({ after }) => after.kind === 'count' && after.register === 'viet-nam-nq57-toan-quoc').map(({ before, after, rule }) => [before.report, after.report, rule])).toEqual([['2025-10-15-bao-gia-lai', '2025-12-05-dang-cong-san', 'latest']]);
  });
});
