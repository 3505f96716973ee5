/**
 * Every address of the site, once. Vietnamese at the root, English under /en/ with the same slugs. Addresses start
 * and end with a slash; `base` is the sub-path that the site is served under, '/' when none.
 */
import type { Claim, Indicator, Pillar, Place, Programme, Register, Report, Target, Task, Term } from './model/entities.ts';
import type { Day } from './model/time.ts';

export const LANGS = ['vi', 'en'] as const;
export type Lang = (typeof LANGS)[number];

/** Sections that are one page each, by their address. */
export const SECTIONS = {
  home: '/',
  places: '/tinh/',
  indicators: '/chi-so/',
  registers: '/danh-muc/',
  programmes: '/chuong-trinh/',
  tasks: '/nhiem-vu/',
  sources: '/nguon/',
  conflicts: '/mau-thuan/',
  coverage: '/im-lang/',
  changes: '/thay-doi/',
  corrections: '/dinh-chinh/',
  dictionary: '/du-lieu/',
  glossary: '/thuat-ngu/',
  method: '/phuong-phap/',
  contribute: '/dong-gop/',
  about: '/gioi-thieu/',
  search: '/tim/',
} as const;
export type Section = keyof typeof SECTIONS;

/** Builds addresses for one language under one base. */
export interface Routes {
  section(section: Section, anchor?: string): string;
  /** A page of a section's list, counted from 1; the first is the section's own address. */
  sectionPage(section: Section, page: number): string;
  place(place: Pick<Place, 'id' | 'type'>, anchor?: string): string;
  placePillar(place: Pick<Place, 'id' | 'type'>, pillar: Pick<Pillar, 'id'>): string;
  /** Every source that speaks of the place. */
  placeSources(place: Pick<Place, 'id' | 'type'>): string;
  /** Right, complete, clean, alive: what is public about the place. */
  placeQuality(place: Pick<Place, 'id' | 'type'>): string;
  /** The place's page as it was known on a day. */
  placeOn(place: Pick<Place, 'id' | 'type'>, day: Day): string;
  indicatorOn(indicator: Pick<Indicator, 'id'>, day: Day): string;
  pillar(pillar: Pick<Pillar, 'id'>): string;
  indicator(indicator: Pick<Indicator, 'id'>): string;
  register(register: Pick<Register, 'id'>, anchor?: string): string;
  report(report: Pick<Report, 'id'>): string;
  programme(programme: Pick<Programme, 'id'>): string;
  task(task: Pick<Task, 'id'>): string;
  term(term: Pick<Term, 'id'>): string;
  /** The claim's anchor on its source's page: its permalink. */
  claim(claim: Pick<Claim, 'id' | 'report'>): string;
  /** A level to reach, where it was read. */
  target(target: Pick<Target, 'id' | 'authored'>): string;
  /** A feed by its name, as {@link feedName} gives it. */
  feed(name: string): string;
  /** The days on which something is due: of a place, or of all for `null`. */
  calendar(place: Pick<Place, 'id' | 'type'> | null): string;
  /** The same page in another language. `path` is without base and without language. */
  inLanguage(path: string, lang: Lang): string;
  /** A file of the site's own, such as the favicon. */
  asset(path: string): string;
}

/** The search's index of one language, without base and language. */
export const SEARCH_INDEX = `${SECTIONS.search}chi-muc.json`;

/** Folders of records with one kind of address; places have {@link placePath}. */
export const RECORD_PATHS = {
  programme: (id: string) => `/chuong-trinh/${id}/`,
  register: (id: string) => `/danh-muc/${id}/`,
  indicator: (id: string) => `/chi-so/${id}/`,
  report: (id: string) => `/nguon/${id}/`,
  task: (id: string) => `/nhiem-vu/${id}/`,
} as const;

export function makeRoutes(lang: Lang, base: string): Routes {
  const root = base.replace(/\/+$/, '');
  const at = (path: string, anchor?: string, language: Lang = lang): string =>
    `${root}${language === 'vi' ? '' : `/${language}`}${path}${anchor === undefined ? '' : `#${anchor}`}`;
  return {
    section: (section, anchor) => at(SECTIONS[section], anchor),
    sectionPage: (section, page) => at(sectionPath(section, page)),
    place: (place, anchor) => at(placePath(place), anchor),
    placePillar: (place, pillar) => at(`${placePath(place)}${pillar.id}/`),
    placeSources: (place) => at(placeSourcesPath(place)),
    placeQuality: (place) => at(placeQualityPath(place)),
    placeOn: (place, day) => at(onDayPath(placePath(place), day)),
    indicatorOn: ({ id }, day) => at(onDayPath(RECORD_PATHS.indicator(id), day)),
    pillar: ({ id }) => at(pillarPath(id)),
    indicator: ({ id }) => at(RECORD_PATHS.indicator(id)),
    register: ({ id }, anchor) => at(RECORD_PATHS.register(id), anchor),
    report: ({ id }) => at(RECORD_PATHS.report(id)),
    programme: ({ id }) => at(RECORD_PATHS.programme(id)),
    task: ({ id }) => at(RECORD_PATHS.task(id)),
    term: ({ id }) => at(SECTIONS.glossary, id),
    claim: ({ id, report }) => at(RECORD_PATHS.report(report), id),
    target: ({ id, authored: { source } }) => at(RECORD_PATHS.report(source), id),
    feed: (name) => at(`/nguon-tin/${name}.xml`),
    calendar: (place) => at(`${place === null ? '/' : placePath(place)}lich.ics`),
    inLanguage: (path, language) => at(path, undefined, language),
    asset: (path) => `${root}${path}`,
  };
}

/** The address of a page of a section's list without base and language. No record's id has a slash, so none clashes. */
export function sectionPath(section: Section, page: number): string {
  return page === 1 ? SECTIONS[section] : `${SECTIONS[section]}trang/${page}/`;
}

/** The address of an earlier view of a page, both without base and language. */
export function onDayPath(path: string, day: Day): string {
  return `${path}luc/${day}/`;
}

/** A pillar's address without base and language. */
export function pillarPath(id: string): string {
  return `/tru-cot/${id}/`;
}

/** The address of a place's sources without base and language. */
export function placeSourcesPath(place: Pick<Place, 'id' | 'type'>): string {
  return `${placePath(place)}nguon/`;
}

/** The address of the quality of what is public about a place, without base and language. */
export function placeQualityPath(place: Pick<Place, 'id' | 'type'>): string {
  return `${placePath(place)}chat-luong/`;
}

/** A place's address without base and language: the country at its own name, communes under /xa/. */
export function placePath({ id, type }: Pick<Place, 'id' | 'type'>): string {
  switch (type) {
    case 'country':
      return `/${id}/`;
    case 'commune':
      return `/xa/${id}/`;
    case 'city':
    case 'province':
    case 'former':
      return `/tinh/${id}/`;
  }
}


/** Names of the feeds that are no place's and no pillar's. */
export const FEEDS = { everything: 'tat-ca', conflicts: 'mau-thuan', corrections: 'dinh-chinh' } as const;

/** Name of the feed of a place or a pillar. */
export function feedName(of: { readonly place: string } | { readonly pillar: string }): string {
  return 'place' in of ? `noi-${of.place}` : `tru-cot-${of.pillar}`;
}
