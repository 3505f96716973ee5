import { describe, expect, it } from 'vitest';
import { indexClaims, type ClaimIndex } from '../../src/derive/claim-index.ts';
import * as examples from '../../src/derive/examples-of-rules.ts';
import { findFindings } from '../../src/derive/findings.ts';
import { partsOfId } from '../../src/derive/parts-of-id.ts';
import { shareDone } from '../../src/derive/share-done.ts';
import type { Catalogue, Claim, Count, Figure } from '../../src/model/entities.ts';
import { realCatalogue, tinyCatalogue } from '../catalogues.ts';
import { catalogue, count, figure, indicator, place, register, report, statement, target, type ReportWords } from '../small-catalogue.ts';

/** One report with these claims, and what else the catalogue holds. */
function made(claims: readonly Claim[], parts: Parameters<typeof catalogue>[0] = {}, words: ReportWords = {}): { catalogue: Catalogue; index: ClaimIndex } {
  const whole = catalogue({ reports: [report('r', words, claims)], ...parts });
  return { catalogue: whole, index: indexClaims(whole) };
}

describe('with no data', () => {
  it('no rule has an example', () => {
    const { catalogue: empty, index } = made([]);
    expect([
      examples.doubtfulClaim(empty), examples.nestedCounts(empty, index), examples.countsAcrossBreak(empty, index), examples.countTelling('permanent', index), examples.silentCount(index, empty),
      examples.variantFigures(empty, index), examples.partBesideWhole(index), examples.leadingPlace(empty, index), examples.targetBesideResult(empty, index), examples.unlikeResult(index),
      examples.formerPlaceClaim(empty, index), examples.recastFigure(index), examples.richestId(empty),
    ].filter((example) => example !== null)).toEqual([]);
    expect([...examples.contestedByRule(index), ...examples.qualifiedFigures(index), ...examples.findingsByCode([])]).toEqual([]);
    expect([...Object.values(examples.agedClaims(empty)), ...Object.values(examples.sharedCounts(index))].filter((claim) => claim !== null)).toEqual([]);
  });
});

describe('lists', () => {
  it('a list inside another is shown only where both are counted at one place', () => {
    const registers = [register('ngoai', { place: 'q' }), register('trong', { subsetOf: 'ngoai' })];
    const inner = count({ id: 'a', register: 'trong', place: 'p', total: 5 });
    const elsewhere = count({ id: 'b', register: 'ngoai', place: 'q', total: 10 });
    const here = count({ id: 'c', register: 'ngoai', place: 'p', total: 10 });
    const apart = made([inner, elsewhere], { registers });
    expect(examples.nestedCounts(apart.catalogue, apart.index)).toBeNull();
    const together = made([inner, elsewhere, here], { registers });
    expect(examples.nestedCounts(together.catalogue, together.index)).toEqual({ inner, outer: here });
  });

  it('a change of a list stands between the last count before it and the first after', () => {
    const change = { from: '2025-06-30', to: '2025-09-01', why: 'thêm việc' };
    const counts = ['2025-05-01', '2025-06-30', '2025-07-15', '2025-09-01', '2025-10-01'].map((time) => count({ id: `c-${time}`, time, total: 10 }));
    const { catalogue: whole, index } = made(counts, { registers: [register('danh-muc', { breaks: [change] })] });
    expect(examples.countsAcrossBreak(whole, index)).toMatchObject({ before: { id: 'c-2025-06-30' }, after: { id: 'c-2025-09-01' }, change });
    const one = made(counts.slice(0, 2), { registers: [register('danh-muc', { breaks: [change] })] });
    expect(examples.countsAcrossBreak(one.catalogue, one.index)).toBeNull();
  });

  it('a rest is one that the source is silent about, not one that it leaves unexplained', () => {
    const unexplained = count({ id: 'a', register: 'mot', total: 10, completed: 4, onTrack: 3 });
    const unsaid = count({ id: 'b', register: 'hai', total: 10, completed: 4 });
    const { catalogue: whole, index } = made([unexplained, unsaid]);
    expect(examples.silentCount(index, whole)).toBe(unsaid);
    expect(examples.countTelling('onTrack', index)).toBe(unexplained);
    expect(examples.countTelling('permanent', index)).toBeNull();
  });
});

