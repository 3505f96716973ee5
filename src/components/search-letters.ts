/** The list by letter: everything that can be found, sources apart, which have a list of their own. */
import { groupBy } from '../derive/claim-index.ts';
import { SEARCH } from '../i18n/texts/search.ts';
import { firstLetter } from '../search/fold.ts';
import type { Edition } from './edition.ts';
import { findables, type Findable } from './search-things.ts';

export interface Letter {
  readonly letter: string;
  /** For the letter's anchor: its code, for letters with marks are no good in addresses. */
  readonly id: string;
  readonly things: readonly Findable[];
}

/** Names in the order of the language's alphabet, each under its first letter; what begins with none stands first. */
export function byLetter(edition: Edition): Letter[] {
  const { digits } = SEARCH[edition.lang];
  const sorted = findables(edition).filter(({ kind }) => kind !== 'source').sort((a, b) => edition.format.compare(a.title.text, b.title.text));
  const groups = groupBy(sorted, ({ title }) => firstLetter(title.text) ?? digits);
  return [...groups].sort(([a], [b]) => Number(b === digits) - Number(a === digits) || edition.format.compare(a, b))
    .map(([letter, things]) => ({ letter, id: letter === digits ? 'so' : `chu-${letter.codePointAt(0) ?? 0}`, things }));
}
