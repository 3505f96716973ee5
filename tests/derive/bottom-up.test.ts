/** /phuong-phap/#tu-duoi-len */
import { describe, expect, it } from 'vitest';
import { bottomUp, offPlan } from '../../src/derive/bottom-up.ts';
import { judge } from '../../src/derive/judgement.ts';
import { shareDone } from '../../src/derive/share-done.ts';
import type { Catalogue } from '../../src/model/entities.ts';
import { editionOf, realCatalogue, TODAY } from '../catalogues.ts';
import { catalogue, count, place, register, report, task, update } from '../small-catalogue.ts';

describe('names beside a count', () => {
  it('the key schemes of Gia Lai: the report counts them, four are known by name, none is called done', () => {
    const [sides, ...more] = bottomUp('gia-lai-de-an-trong-tam', editionOf(realCatalogue(), 'vi'));
    expect(more).toEqual([]);
    expect(sides?.reported?.id).toBe('2025-10-15-bao-gia-lai.gia-lai.gia-lai-de-an-trong-tam.2025-10-15');
    expect([sides?.named.length, sides?.namedDone.length]).toEqual([4, 0]);
  });

  it('says nothing of a list without names, and has no count where no report counts', () => {
    const small = catalogue({ places: [place('p')], registers: [register('a'), register('b')], reports: [report('r', {}, [count({ register: 'a', total: 9, completed: 3 })])], tasks: new Map([['t', task('t', { register: 'b' })]]) });
    const judged = judge(small, TODAY);
    expect(bottomUp('a', judged)).toEqual([]);
    expect(bottomUp('b', judged)).toMatchObject([{ reported: null, named: [{ id: 't' }], namedDone: [] }]);
  });

  it('counts as done by name what the latest report calls done', () => {
    const known = [update({ task: 't', state: 'completed', time: '2025-11-20' }), update({ task: 'u', state: 'completed', time: '2025-10-01' }), update({ task: 'u', state: 'inProgress', time: '2025-11-20' })];
    const small = catalogue({ places: [place('p')], registers: [register('a')], reports: [report('r', {}, [], known)], tasks: new Map(['t', 'u'].map((id) => [id, task(id, { register: 'a' })])) });
    expect(bottomUp('a', judge(small, TODAY))).toMatchObject([{ named: [{ id: 'u' }, { id: 't' }], namedDone: [{ id: 't' }] }]);
  });
});

/** Every ratio in a judgement: shares of counts, and whatever number a rule keeps under such a name. */
function rates(of: Catalogue): string[] {
  const judged = judge(of, TODAY);
  const shares = [...of.claims.values()].flatMap((claim) => (claim.kind === 'count' ? [`${claim.id} ${JSON.stringify(shareDone(claim))}`] : []));
  const { undertakings: _names, undertakingOf: _byName, ...rules } = judged;
  return [...shares, ...numbersNamed(/^(ratio|share|pace|percent)$/, rules, new Set(), '')];
}

function numbersNamed(name: RegExp, value: unknown, seen: Set<unknown>, path: string): string[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  const entries: [string, unknown][] = value instanceof Map ? [...value].map(([key, one]) => [String(key), one]) : Object.entries(value);
  return entries.flatMap(([key, one]) => [...(name.test(key) && typeof one === 'number' ? [`${path}.${key} ${one}`] : []), ...numbersNamed(name, one, seen, `${path}.${key}`)]);
}

describe('what is on no list', () => {
  const real = realCatalogue();

  it('is most of the real tasks', () => {
    expect(offPlan(real).length).toBeGreaterThan(10);
    expect(offPlan(real).every((one) => one.register === undefined)).toBe(true);
  });

  it('enters no rate: with no named task and no news of one, every rate is the same', () => {
    const without: Catalogue = { ...real, tasks: new Map(), reports: new Map([...real.reports].map(([id, one]) => [id, { ...one, taskUpdates: [] }])) };
    expect(rates(real).length).toBeGreaterThan(50);
    expect(rates(without)).toEqual(rates(real));
  });

  it('enters no rate: with each of them done, every rate is the same', () => {
    const news = offPlan(real).map(({ id, source }) => update({ task: id, report: source, state: 'completed' }));
    const done: Catalogue = { ...real, reports: new Map([...real.reports].map(([id, one]) => [id, { ...one, taskUpdates: [...one.taskUpdates, ...news.filter((item) => item.report === id)] }])) };
    expect(judge(done, TODAY).undertakings.filter(({ deadline }) => deadline.state === 'done').length).toBeGreaterThan(5);
    expect(rates(done)).toEqual(rates(real));
  });
});