describe('series', () => {
  it('each deciding rule has its first series, in the order in which the rules are asked', () => {
    const pair = (indicatorId: string, better: Partial<Parameters<typeof figure>[0]>, worse: Partial<Parameters<typeof figure>[0]>): Figure[] => [
      figure({ ...better, id: `${indicatorId}-truoc`, indicator: indicatorId }), figure({ ...worse, id: `${indicatorId}-sau`, indicator: indicatorId }),
    ];
    const { index } = made([
      ...pair('moi', { time: '2025-12-01' }, { time: '2025-11-01' }), ...pair('cu', { time: '2025-10-01' }, { time: '2025-09-01' }),
      ...pair('ngay', {}, { time: null }), ...pair('dung', {}, { value: { kind: 'range', min: 1, max: 2 } }), figure({ id: 'mot-minh', indicator: 'rieng' }),
    ]);
    expect(examples.contestedByRule(index).map(({ choice }) => [choice.rule, choice.current.id])).toEqual([['dated', 'ngay-truoc'], ['latest', 'moi-truoc'], ['precision', 'dung-truoc']]);
  });

  it('alike but not the same: rather two of one time than the first two', () => {
    const indicators = [indicator('goc'), indicator('gan-giong', { variantOf: 'goc' })];
    const claims = [
      figure({ id: 'goc-p', indicator: 'goc', time: '2024' }), figure({ id: 'gan-p', indicator: 'gan-giong', time: '2025' }),
      figure({ id: 'goc-q', indicator: 'goc', place: 'q', time: '2025' }), figure({ id: 'gan-q', indicator: 'gan-giong', place: 'q', time: '2025' }),
      figure({ id: 'gan-z', indicator: 'gan-giong', place: 'z', time: '2025' }),
    ];
    const all = made(claims, { indicators });
    expect(examples.variantFigures(all.catalogue, all.index)).toMatchObject({ one: { id: 'goc-q' }, other: { id: 'gan-q' } });
    const apart = made(claims.slice(0, 2), { indicators });
    expect(examples.variantFigures(apart.catalogue, apart.index)).toMatchObject({ one: { id: 'goc-p' }, other: { id: 'gan-p' } });
  });

  it('a part is shown beside the whole of its own nature', () => {
    const part = figure({ id: 'phan', parts: ['cap-xa'] });
    expect(examples.partBesideWhole(made([part, figure({ id: 'ke-hoach', nature: 'plan' })]).index)).toBeNull();
    expect(examples.partBesideWhole(made([part, figure({ id: 'ca' })]).index)).toMatchObject({ part: { id: 'phan' }, whole: { id: 'ca' } });
  });
});

