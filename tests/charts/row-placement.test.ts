import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeInRow } from '../../src/charts/row-placement.ts';

// The same examples on every machine.
fc.configureGlobal({ seed: 57 });

const wishes = fc.array(fc.record({ at: fc.double({ min: -50, max: 400, noNaN: true }), extent: fc.double({ min: 1, max: 90, noNaN: true }) }), { maxLength: 8 });

describe('labels in a row', () => {
  it('stay where they wish when nothing is in the way', () => {
    expect(placeInRow([{ at: 10, extent: 20 }, { at: 60, extent: 20 }], 5, 100)).toEqual([10, 60]);
  });

  it('part evenly around the place they both wish for', () => {
    expect(placeInRow([{ at: 40, extent: 20 }, { at: 40, extent: 20 }], 10, 100)).toEqual([25, 55]);
  });

  it('are refused when the row is too short', () => {
    expect(placeInRow([{ at: 0, extent: 60 }, { at: 0, extent: 60 }], 10, 100)).toBeNull();
  });

  it('keep order, distance and the edges of the row, whatever they wish', () => {
    fc.assert(fc.property(wishes, (asked) => {
      const places = placeInRow(asked, 6, 320);
      if (places === null) return;
      expect(places).toHaveLength(asked.length);
      places.forEach((place, index) => {
        const extent = asked[index]?.extent ?? 0;
        const next = places[index + 1];
        expect(place).toBeGreaterThanOrEqual(-1e-6);
        expect(place + extent).toBeLessThanOrEqual(320 + 1e-6);
        if (next !== undefined) expect(next - place - extent).toBeGreaterThanOrEqual(6 - 1e-6);
      });
    }));
  });
});
