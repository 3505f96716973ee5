/** Corrections stand at the record that they are about today, whatever its id was. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctionsByClaim, definitionChanges, newestCorrectionsFirst, subjectOfCorrection } from '../../src/derive/corrections.ts';
import type { Correction } from '../../src/model/entities.ts';
import { realCatalogue, tinyCatalogue } from '../catalogues.ts';
import { catalogue, count, figure, indicator, register, report, target } from '../small-catalogue.ts';

const correction = (id: string, more: Partial<Correction> = {}): Correction => ({ id, at: { file: 'data/mau.yaml', line: 1, col: 1 }, date: '2026-01-10', kind: 'our-error', claim: 'r.p.s.t', why: 'nhập nhầm', ...more });

/** Ids of corrections by the record of today. */
function standing(corrections: readonly Correction[], parts: Parameters<typeof catalogue>[0] = {}): Record<string, string[]> {
  const whole = catalogue({ ...parts, corrections: new Map(corrections.map((one) => [one.id, one])) });
  return Object.fromEntries([...correctionsByClaim(whole)].map(([id, list]) => [id, list.map((one) => one.id)]));
}

describe('where a correction stands', () => {
  const claim = count({ id: 'r.p.moi.2025-09-30' });
  const reports = [report('r', {}, [claim])];

  it('at its claim, the newest first', () => {
    expect(standing([correction('cu', { claim: claim.id, date: '2026-01-01' }), correction('moi', { claim: claim.id, date: '2026-02-01' })], { reports })).toEqual({ [claim.id]: ['moi', 'cu'] });
  });

  it('at the last id, when corrections moved the claim once and again, and those of the earlier ids too', () => {
    const moves = [
      correction('a', { claim: 'r.p.moi.2025', replacedBy: 'r.p.moi.2025-09', date: '2026-01-01' }),
      correction('b', { claim: 'r.p.moi.2025-09', replacedBy: claim.id, date: '2026-02-01' }),
      correction('c', { claim: claim.id, field: 'total', was: 9, now: 10, date: '2026-03-01' }),
    ];
    expect(standing(moves, { reports })).toEqual({ [claim.id]: ['c', 'b', 'a'] });
  });

  it('a circle of moves ends', () => {
    expect(Object.values(standing([correction('a', { claim: 'x', replacedBy: 'y' }), correction('b', { claim: 'y', replacedBy: 'x' })])).flat().sort()).toEqual(['a', 'b']);
  });

  it('at a target, list or indicator, also under its former id', () => {
    const whole = catalogue({ registers: [register('danh-muc')], indicators: [indicator('chi-so')], targets: new Map([['muc', target('muc')]]) });
    expect(['danh-muc', 'chi-so', 'muc', 'khong-co'].map((id) => subjectOfCorrection(id, whole)?.kind ?? null)).toEqual(['register', 'indicator', 'target', null]);
    expect(standing([correction('a', { claim: 'danh-muc-cu' })], { registers: [register('danh-muc')], formerIds: new Map([['register', new Map([['danh-muc-cu', 'danh-muc']])]]) })).toEqual({ 'danh-muc': ['a'] });
  });

  it('no correction is lost, whatever it names', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.record({ id: fc.uuid(), claim: fc.constantFrom('a', 'b', 'c', claim.id), replacedBy: fc.constantFrom('b', 'c', claim.id, null) }), { selector: ({ id }) => id, maxLength: 8 }), (drawn) => {
      const corrections = drawn.map(({ id, claim: about, replacedBy }) => correction(id, { claim: about, ...(replacedBy === null ? {} : { replacedBy }) }));
      expect(Object.values(standing(corrections, { reports })).flat().sort()).toEqual(drawn.map(({ id }) => id).sort());
    }));
  });
});

it('of one day they come by id', () => {
  expect(newestCorrectionsFirst([correction('b'), correction('a'), correction('c', { date: '2026-03-01' })]).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
});

describe('changes of lists and definitions', () => {
  it('are told from the lists and indicators themselves, the latest first', () => {
    const whole = catalogue({ registers: [register('danh-muc', { breaks: [{ from: '2025-10-16', to: '2025-12-04', why: 'thêm việc' }] })], indicators: [indicator('chi-so', { breaks: [{ from: '2026-01-01', why: 'thang mới' }] })] });
    expect(definitionChanges(whole).map(({ subject, change }) => [subject.record.id, change.from])).toEqual([['chi-so', '2026-01-01'], ['danh-muc', '2025-10-16']]);
  });

  it('in the real data: the service score went from 12 to 22 points, the national list grew twice', () => {
    const changes = definitionChanges(realCatalogue());
    expect(changes.filter(({ subject }) => subject.record.id === 'viet-nam-nq57-toan-quoc')).toHaveLength(2);
    expect(changes.find(({ subject }) => subject.record.id === 'diem-dich-vu-truc-tuyen')?.change.why).toMatch(/12.*22/);
  });
});

it('every correction of the data stands at a record that exists', () => {
  for (const data of [realCatalogue(), tinyCatalogue()]) {
    for (const id of correctionsByClaim(data).keys()) expect(subjectOfCorrection(id, data), id).not.toBeNull();
  }
  expect([...correctionsByClaim(tinyCatalogue()).keys()].sort()).toEqual(['2025-03-20-bao-thu.dao-bac.so-gieng-nuoc.2024-12-31', '2025-10-05-bao-thu.dong-bang.dong-bang-viec-xanh.2025-09-30', 'so-gieng-nuoc']);
});

it('a figure without corrections has none', () => {
  expect(standing([], { reports: [report('r', {}, [figure({})])] })).toEqual({});
});
