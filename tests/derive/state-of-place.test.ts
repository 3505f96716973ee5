import { describe, expect, it } from 'vitest';
import { indexClaims } from '../../src/derive/claim-index.ts';
import { latestClaims, stateOfPlace } from '../../src/derive/state-of-place.ts';
import { realCatalogue } from '../catalogues.ts';
import { catalogue, count, figure, indicator, report, statement, type FigureWords } from '../small-catalogue.ts';

const AT = { file: 'data/pillars.yaml', line: 1, col: 1 };
const pillars = new Map(['tru', 'tru-hai', 'tru-trong'].map((id) => [id, { id, at: AT, name: id, nameEn: id }]));

function state(...figures: readonly FigureWords[]): [string, string[]][] {
  const indicators = [...['a', 'b', 'c', 'd'].map((id) => indicator(id, { core: true })), indicator('e', { core: true, pillar: 'tru-hai' }), indicator('phu')];
  const all = { ...catalogue({ indicators, reports: [report('r', {}, figures.map((words, at) => figure({ id: `f${at}`, time: '2025-01-01', ...words })))] }), pillars };
  return [...stateOfPlace('p', all, indexClaims(all))].map(([pillar, list]) => [pillar, list.map(({ choice }) => choice.current.id)]);
}

describe('the state of a place', () => {
  it('is told by pillar in the data’s order, the latest core figures first, three at most', () => {
    expect(state({ indicator: 'e', time: '2025-09-01' }, { indicator: 'a', time: '2025-02-01' }, { indicator: 'b', time: '2025-05-01' }, { indicator: 'c', time: '2025-04-01' }, { indicator: 'd', time: '2025-03-01' }))
      .toEqual([['tru', ['f2', 'f3', 'f4']], ['tru-hai', ['f0']]]);
  });

  it('knows no plan, no part, nothing undated, nothing that is not core, and no other place', () => {
    expect(state({ indicator: 'a', nature: 'plan' }, { indicator: 'b', nature: 'capacity' }, { indicator: 'c', parts: ['cap-xa'] }, { indicator: 'd', time: null }, { indicator: 'phu' }, { indicator: 'e', place: 'q' })).toEqual([]);
  });

  it('tells an indicator once: of a result and an estimate the later', () => {
    expect(state({ indicator: 'a', time: '2025-02-01' }, { indicator: 'a', nature: 'estimate', time: '2025-06-01' })).toEqual([['tru', ['f1']]]);
  });

  it('in the data: the country has something to tell in every sentence, with a day', () => {
    const all = realCatalogue();
    const told = [...stateOfPlace(all.site.country, all, indexClaims(all)).values()].flat();
    expect(told.length).toBeGreaterThan(3);
    expect(told.filter(({ place, choice }) => place !== all.site.country || choice.current.effectiveDay === null)).toEqual([]);
  });
});

describe('the latest claim of each place', () => {
  const latest = (...claims: Parameters<typeof latestClaims>[0][]) => [...latestClaims(claims.flatMap((list) => [...list]))].map(([place, { id }]) => [place, id]);

  it('is the count or figure of the latest effective day', () => {
    expect(latest([figure({ id: 'old', time: '2025-01-01' }), count({ id: 'new', time: '2025-03-01' }), figure({ id: 'other', place: 'q', time: '2024' })])).toEqual([['p', 'new'], ['q', 'other']]);
  });

  it('is never a statement, a plan, a capacity or something undated', () => {
    expect(latest([statement({ id: 's', time: '2025-09-01' }), figure({ id: 'plan', nature: 'plan', time: '2025-08-01' }), figure({ id: 'capacity', nature: 'capacity', time: '2025-08-01' }), figure({ id: 'undated', time: null }), figure({ id: 'real', time: '2025-01-01' })])).toEqual([['p', 'real']]);
  });

  it('does not depend on the order of the claims', () => {
    const same = [figure({ id: 'b', time: '2025-01-01' }), figure({ id: 'a', time: '2025-01-01' })];
    expect(latest(same)).toEqual([['p', 'a']]);
    expect(latest([...same].reverse())).toEqual([['p', 'a']]);
  });
});
