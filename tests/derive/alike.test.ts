import { describe, expect, it } from 'vitest';
import { findAlike } from '../../src/derive/alike.ts';
import { indexClaims } from '../../src/derive/claim-index.ts';
import type { Claim } from '../../src/model/entities.ts';
import { realCatalogue } from '../catalogues.ts';
import { catalogue, count, figure, indicator, register, report } from '../small-catalogue.ts';

const indicators = [indicator('goc', { unit: 'phan-tram', measure: 'share' }), indicator('bien-the', { unit: 'phan-tram', measure: 'share', variantOf: 'goc' }), indicator('khac-don-vi', { unit: 'dong', variantOf: 'goc' })];
const registers = [register('a'), register('b', { maybeSameAs: [{ register: 'a', why: 'tổng gần nhau' }] })];
const alike = (...claims: readonly Claim[]) => {
  const all = catalogue({ reports: [report('r', {}, claims)], indicators, registers });
  return findAlike(all, indexClaims(all));
};

describe('variants of one indicator', () => {
  it('stand side by side where their figures of one time differ', () => {
    expect(alike(figure({ id: 'x', indicator: 'goc', value: 14.02 }), figure({ id: 'y', indicator: 'bien-the', value: 18.72 }))).toMatchObject([{ kind: 'variant', place: 'p', why: null, claims: [{ id: 'x' }, { id: 'y' }] }]);
  });

  it('not at two places or two times, of two units, as a plan beside a result, or where one number satisfies both', () => {
    const one = figure({ id: 'x', indicator: 'goc', value: 14.02 });
    for (const other of [{ place: 'q' }, { time: '2024-01-01' }, { indicator: 'khac-don-vi' }, { nature: 'plan' as const }, { value: 14 }, { parts: ['khoi'] }]) {
      expect(alike(one, figure({ id: 'y', indicator: 'bien-the', value: 18.72, ...other }))).toEqual([]);
    }
  });
});

describe('lists that may be one', () => {
  it('stand side by side with the doubt that the data state', () => {
    expect(alike(count({ id: 'x', register: 'a', total: 102 }), count({ id: 'y', register: 'b', total: 100 }))).toMatchObject([{ kind: 'maybe-same', why: { vi: 'tổng gần nhau', en: null }, claims: [{ id: 'y' }, { id: 'x' }] }]);
    expect(alike(count({ id: 'x', register: 'a', total: 102 }))).toEqual([]);
  });
});

describe('in the data', () => {
  const real = realCatalogue();
  const found = findAlike(real, indexClaims(real));

  it('102 and 100 are two lists, perhaps one', () => {
    const pair = found.find(({ kind, claims }) => kind === 'maybe-same' && claims.some((claim) => claim.kind === 'count' && claim.register === 'nghe-an-nq57-duoc-giao'));
    expect(pair?.claims.map((claim) => (claim.kind === 'count' && claim.total?.kind === 'point' ? claim.total.value : null)).sort()).toEqual([100, 102]);
  });

  it('14.02% and 18.72% are told side by side', () => {
    const values = found.filter(({ kind }) => kind === 'variant').map(({ claims }) => claims.map((claim) => (claim.kind === 'figure' && claim.quantity?.kind === 'point' ? claim.quantity.value : null)));
    expect(values.some((list) => list.includes(14.02) && list.includes(18.72))).toBe(true);
  });

  it('each has an id of its own and at least two claims', () => {
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
    expect(found.filter(({ claims }) => claims.length < 2)).toEqual([]);
  });
});
