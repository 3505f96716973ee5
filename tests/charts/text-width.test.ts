import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth, widthInLines, wrapText, type Lettering } from '../../src/charts/text-width.ts';

// The same examples on every machine.
fc.configureGlobal({ seed: 57 });

const REGULAR: Lettering = { size: 13, weight: 'regular' };

/** Measured by Chromium 153 with the font of the site, in em. */
const MEASURED: readonly (readonly [content: string, regular: number, bold: number])[] = [
  ['1.133', 2.39, 2.5], ['85,75%', 3.69, 3.79], ['hoàn thành', 5.48, 5.61],
  ['chưa hoặc đang triển khai', 12.64, 12.97], ['Thành phố Hồ Chí Minh', 11.09, 11.38],
  ['nguồn không giải thích', 10.98, 11.27], ['Quần đảo Trường Sa', 9.98, 10.2],
  ['Kế hoạch 02-KH/BCĐTW ngày 19/6/2025', 20.68, 21.2], ['WWWMMM', 5.62, 5.8],
];

describe('estimated width', () => {
  it.each(MEASURED)('of %j is never below the real one, and at most 8 per cent above', (content, regular, bold) => {
    for (const [weight, real] of [['regular', regular], ['bold', bold]] as const) {
      const ratio = textWidth(content, { size: 1, weight }) / real;
      expect(ratio).toBeGreaterThanOrEqual(1);
      expect(ratio).toBeLessThanOrEqual(1.08);
    }
  });

  it('is the same for a letter however its marks are written', () => {
    expect(textWidth('ế'.normalize('NFD'), REGULAR)).toBe(textWidth('ế', REGULAR));
  });

  it('takes an unknown letter for a wide one', () => {
    expect(textWidth('数', REGULAR)).toBeGreaterThanOrEqual(textWidth('W', REGULAR));
  });
});

describe('wrapping', () => {
  const width = fc.integer({ min: 40, max: 400 });

  it('never makes a line wider than the room', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), width, fc.integer({ min: 0, max: 30 }), (content, room, indent) => {
      wrapText(content, room, REGULAR, indent).forEach((line, index) => {
        expect(textWidth(line, REGULAR)).toBeLessThanOrEqual(room - (index === 0 ? indent : 0) + 1e-9);
      });
    }));
  });

  it('loses no letter', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), width, (content, room) => {
      const letters = (text: string): string => text.normalize('NFC').replace(/\s+/gu, '');
      expect(letters(wrapText(content, room, REGULAR).join(''))).toBe(letters(content));
    }));
  });

  it('keeps words whole when they fit', () => {
    expect(wrapText('đang thực hiện, đúng tiến độ', 100, REGULAR)).toEqual(['đang thực', 'hiện, đúng tiến', 'độ']);
  });

  it('cuts a word without spaces that is wider than the room', () => {
    expect(wrapText('mmmmmmmm', 30, REGULAR).length).toBeGreaterThan(2);
  });

  it('leaves the first line empty when nothing fits beside the indent', () => {
    expect(wrapText('triển khai', 70, REGULAR, 40)).toEqual(['', 'triển khai']);
  });

  it('finds a width at which a text takes no more lines than asked', () => {
    fc.assert(fc.property(fc.lorem({ maxCount: 12 }), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 60 }), (content, lines, indent) => {
      const found = widthInLines(content, lines, REGULAR, indent);
      expect(found).toBeGreaterThanOrEqual(indent);
      expect(wrapText(content, found + 0.01, REGULAR, indent).length).toBeLessThanOrEqual(lines);
    }));
  });
});
