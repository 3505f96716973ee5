import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupBy, indexClaims } from '../../src/derive/claim-index.ts';
import type { Claim } from '../../src/model/entities.ts';
import { realCatalogue } from '../catalogues.ts';
import { catalogue, count, figure, report, statement } from '../small-catalogue.ts';

const index = (...claims: readonly Claim[]) => indexClaims(catalogue({ reports: [report('r', {}, claims)] }));

describe('series: claims that speak of one and the same thing', () => {
  it('counts by list, place and part', () => {
    const { counts } = index(
      count({ id: 'a', register: 'x', time: '2025-01-01' }), count({ id: 'b', register: 'x', time: '2025-02-01' }),
      count({ id: 'c', register: 'y' }), count({ id: 'd', register: 'x', place: 'q' }), count({ id: 'e', register: 'x', parts: ['khoi'] }),
    );
    expect(counts.map(({ choice }) => [choice.current.id, ...choice.others.map(({ id }) => id)])).toEqual([['b', 'a'], ['c'], ['d'], ['e']]);
  });

  it('figures by place, indicator, part and nature; a recomputed one is not the figure of its day', () => {
    const { figures } = index(
      figure({ id: 'a' }), figure({ id: 'b', time: '2025-11-16' }), figure({ id: 'c', nature: 'plan' }), figure({ id: 'd', nature: 'estimate' }),
      figure({ id: 'e', recast: true }), figure({ id: 'f', parts: ['cap-xa'] }), figure({ id: 'g', indicator: 'khac' }), figure({ id: 'h', place: 'q' }),
    );
    expect(figures.map(({ choice }) => [choice.current.id, ...choice.others.map(({ id }) => id)])).toEqual([['b', 'a'], ['c'], ['d'], ['e'], ['f'], ['g'], ['h']]);
  });

  it('finds series and statements by place, list and indicator, and remarks by what they are about', () => {
    const found = index(count({ id: 'a' }), figure({ id: 'b' }), statement({ id: 's' }), statement({ id: 'caution', place: 'q', statementKind: 'caution', about: ['b', 'a'] }));
    expect(found.countsByPlace.get('p')?.map(({ choice }) => choice.current.id)).toEqual(['a']);
    expect(found.countsByRegister.get('danh-muc')).toHaveLength(1);
    expect(found.figuresByPlace.get('p')?.map(({ choice }) => choice.current.id)).toEqual(['b']);
    expect(found.figuresByIndicator.get('chi-so')).toHaveLength(1);
    expect(found.statementsByPlace.get('p')?.map(({ id }) => id)).toEqual(['s']);
    expect(found.remarksByClaim.get('b')?.map(({ id }) => id)).toEqual(['caution']);
    expect(found.remarksByClaim.get('a')?.map(({ id }) => id)).toEqual(['caution']);
    expect(found.countsByPlace.get('q')).toBeUndefined();
  });

  it('refuses a claim whose report is gone', () => {
    const lost = { ...catalogue(), claims: new Map([['a', count({ id: 'a', report: 'gone' })], ['b', count({ id: 'b', report: 'gone' })]]) };
    expect(() => indexClaims(lost)).toThrow(/claim [ab] has no report/);
  });
});

describe('groupBy', () => {
  it('keeps every item once, in its order, under its key', () => {
    fc.assert(fc.property(fc.array(fc.nat(30)), (items) => {
      const groups = groupBy(items, (item) => String(item % 4));
      expect([...groups.values()].flat().sort((a, b) => a - b)).toEqual([...items].sort((a, b) => a - b));
      for (const [key, list] of groups) expect(list).toEqual(items.filter((item) => String(item % 4) === key));
    }), { seed: 57 });
  });

  it('can keep something else than the item', () => {
    expect(groupBy(['a1', 'b2', 'a3'], ([first = '']) => first, ([, second = '']) => second)).toEqual(new Map([['a', ['1', '3']], ['b', ['2']]]));
  });
});

describe('in the data', () => {
  const real = realCatalogue();
  const found = indexClaims(real);

  it('every count and figure is in exactly one series', () => {
    const inSeries = [...found.counts, ...found.figures].flatMap(({ choice }) => [choice.current, ...choice.others]).map(({ id }) => id);
    const wanted = [...real.claims.values()].filter(({ kind }) => kind !== 'statement').map(({ id }) => id);
    expect([...inSeries].sort()).toEqual([...wanted].sort());
    expect(new Set(inSeries).size).toBe(inSeries.length);
  });

  it('the five lists of one province are five series, each with its own total', () => {
    const series = new Map((found.countsByPlace.get('nghe-an') ?? []).map((one) => [one.register, one]));
    const tally = (register: string): (number | null)[] => {
      const all = series.get(register)?.choice;
      const claims = all ? [all.current, ...all.others] : [];
      const [claim] = claims.filter(({ buckets }) => buckets.has('completed'));
      const value = (quantity: { kind: 'point'; value: number } | { kind: string } | null | undefined): number | null => (quantity && 'value' in quantity ? quantity.value : null);
      return [value(claim?.total), value(claim?.buckets.get('completed'))];
    };
    expect(tally('nghe-an-nq57-chi-tieu-toan-bo')).toEqual([65, 39]);
    expect(tally('nghe-an-nq57-chi-tieu-nam-2025')).toEqual([45, 29]);
    expect(tally('nghe-an-nq57-toan-bo')).toEqual([102, 38]);
    expect(tally('nghe-an-nq57-nam-2025')).toEqual([82, 35]);
    expect(tally('nghe-an-nq57-duoc-giao')).toEqual([100, 51]);
  });
});
