import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandSpans, withDescendants, type Band } from '../../src/charts/band-spans.ts';
import { stackedCountExamples } from '../../src/charts/examples.ts';

// The same examples on every machine.
fc.configureGlobal({ seed: 57 });

const band = (value: number, children: readonly Band[] = []): Band => ({ role: 'completed', label: 'hoàn thành', value, valueText: String(value), children });
const values = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 12 }).filter((list) => list.some((value) => value > 1e-6));

describe('bands on their scale', () => {
  it('are as long as their share: 76 and 68 of 147 leave 3', () => {
    const [done, open] = bandSpans([band(76), band(68)], 147, 0, 294);
    expect(done).toMatchObject({ left: 0, right: 152 });
    expect(open).toMatchObject({ left: 152, right: 288 });
  });

  it('lie one after the other and sum to the scale', () => {
    fc.assert(fc.property(values, fc.integer({ min: 200, max: 1000 }), (list, width) => {
      const scaleMax = list.reduce((total, value) => total + value, 0);
      const spans = bandSpans(list.map((value) => band(value)), scaleMax, 1, width);
      spans.forEach((span, index) => expect(span.left).toBe(spans[index - 1]?.right ?? 1));
      expect(spans.at(-1)?.right).toBeCloseTo(width + 1, 6);
    }));
  });

  it('hold their children inside themselves, from their own left edge', () => {
    const [parent] = bandSpans([band(44, [band(8), band(30)])], 82, 10, 820);
    expect(parent?.children.map(({ left, right, depth }) => [left, right, depth])).toEqual([[10, 90, 1], [90, 390, 1]]);
    expect(parent === undefined ? 0 : withDescendants(parent).length).toBe(3);
  });

  it('accept decimals that sum to their whole only in decimal', () => {
    expect(bandSpans([band(33.3), band(33.3), band(33.4)], 100, 0, 100)).toHaveLength(3);
    expect(bandSpans([band(0.1), band(0.2)], 0.3, 0, 100)).toHaveLength(2);
  });

  it.each([
    ['a value that is not a number', [band(Number.NaN)], 10, /hoàn thành.*finite/],
    ['a negative value', [band(-1)], 10, /hoàn thành.*zero or more/],
    ['an infinite value', [band(Number.POSITIVE_INFINITY)], 10, /finite/],
    ['more than the scale', [band(6), band(5)], 10, /sum to 11, above scaleMax 10/],
    ['children above their parent', [band(5, [band(3), band(3)])], 10, /children sum to 6/],
    ['a scale of nothing', [], 0, /scaleMax/],
  ] as const)('refuse %s', (_, bands, scaleMax, message) => {
    expect(() => bandSpans(bands, scaleMax, 0, 300)).toThrow(message);
  });

  it.each(Object.entries(stackedCountExamples))('of the example %s fill no more than the scale', (_, { bands, remainder, scaleMax }) => {
    const spans = bandSpans(remainder === null ? bands : [...bands, remainder], scaleMax, 0, 320);
    expect(spans.at(-1)?.right ?? 0).toBeLessThanOrEqual(320 + 1e-6);
  });
});
