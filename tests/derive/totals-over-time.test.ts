import { describe, expect, it } from 'vitest';
import { chooseCurrent } from '../../src/derive/current-claim.ts';
import { indexClaims } from '../../src/derive/claim-index.ts';
import { totalsOverTime } from '../../src/derive/totals-over-time.ts';
import type { Count } from '../../src/model/entities.ts';
import { centralValue } from '../../src/model/quantity.ts';
import { realCatalogue } from '../catalogues.ts';
import { count, report } from '../small-catalogue.ts';

function course(counts: readonly [Count, ...Count[]], breaks: Parameters<typeof totalsOverTime>[1] = []): (string | boolean)[][] {
  const [{ place, register, parts }] = counts;
  return totalsOverTime({ kind: 'count', place, register, parts, choice: chooseCurrent(counts, () => report('r')) }, breaks).map(({ day, totals, listChanged }) => [day, totals.map(centralValue).join('/'), listChanged]);
}

describe('how long a list was', () => {
  it('each new total once, in the order of time; sources that differ on a day stand side by side', () => {
    expect(course([count({ id: 'a', time: '2025-09-30', total: 20 }), count({ id: 'b', time: '2025-06-30', total: 10 }), count({ id: 'c', time: '2025-07-31', total: 10 }), count({ id: 'd', time: '2025-09-30', total: 21 })]))
      .toEqual([['2025-06-30', '10', false], ['2025-09-30', '20/21', false]]);
  });

  it('a change of the list is told even where the total stays', () => {
    expect(course([count({ id: 'a', time: '2025-09-30', total: 10 }), count({ id: 'b', time: '2025-06-30', total: 10 })], [{ from: '2025-06-30', to: '2025-09-01', why: 'đổi việc' }])).toEqual([['2025-06-30', '10', false], ['2025-09-30', '10', true]]);
  });

  it('what has no day or no total is not in it', () => {
    expect(course([count({ id: 'a', time: null, total: 10 }), count({ id: 'b', completed: 4 })])).toEqual([]);
  });

  it('in the data: 1.133 or 1.132, then 1.287, then 1.298, each after a change', () => {
    const all = realCatalogue();
    const [series] = indexClaims(all).countsByRegister.get('viet-nam-nq57-toan-quoc') ?? [];
    if (!series) throw new Error('no series');
    expect(totalsOverTime(series, all.registers.get(series.register)?.breaks ?? []).map(({ totals, listChanged }) => [totals.map(centralValue).sort().join('/'), listChanged])).toEqual([['1132/1133', false], ['1287', true], ['1298', true]]);
  });
});
