/** What the index holds, as the build writes it and the browser reads it: one file a language, short keys left out by using lists. */

/** Kinds of thing that can be found, in the order of the file's `kinds`. */
export const KINDS = ['place', 'core', 'indicator', 'register', 'programme', 'task', 'term', 'section', 'pillar', 'former', 'source', 'answer'] as const;
export type Kind = (typeof KINDS)[number];

/**
 * Something that has a page. `address` is without the file's `root`; `also` holds other names, separated by line
 * breaks; `line` is what is known of it and `time` since when, '' when nothing is to be said. `foreign` is 1 where the
 * title is in Vietnamese on an English page.
 */
export type Thing = readonly [kind: number, title: string, address: string, also: string, line: string, time: string, foreign: 0 | 1];

/**
 * The current figure of one thing in one place: positions in `things`, the value, its time and age in words, the
 * claim's id, and the years for which there are figures.
 */
export type Answer = readonly [place: number, subject: number, line: string, time: string, claim: string, years: string];

export interface IndexFile {
  /** Before every address: base and language. */
  readonly root: string;
  /** Before the claim's report in its address. */
  readonly sources: string;
  /** What each of {@link KINDS} is called. */
  readonly kinds: readonly string[];
  /** Messages; {n} and {q} stand for the number of hits and for what was asked. */
  readonly words: { readonly found: string; readonly none: string; readonly all: string };
  readonly things: readonly Thing[];
  readonly answers: readonly Answer[];
}
