import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareBar, type ShareBar } from '../../src/charts/share-bar.ts';
import { pageTheme } from '../../src/charts/theme.ts';
import { named, number, parse } from './reading.ts';

// The same examples on every machine.
fc.configureGlobal({ seed: 57 });

const draw = (part: ShareBar['part'], whole: number, width = 120): ReturnType<typeof parse> =>
  parse(shareBar({ part, whole, role: 'completed' }, { width }, pageTheme));
const filling = (part: ShareBar['part'], whole: number, width = 120): number => {
  const filled = named(draw(part, whole, width), 'rect').find(({ attributes }) => attributes.get('fill') !== 'none');
  return filled === undefined ? 0 : number(filled, 'width');
};

describe('a share in a cell', () => {
  it('is as long as its share: 51 of 100', () => {
    expect(filling(51, 100)).toBe(61.2);
  });

  it('is decoration: hidden, because the words beside it say it', () => {
    expect(draw(51, 100).attributes.get('aria-hidden')).toBe('true');
  });

  it('shows something as something, nothing as nothing', () => {
    expect(filling(1, 10_000)).toBe(1);
    expect(filling(0, 103)).toBe(0);
  });

  it('draws what is not published as a broken outline, not as zero', () => {
    const [outline] = named(draw(null, 9), 'rect');
    expect(outline?.attributes.get('stroke-dasharray')).toBeDefined();
    expect(named(draw(0, 9), 'rect')[0]?.attributes.get('stroke-dasharray')).toBeUndefined();
  });

  it('never leaves its cell', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 1e6 }), fc.nat(1e6), fc.integer({ min: 20, max: 400 }), (whole, part, width) => {
      expect(filling(Math.min(part, whole), whole, width)).toBeLessThanOrEqual(width);
    }));
  });

  it.each([[Number.NaN, 9], [-1, 9], [10, 9], [1, 0], [1, Number.NaN]])('refuses %d of %d', (part, whole) => {
    expect(() => draw(part, whole)).toThrow(/part|whole/);
  });
});
