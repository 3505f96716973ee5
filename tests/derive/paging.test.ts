import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { furtherPages, pagesOf, ROWS_A_PAGE } from '../../src/derive/paging.ts';

const sections = fc.array(fc.record({ title: fc.string(), rows: fc.array(fc.integer(), { maxLength: 40 }) }), { maxLength: 8 });

describe('a long list in pages', () => {
  it('loses no row, keeps the order, and each row its heading', () => {
    fc.assert(fc.property(sections, fc.integer({ min: 1, max: 30 }), (list, size) => {
      const flat = (parts: readonly { title: string; rows: readonly number[] }[]) => parts.flatMap(({ title, rows }) => rows.map((row) => `${title}|${row}`));
      expect(flat(pagesOf(list, size).flat())).toEqual(flat(list));
    }));
  });

  it('has no page over its size, and none but the last below it', () => {
    fc.assert(fc.property(sections, fc.integer({ min: 1, max: 30 }), (list, size) => {
      const sizes = pagesOf(list, size).map((page) => page.reduce((sum, { rows }) => sum + rows.length, 0));
      expect(sizes.length).toBeGreaterThan(0);
      expect(sizes.slice(0, -1).every((rows) => rows === size)).toBe(true);
      expect(sizes.at(-1)).toBeLessThanOrEqual(size);
    }));
  });

  it('of 500 rows is one page, of 501 two', () => {
    const list = (length: number) => [{ rows: Array.from({ length }, (_, at) => at) }];
    expect(pagesOf(list(ROWS_A_PAGE))).toHaveLength(1);
    expect(pagesOf(list(ROWS_A_PAGE + 1))).toHaveLength(2);
  });

  it('has an address for every page, and no page without one', () => {
    fc.assert(fc.property(sections, fc.integer({ min: 1, max: 30 }), (list, size) => {
      const rows = list.reduce((sum, section) => sum + section.rows.length, 0);
      expect([1, ...furtherPages(rows, size)]).toEqual(pagesOf(list, size).map((_, at) => at + 1));
    }));
  });

  it('of nothing is one empty page', () => {
    expect(pagesOf([])).toEqual([[]]);
  });
});
