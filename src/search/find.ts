/** Looks words up in the index: the same in the browser and in the tests. How it ranks is said on /tim/. */
import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch';
import { fold, marked, wordsOf } from './fold.ts';
import { KINDS, type IndexFile, type Kind } from './index-file.ts';

export interface Hit {
  readonly kind: Kind;
  /** What the kind is called. */
  readonly label: string;
  readonly title: string;
  readonly href: string;
  /** The current figure, or what else is to be said; '' when nothing. */
  readonly line: string;
  /** Its time, its age, and what is doubtful about it; '' when nothing. */
  readonly time: string;
  /** The title is in Vietnamese on an English page. */
  readonly foreign: boolean;
}

/** Finds at most `most` things, the best first; none for words that are nowhere. */
export type Find = (query: string, most?: number) => { readonly hits: readonly Hit[]; readonly total: number };

interface Entry extends Hit {
  readonly id: number;
  readonly also: string;
  readonly years: string;
}

/** What people look for first: places, then core indicators, then what there is one of; sources last, for they are many. */
const WEIGHT: Readonly<Record<Kind, number>> = { place: 4, core: 2.2, indicator: 1.3, register: 1.2, programme: 2.6, task: 1, term: 1.6, section: 1.8, pillar: 2.4, former: 2.5, source: 0.6, answer: 1.1 };
/** Its whole name, or a whole other name, counts as much more than the same words among others. */
const WHOLE_NAME = 6;
const WHOLE_OTHER_NAME = 3;
const MOST_RANKED = 200;

export function openIndex(file: IndexFile): Find {
  const entries = entriesOf(file);
  // Syllables are few and come again and again.
  const folded = new Map<string, string>();
  const foldOnce = (word: string): string => {
    const result = folded.get(word) ?? fold(word);
    folded.set(word, result);
    return result;
  };
  const engine = new MiniSearch<Entry>({
    fields: ['title', 'also', 'line', 'years'],
    tokenize: wordsOf,
    processTerm: foldOnce,
    searchOptions: {
      boost: { title: 3, also: 2, line: 0.3, years: 0.5 },
      boostDocument: (id) => WEIGHT[entries[Number(id)]?.kind ?? 'source'],
    },
  });
  engine.addAll(entries);
  const known = new Set(folded.values());
  const forms = new Map<number, Forms>();
  const formsOnce = (entry: Entry): Forms => {
    const result = forms.get(entry.id) ?? formsOf(entry);
    forms.set(entry.id, result);
    return result;
  };
  return (query, most = 20) => {
    const asked = wordsOf(query);
    if (asked.length === 0) return { hits: [], total: 0 };
    const ranked = lookUp(engine, asked, (word) => known.has(word)).slice(0, MOST_RANKED).flatMap((result) => {
      const entry = entries[Number(result.id)];
      return entry ? [{ entry, score: result.score * closeness(formsOnce(entry), asked) }] : [];
    }).sort((a, b) => b.score - a.score || a.entry.id - b.entry.id);
    return { hits: ranked.slice(0, most).map(({ entry }) => entry), total: ranked.length };
  };
}

function entriesOf({ root, sources, kinds, things, answers }: IndexFile): Entry[] {
  const found = things.map(([kind, title, address, also, line, time, foreign]) => ({
    kind: KINDS[kind] ?? 'source', label: kinds[kind] ?? '', title, href: root + address, line, time, foreign: foreign === 1, also, years: (time.match(/\d{4}/g) ?? []).join(' '),
  }));
  const told = answers.flatMap(([at, about, line, time, claim, years]) => {
    const [place, subject] = [found[at], found[about]];
    return place && subject ? [{
      kind: 'answer' as const, label: subject.label, title: `${place.title}: ${subject.title}`, href: `${root}${sources}${claim.split('.')[0] ?? ''}/#${claim}`,
      line, time, foreign: place.foreign || subject.foreign, also: `${place.also}\n${subject.also}`, years,
    }] : [];
  });
  return [...found, ...told].map((entry, id) => ({ ...entry, id }));
}

/**
 * All words as written or as beginnings; else with slips put right in words that are nowhere; else most of the words.
 * Words that are somewhere in the index are never taken for others.
 */
function lookUp(engine: MiniSearch<Entry>, asked: readonly string[], isKnown: (word: string) => boolean): SearchResult[] {
  const words = [...new Set(asked.map((word) => unswapped(fold(word), isKnown)))];
  const query = words.join(' ');
  const every: SearchOptions = { combineWith: 'AND', prefix: (term, at, terms) => at === terms.length - 1 || term.length > 2, weights: { fuzzy: 0.3, prefix: 0.4 } };
  const plain = engine.search(query, every);
  if (plain.length > 0) return plain;
  const longEnough = words.length === 1 ? 6 : 4;
  const slips: SearchOptions = { ...every, fuzzy: (term) => (term.length >= longEnough && !/\d/.test(term) && !isKnown(term) ? 1 : false) };
  const slipped = words.every(isKnown) ? [] : engine.search(query, slips);
  if (slipped.length > 0 || words.length === 1) return slipped;
  return engine.search(query, { ...slips, combineWith: 'OR' })
    .filter(({ queryTerms }) => queryTerms.length * 2 > words.length)
    .map((result) => ({ ...result, score: result.score * (result.queryTerms.length / words.length) ** 3 }))
    .sort((a, b) => b.score - a.score);
}

/** The word, or the known one that it is when two letters that stand in each other's place are put right: ngeh → nghe. */
function unswapped(word: string, isKnown: (word: string) => boolean): string {
  if (isKnown(word) || word.length < 4) return word;
  const swapped = Array.from(word.slice(1), (_, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2));
  return swapped.find(isKnown) ?? word;
}

/** An entry's names as they are compared: each whole and without marks, and their words with marks. */
interface Forms {
  readonly whole: readonly string[];
  readonly written: ReadonlySet<string>;
}

function formsOf({ title, also }: Entry): Forms {
  const names = [title, ...also.split('\n')].map(wordsOf);
  return { whole: names.map(joined), written: new Set(names.flatMap((words) => words.map(marked))) };
}

function joined(words: readonly string[]): string {
  return words.map(fold).join('');
}

/** How much nearer an entry is than its words alone say: named exactly so, and written with the same marks. */
function closeness({ whole, written }: Forms, asked: readonly string[]): number {
  const named = whole.indexOf(joined(asked));
  const withMarks = asked.map(marked).filter((word) => word !== fold(word));
  const same = withMarks.length === 0 ? 0 : withMarks.filter((word) => written.has(word)).length / withMarks.length;
  return (named === 0 ? WHOLE_NAME : named > 0 ? WHOLE_OTHER_NAME : 1) * (1 + same);
}
