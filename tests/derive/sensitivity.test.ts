import { describe, expect, it } from 'vitest';
import { judge } from '../../src/derive/judgement.ts';
import { paceOf } from '../../src/derive/pace.ts';
import { progressOf } from '../../src/derive/progress.ts';
import { changing, tryClaims, tryFirstDay } from '../../src/derive/sensitivity.ts';
import { realCatalogue, TODAY } from '../catalogues.ts';
import { count, register, report } from '../small-catalogue.ts';
import { chooseCurrent } from '../../src/derive/current-claim.ts';

const all = realCatalogue();
const { index, paceByClaim, progressByTarget } = judge(all, TODAY);

describe('trying every other number', () => {
  it('names each with its label, and those that change it', () => {
    const [a, b] = [count({ id: 'a' }), count({ id: 'b' })];
    const trials = tryClaims([a, b], ({ id }) => (id === 'a' ? 'slow' : 'done'));
    expect(trials).toEqual([{ with: 'claim', claim: a, label: 'slow' }, { with: 'claim', claim: b, label: 'done' }]);
    expect(changing(trials, 'slow')).toEqual([trials[1]]);
  });

  it('a longer time is tried on its first day, a single day is not', () => {
    expect(tryFirstDay(count({ time: '2025-06', knownBy: '2025-08-01' }), () => 'slow')).toMatchObject([{ day: '2025-06-01', label: 'slow' }]);
    expect(tryFirstDay(count({ time: '2025-06-30' }), () => 'slow')).toEqual([]);
    expect(tryFirstDay(count({ time: null }), () => 'slow')).toEqual([]);
  });

  it('another source can change the label of a list', () => {
    const list = register('danh-muc', { start: '2025-01-01', deadline: '2025-12-31' });
    const counts = [count({ id: 'a', time: '2025-07-02', completed: 50, total: 100 }), count({ id: 'b', time: '2025-07-02', completed: 35, total: 100 })] as const;
    const { label, arithmetic } = paceOf({ kind: 'count', place: 'p', register: 'danh-muc', parts: [], choice: chooseCurrent(counts, () => report('r')) }, list, '2025-08-01');
    expect([label, arithmetic.trials.map((trial) => trial.label)]).toEqual(['on-pace', ['slow']]);
  });
});

describe('in the data it is what trying each one by itself gives', () => {
  it('for lists', () => {
    let tried = 0;
    for (const series of index.counts) {
      const list = all.registers.get(series.register);
      const pace = paceByClaim.get(series.choice.current.id);
      if (!list || !pace) throw new Error(series.register);
      for (const trial of pace.arithmetic.trials) {
        if (trial.with !== 'claim' || trial.claim.kind !== 'count') continue;
        const alone = paceOf({ ...series, choice: { current: trial.claim, others: [], rule: 'only-one' } }, list, TODAY);
        expect(trial.label).toBe(alone.label);
        tried += 1;
      }
    }
    expect(tried).toBeGreaterThan(0);
  });

  it('for targets', () => {
    let tried = 0;
    for (const { target, current, arithmetic } of progressByTarget.values()) {
      const series = index.figures.find(({ choice }) => choice.current === current);
      const indicator = all.indicators.get(target.indicator);
      if (!series || !indicator) continue;
      const claims = [series.choice.current, ...series.choice.others];
      for (const trial of arithmetic.trials) {
        if (trial.with !== 'claim' || trial.claim.kind !== 'figure') continue;
        const chosen = trial.claim;
        const alone = progressOf(target, indicator, { ...series, choice: { current: chosen, others: claims.filter((one) => one !== chosen), rule: 'latest' } }, TODAY);
        expect(trial.label).toBe(alone.label);
        tried += 1;
      }
    }
    expect(tried).toBeGreaterThan(5);
  });
});
