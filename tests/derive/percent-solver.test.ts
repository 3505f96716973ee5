import { describe, expect, it } from 'vitest';
import { countsOfPercent, LARGEST_TOTAL, pairsOfPercent, percentAgrees, percentFits } from '../../src/derive/percent-solver.ts';

describe('a percentage read backwards', () => {
  it('names the whole numbers that it can be printed of, rounded or cut', () => {
    expect(countsOfPercent(35.3, 102)).toEqual([36]);
    expect(countsOfPercent(43, 1132)).toEqual(Array.from({ length: 17 }, (_, at) => 482 + at));
    expect(countsOfPercent(100, 16)).toEqual([16]);
    expect(countsOfPercent(0, 16)).toEqual([0]);
  });

  it('finds none where no whole number is printed so', () => {
    expect(countsOfPercent(50.5, 10)).toEqual([]);
    expect(countsOfPercent(50, 0)).toEqual([]);
    expect(pairsOfPercent(33.3, [10, 3, 6])).toEqual([{ completed: 1, total: 3 }, { completed: 2, total: 6 }]);
  });

  it('is right for every completed out of every total to five hundred', () => {
    const wrong: string[] = [];
    for (let total = 1; total <= LARGEST_TOTAL; total++) {
      for (const scale of [1, 10]) {
        const prints = new Map<number, number[]>();
        for (let completed = 0; completed <= total; completed++) {
          const cut = Math.floor((completed * 100 * scale) / total);
          const rounded = Math.floor((completed * 200 * scale + total) / (2 * total));
          for (const print of new Set([cut, rounded])) prints.set(print, [...(prints.get(print) ?? []), completed]);
        }
        for (let print = 0; print <= 100 * scale; print++) {
          if (scale === 10 && print % 10 === 0) continue;
          const found = countsOfPercent(print / scale, total);
          if (found.join() !== (prints.get(print) ?? []).join()) wrong.push(`${print / scale}% of ${total}: ${found.join()} not ${(prints.get(print) ?? []).join()}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('two printed percentages', () => {
  it.each([[99.66, 99.7], [99.66, 99.6], [53, 53.9], [54, 53.9], [47, 47]])('%d and %d may be one', (a, b) => {
    expect([percentAgrees(a, b), percentAgrees(b, a)]).toEqual([true, true]);
  });

  it.each([[99.66, 99.8], [53, 54], [53.9, 55], [39.5, 38.52]])('%d and %d are not', (a, b) => {
    expect([percentAgrees(a, b), percentAgrees(b, a)]).toEqual([false, false]);
  });

  it('of nothing nothing fits', () => {
    expect(percentFits(53, 0, 0)).toBe(false);
  });
});