describe('single claims', () => {
  it('a doubt counts on figures and counts, not on statements', () => {
    const doubt = { vi: 'chưa chắc', en: null };
    const unsure = { ...figure({ id: 'so' }), doubt };
    expect(examples.doubtfulClaim(made([{ ...statement({ id: 'loi' }), doubt }, figure({ id: 'chac', indicator: 'khac' }), unsure]).catalogue)).toBe(unsure);
  });

  it('each way of not being exact once', () => {
    const values = [{ kind: 'range', min: 1, max: 3 }, { kind: 'point', value: 2, qualifier: 'over' }, { kind: 'point', value: 3, qualifier: 'over' }, { kind: 'point', value: 1, qualifier: 'exact' }] as const;
    const { index } = made(values.map((value, at) => figure({ id: `f${at}`, indicator: `chi-so-${at}`, value })));
    expect(examples.qualifiedFigures(index).map(({ form, figure: one }) => [form, one.id])).toEqual([['over', 'f1'], ['range', 'f0']]);
  });

  it('three kinds of age', () => {
    const { dated, cut, undated } = examples.agedClaims(made([
      statement({ id: 'loi', time: '2025-01-01' }), count({ id: 'nam', register: 'a', time: '2025', knownBy: '2025-06-01' }), count({ id: 'ngay', register: 'b', time: '2025-05-01' }), count({ id: 'khong', register: 'c', time: null }),
    ]).catalogue);
    expect([dated?.id, cut?.id, undated?.id]).toEqual(['ngay', 'nam', 'khong']);
  });

  it('a share from two numbers is neither nothing nor all; a percentage of nobody knows what is no share', () => {
    const unknown = count({ id: 'khong-ro', register: 'd' });
    const { counted, printed, unknown: found } = examples.sharedCounts(made([
      count({ id: 'het', register: 'a', total: 10, completed: 10 }), count({ id: 'nua', register: 'b', total: 10, completed: 5 }), count({ id: 'in', register: 'c', percent: { completed: 60 } }),
      { ...unknown, percent: new Map([['completed', { value: 67, of: 'unknown', qualifier: 'exact' }]]) },
    ]).index);
    expect([counted?.id, printed?.id, found?.id]).toEqual(['nua', 'in', 'khong-ro']);
  });

  it('the first finding of each code', () => {
    const claims = [count({ id: 'a', register: 'a', total: 5, completed: 6 }), count({ id: 'b', register: 'b', total: 5, completed: 7 }), count({ id: 'c', register: 'c', total: 5, completed: 1, overdue: 1 })];
    expect([...examples.findingsByCode(findFindings(made(claims).catalogue))].map(([code, { claim }]) => [code, claim.id]).sort()).toEqual([['excess', 'a'], ['remainder', 'c']]);
  });

  it('the first sentence of a place that had a choice', () => {
    const lone = count({ id: 'q1', place: 'q', register: 'q', total: 5, completed: 1 });
    const registers = ['a', 'b', 'q'].map((id) => register(id));
    const { catalogue: whole, index } = made([lone, count({ id: 'p1', register: 'a', total: 5, completed: 1 }), count({ id: 'p2', register: 'b', total: 9, completed: 1 })], { registers });
    expect(examples.leadingPlace(whole, index)).toMatchObject({ lead: { choice: { current: { id: 'p2' } } }, among: 2 });
    const alone = made([lone], { registers });
    expect(examples.leadingPlace(alone.catalogue, alone.index)).toMatchObject({ lead: { choice: { current: lone } }, among: 1 });
  });

  it('a target stands beside a result of its own place and part', () => {
    const targets = new Map([['t-phan', target('t-phan', { parts: ['cap-xa'] })], ['t', target('t')]]);
    const { catalogue: whole, index } = made([figure({ id: 'kq' }), figure({ id: 'kh', nature: 'plan' })], { targets });
    expect(examples.targetBesideResult(whole, index)).toMatchObject({ target: { id: 't' }, result: { id: 'kq' } });
    expect(examples.unlikeResult(index)?.id).toBe('kh');
  });

  it('a former place, a recomputed figure', () => {
    const { catalogue: whole, index } = made([figure({ id: 'nay' }), figure({ id: 'cu', place: 'cu' }), figure({ id: 'tinh-lai', recast: true })], { places: [place('p'), place('cu', { type: 'former', mergedInto: 'p', until: '2025-06-30' })] });
    expect(examples.formerPlaceClaim(whole, index)?.id).toBe('cu');
    expect(examples.recastFigure(index)?.id).toBe('tinh-lai');
  });
});

describe('an id taken apart', () => {
  it('names what each piece is, in the order of the id', () => {
    const claim = figure({ id: 'r.p.chi-so~a~b.plan.2025-01_2025-09.bang-2', parts: ['a', 'b'], nature: 'plan', time: '2025-01/2025-09' });
    expect(partsOfId(claim).map(({ what, text }) => `${what} ${text}`)).toEqual(['report r', 'place p', 'indicator chi-so', 'parts a~b', 'nature plan', 'time 2025-01_2025-09', 'key bang-2']);
  });

  it.each([['real', realCatalogue], ['tiny', tinyCatalogue]])('of the %s data gives every id back', (_, read) => {
    const claims = [...read().claims.values()].filter((claim): claim is Count | Figure => claim.kind !== 'statement');
    const joined = (claim: Count | Figure): string => partsOfId(claim).reduce((id, { what, text }) => (id === '' ? text : `${id}${what === 'parts' ? '~' : '.'}${text}`), '');
    expect(claims.filter((claim) => joined(claim) !== claim.id)).toEqual([]);
    expect(claims.length).toBeGreaterThan(0);
  });
});

describe('of the real data', () => {
  it('the examples are what their rules say', () => {
    const all = realCatalogue();
    const index = indexClaims(all);
    const nested = examples.nestedCounts(all, index);
    expect(all.registers.get(nested?.inner.register ?? '')?.subsetOf).toBe(nested?.outer.register);
    expect(nested?.inner.place).toBe(nested?.outer.place);
    for (const { choice } of examples.contestedByRule(index)) expect(choice.others.length).toBeGreaterThan(0);
    const { counted, printed } = examples.sharedCounts(index);
    expect([counted && shareDone(counted)?.basis, printed && shareDone(printed)?.basis]).toEqual(['counts', 'printed']);
    expect(partsOfId(examples.richestId(all) ?? figure({})).length).toBeGreaterThan(4);
  });

  it('the same data give the same examples', () => {
    const all = realCatalogue();
    expect(examples.contestedByRule(indexClaims(all)).map(({ choice }) => choice.current.id)).toEqual(examples.contestedByRule(indexClaims(all)).map(({ choice }) => choice.current.id));
  });
});
