/**
 * One language's edition of the site as components need it: words, formats, addresses, and names of things. Pages
 * make it once through the catalogue's door and hand it down.
 */
import { en } from '../i18n/en.ts';
import { makeFormat, type Format } from '../i18n/format.ts';
import { vi, type Words } from '../i18n/vi.ts';
import type { Catalogue, Place, Report } from '../model/entities.ts';
import { makeRoutes, type Lang, type Routes } from '../routes.ts';
import { makeHistory, type History } from '../derive/history.ts';
import type { Judgement } from '../derive/judgement.ts';
import type { Day } from '../model/time.ts';

/** Text and, where it is not the page's language, the language it is in. */
export interface Said {
  readonly text: string;
  readonly lang: Lang | undefined;
}

/** Addresses of the project that a fork or a mirror sets for itself; `null` when not known. */
export interface Project {
  readonly siteUrl: string | null;
  readonly repository: string | null;
  readonly operator: string | null;
  readonly contact: string | null;
}

export interface Edition extends Judgement {
  readonly lang: Lang;
  readonly words: Words;
  readonly format: Format;
  readonly link: Routes;
  readonly catalogue: Catalogue;
  readonly project: Project;
  /** Earlier views of the same data. */
  readonly history: History;
  /** The text in this language, or the Vietnamese one marked as such. */
  readonly say: (vietnamese: string, english: string | null | undefined) => Said;
  /** A name or words that the data have in Vietnamese only: an office, a document. */
  readonly inVietnamese: (text: string) => Said;
  readonly nameOf: (thing: { readonly name: string; readonly nameEn?: string }) => Said;
  /** The short name where there is one. */
  readonly shortNameOf: (thing: { readonly name: string; readonly nameEn?: string; readonly shortName?: string; readonly shortNameEn?: string }) => Said;
  readonly place: (id: string) => Place;
  readonly report: (id: string) => Report;
}

export interface EditionParts extends Pick<Edition, 'lang' | 'catalogue' | 'project'> {
  readonly judgement: Judgement;
  readonly base: string;
  /** Of the catalogue; where editions share one, its views are worked out once. */
  readonly history?: History;
}

/** Puts an edition together. Throws when asked for a place or report that does not exist: checked data has none. */
export function makeEdition({ base, judgement, history, ...parts }: EditionParts): Edition {
  const { lang, catalogue } = parts;
  const say = (vietnamese: string, english: string | null | undefined): Said =>
    lang === 'vi' ? { text: vietnamese, lang: undefined } : english === null || english === undefined ? { text: vietnamese, lang: 'vi' } : { text: english, lang: undefined };
  return {
    ...parts,
    ...judgement,
    history: history ?? makeHistory(catalogue),
    words: lang === 'vi' ? vi : en,
    format: makeFormat(lang),
    link: makeRoutes(lang, base),
    say,
    inVietnamese: (text) => say(text, null),
    nameOf: ({ name, nameEn }) => say(name, nameEn),
    shortNameOf: ({ name, nameEn, shortName, shortNameEn }) => (lang === 'vi' ? say(shortName ?? name, null) : say(shortName ?? name, shortNameEn ?? nameEn)),
    place: (id) => found(catalogue.places.get(id), 'place', id),
    report: (id) => found(catalogue.reports.get(id), 'report', id),
  };
}

/** The edition as it would have been on a day. Links lead to today's pages, which hold everything that was known then. */
export function editionOn(live: Edition, day: Day): Edition {
  const { catalogue, judgement } = live.history.on(day);
  return { ...live, ...judgement, catalogue, report: (id) => found(catalogue.reports.get(id), 'report', id) };
}

/** The record, or an error that names it. */
export function found<T>(record: T | undefined, kind: string, id: string): T {
  if (record === undefined) throw new Error(`no ${kind} ${id}`);
  return record;
}
