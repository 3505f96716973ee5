/** Long lists in pages: no page of a list has more than {@link ROWS_A_PAGE} rows. */

export const ROWS_A_PAGE = 500;

/** The numbers of a list's pages after the first: none when its rows fit one page. */
export function furtherPages(rows: number, size: number = ROWS_A_PAGE): number[] {
  return Array.from({ length: Math.max(0, Math.ceil(rows / size) - 1) }, (_, at) => at + 2);
}

/** Rows under a heading of their own. */
export interface Section<T> {
  readonly rows: readonly T[];
}

/**
 * Sections cut into pages of at most `size` rows, in their order; a section that does not fit goes on, under the same
 * heading, on the next page. There is always at least one page. Throws when `size` is below 1.
 */
export function pagesOf<T, S extends Section<T>>(sections: readonly S[], size: number = ROWS_A_PAGE): S[][] {
  if (size < 1) throw new Error(`a page of ${size} rows`);
  const pages: S[][] = [[]];
  let room = size;
  for (const section of sections) {
    for (let at = 0; at < section.rows.length; ) {
      if (room === 0) {
        pages.push([]);
        room = size;
      }
      const rows = section.rows.slice(at, at + room);
      pages[pages.length - 1]?.push({ ...section, rows });
      at += rows.length;
      room -= rows.length;
    }
  }
  return pages;
}
