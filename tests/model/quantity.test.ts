import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf, canAgree, centralValue, decimalsOf, exactly, isExact, QUALIFIERS, type Qualifier, type Quantity } from '../../src/model/quantity.ts';

const RUNS = { seed: 57, numRuns: 2000 };
const numbers = fc.oneof(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: -100_000, max: 100_000 }).map((hundredths) => hundredths / 100));
const quantities: fc.Arbitrary<Quantity> = fc.oneof(
  fc.record({ kind: fc.constant('point' as const), value: numbers, qualifier: fc.constantFrom(...QUALIFIERS) }),
  fc.tuple(numbers, numbers).map(([a, b]) => ({ kind: 'range' as const, min: Math.min(a, b), max: Math.max(a, b) })),
);

function point(value: number, qualifier: Qualifier = 'exact'): Quantity {
  return { kind: 'point', value, qualifier };
}

function allows(quantity: Quantity, value: number): boolean {
  const { low, high, lowOpen, highOpen } = boundsOf(quantity);
  return (value > low || (value === low && !lowOpen)) && (value < high || (value === high && !highOpen));
}

describe('hai số có cùng đúng được không', () => {
  const range = (min: number, max: number): Quantity => ({ kind: 'range', min, max });
  it.each<[string, Quantity, Quantity, boolean]>([
    ['trên 35 và trên 35,5', point(35, 'over'), point(35.5, 'over'), true],
    ['khoảng 50 và 50', point(50, 'about'), point(50), true],
    ['35 và 38', point(35), point(38), false],
    ['38 và 38', point(38), point(38), true],
    ['khoảng 50 và 52,5', point(50, 'about'), point(52.5), true],
    ['khoảng 50 và 52,6', point(50, 'about'), point(52.6), false],
    ['khoảng 50 và khoảng 55', point(50, 'about'), point(55, 'about'), true],
    ['trên 35 và 35', point(35, 'over'), point(35), false],
    ['ít nhất 35 và 35', point(35, 'at-least'), point(35), true],
    ['dưới 35 và trên 35', point(35, 'under'), point(35, 'over'), false],
    ['ít nhất 35 và nhiều nhất 35', point(35, 'at-least'), point(35, 'at-most'), true],
    ['dưới 10 và trên 5', point(10, 'under'), point(5, 'over'), true],
    ['8 đến 10 và 10', range(8, 10), point(10), true],
    ['8 đến 10 và trên 10', range(8, 10), point(10, 'over'), false],
    ['8 đến 10 và 11 đến 12', range(8, 10), range(11, 12), false],
    ['0 và khoảng 0', point(0), point(0, 'about'), true],
    ['khoảng -20 và -21', point(-20, 'about'), point(-21), true],
  ])('%s', (_title, a, b, agree) => {
    expect(canAgree(a, b)).toBe(agree);
  });

  it('không tùy thứ tự; số nào cũng hợp với chính nó', () => {
    fc.assert(fc.property(quantities, quantities, (a, b) => {
      expect(canAgree(a, b)).toBe(canAgree(b, a));
      expect(canAgree(a, a)).toBe(true);
    }), RUNS);
  });

  it('có một số hợp cả hai thì hai số không mâu thuẫn', () => {
    fc.assert(fc.property(quantities, quantities, numbers, (a, b, value) => {
      if (allows(a, value) && allows(b, value)) expect(canAgree(a, b)).toBe(true);
    }), RUNS);
  });

  it('hai số đúng hẳn chỉ hợp nhau khi bằng nhau', () => {
    fc.assert(fc.property(numbers, numbers, (a, b) => {
      expect(canAgree(exactly(a), exactly(b))).toBe(a === b);
    }), RUNS);
  });
});

describe('một số để vẽ, để tính', () => {
  it('là chính số ấy, hoặc giữa khoảng', () => {
    expect(centralValue(point(7400, 'over'))).toBe(7400);
    expect(centralValue({ kind: 'range', min: 8, max: 10 })).toBe(9);
  });

  it('số đúng là số không kèm trên, khoảng, dưới', () => {
    expect(isExact(exactly(51))).toBe(true);
    expect(isExact(point(51, 'about'))).toBe(false);
    expect(isExact({ kind: 'range', min: 5, max: 6 })).toBe(false);
  });

  it('khoảng x là trong 5% của x', () => {
    expect(boundsOf(point(200, 'about'))).toEqual({ low: 190, high: 210, lowOpen: false, highOpen: false });
  });
});

it.each([[53, 0], [53.9, 1], [99.66, 2], [-0.5, 1]])('%d shows %d decimals', (value, decimals) => {
  expect(decimalsOf(value)).toBe(decimals);
});
