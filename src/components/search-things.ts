/** What can be found on the site, each with what is to be said of it at once: its current figure, with time and age. */
import { placeOverview } from '../derive/place-overview.ts';
import { wholeOf } from '../derive/coverage.ts';
import { SEARCH } from '../i18n/texts/search.ts';
import type { Count, Figure, Indicator, Place, Register, Report, Term } from '../model/entities.ts';
import { SECTIONS, type Section } from '../routes.ts';
import { fold, wordsOf } from '../search/fold.ts';
import type { Kind } from '../search/index-file.ts';
import { sayCount, sayUnits } from './count-words.ts';
import type { Edition, Said } from './edition.ts';
import { sayFigure } from './figure-words.ts';
import { sayAge, sayPublishedShort, sayTime } from './time-words.ts';

export interface Findable {
  readonly kind: Exclude<Kind, 'answer'>;
  /** Unique among those of one kind. */
  readonly id: string;
  readonly title: Said;
  readonly href: string;
  /** Other names, old names, short forms. */
  readonly also: readonly string[];
  /** Its current figure, or what else is to be said; '' when nothing. */
  readonly line: string;
  /** Time and age of the figure; '' when there is none. */
  readonly time: string;
}

type Told = Pick<Findable, 'line' | 'time'>;
const NOTHING: Told = { line: '', time: '' };

/** Every thing with a page or an anchor of its own, sources and sections included, in the data's order. */
export function findables(edition: Edition): Findable[] {
  const { catalogue, link, nameOf, say, words } = edition;
  const things: Findable[] = [
    ...[...catalogue.places.values()].map((place) => placeThing(place, edition)),
    ...[...catalogue.pillars.values()].map((pillar) => thing('pillar', pillar.id, nameOf(pillar), link.pillar(pillar), [pillar.name])),
    ...[...catalogue.indicators.values()].map((indicator) => indicatorThing(indicator, edition)),
    ...[...catalogue.registers.values()].map((register) => registerThing(register, edition)),
    ...[...catalogue.programmes.values()].map((one) => thing('programme', one.id, nameOf(one), link.programme(one), [one.shortName, one.document, one.name], one.document)),
    ...[...catalogue.tasks.values()].map((one) => thing('task', one.id, nameOf(one), link.task(one), [], nameOf(edition.place(one.place)).text)),
    ...[...catalogue.glossary.values()].map((term) => thing('term', term.id, nameOf(term), link.term(term), [...shortForms(term), term.name], firstSentence(say(term.definition, term.definitionEn).text))),
    ...SECTION_NAMES.map((section) => thing('section', section, { text: words.nav[section], lang: undefined }, link.section(section), [])),
    ...[...catalogue.reports.values()].map((report) => sourceThing(report, edition)),
  ];
  return things.map((one) => ({ ...one, also: [...new Set([...one.also, ...shortened(one, edition)])].filter((name) => name !== one.title.text) }));
}

const SECTION_NAMES = (Object.keys(SECTIONS) as Section[]).filter((section) => section !== 'search');

/** "74%" and "tính đến 15/11/2025; đã 374 ngày tuổi", and that it is in doubt or that sources differ. */
export function sayCurrent(claim: Count | Figure, edition: Edition): Told {
  const texts = SEARCH[edition.lang];
  const line = claim.kind === 'count' ? sayTally(claim, edition) : `${sayFigure(claim, edition)}${claim.nature === 'result' ? '' : ` (${edition.words.nature[claim.nature]})`}`;
  const marks = [
    ...(claim.doubt !== null || edition.findingsByClaim.has(claim.id) ? [texts.doubt] : []),
    ...(edition.conflictsByClaim.has(claim.id) ? [texts.conflict] : []),
  ];
  return { line, time: [`${sayTime(claim, edition)}; ${sayAge(claim, edition)}`, ...marks].join('; ') };
}

/** A tally in one sentence; of one that only tells how many units did the whole list, that. */
function sayTally(count: Count, edition: Edition): string {
  const sentence = sayCount(count, edition);
  return sentence === '' && count.units !== null ? sayUnits(count.units, edition).join('; ') : sentence;
}

function thing(kind: Findable['kind'], id: string, title: Said, href: string, also: readonly (string | undefined)[], told: Told | string = NOTHING): Findable {
  return { kind, id, title, href, also: also.filter((name) => name !== undefined), ...(typeof told === 'string' ? { line: told, time: '' } : told) };
}

/** The same with words before it. */
function after(before: string, told: Told): Told {
  return { ...told, line: `${before}${told.line}` };
}

/** A place is also found by the names of those that it was formed from. */
function placeThing(place: Place, edition: Edition): Findable {
  const { catalogue, index, link, nameOf, words, format } = edition;
  const { lead, claimCount, reports } = placeOverview(place.id, catalogue, index);
  const former = (place.formedFrom ?? []).map((id) => edition.place(id)).filter(({ name }) => name !== place.name);
  const told = lead ? sayCurrent(lead.choice.current, edition) : { line: claimCount === 0 ? words.place.noneMarks : words.place.claims(format.number(claimCount), format.number(reports.length)), time: '' };
  const into = place.mergedInto === undefined ? '' : `${nameOf(place).text} → ${nameOf(edition.place(place.mergedInto)).text}. `;
  return thing(place.type === 'former' ? 'former' : 'place', place.id, nameOf(place), link.place(place), [place.name, place.shortName, wordsOf(fold(place.name)).join(''), ...(place.aliases ?? []), ...calledByKind(place, edition), ...former.flatMap(({ name, aliases = [] }) => [name, ...aliases])], after(into, told));
}

function calledByKind(place: Place, { lang, nameOf }: Edition): string[] {
  const { province, city, cityShort } = SEARCH[lang];
  const name = nameOf(place).text;
  return place.type === 'province' ? [province(name)] : place.type === 'city' ? [city(name), cityShort(name)] : [];
}

function indicatorThing(indicator: Indicator, edition: Edition): Findable {
  const { catalogue: { site }, index, link, nameOf, shortNameOf, format, inVietnamese } = edition;
  const series = index.figuresByIndicator.get(indicator.id) ?? [];
  const country = wholeOf(series.filter(({ place }) => place === site.country), indicator.id);
  const places = new Set(series.map(({ place }) => place)).size;
  const told = country ? after(`${nameOf(edition.place(site.country)).text}: `, sayCurrent(country.choice.current, edition)) : places === 0 ? '' : SEARCH[edition.lang].figures(format.number(places));
  const vietnamese = indicator.core ? [indicator.name, inVietnamese(indicator.shortName ?? indicator.name).text] : [];
  return thing(indicator.core ? 'core' : 'indicator', indicator.id, nameOf(indicator), link.indicator(indicator), [shortNameOf(indicator).text, ...vietnamese], told);
}

function registerThing(register: Register, edition: Edition): Findable {
  const { index, link, nameOf, shortNameOf } = edition;
  const whole = (index.countsByRegister.get(register.id) ?? []).find(({ place, parts }) => place === register.place && parts.length === 0);
  const place = register.place === undefined ? [] : [nameOf(edition.place(register.place)).text];
  return thing('register', register.id, nameOf(register), link.register(register), [shortNameOf(register).text, ...place], whole ? sayCurrent(whole.choice.current, edition) : NOTHING);
}

function sourceThing(report: Report, edition: Edition): Findable {
  const { authored: { title, lang = 'vi', publisher } } = report;
  const said = title === undefined ? { text: edition.words.source.untitled(publisher), lang: undefined } : { text: title, lang: lang === edition.lang || lang !== 'vi' ? undefined : 'vi' as const };
  return thing('source', report.id, said, edition.link.report(report), [publisher], `${publisher}, ${sayPublishedShort(report, edition)}`);
}

function shortForms({ abbreviation }: Term): string[] {
  return abbreviation === undefined ? [] : abbreviation.split(/,\s*/);
}

/** A thing's names with the glossary's short forms: what is called "Số doanh nghiệp khoa học và công nghệ" is also "Số doanh nghiệp KHCN". */
function shortened({ kind, title, also }: Findable, { catalogue }: Edition): string[] {
  if (kind === 'source' || kind === 'term') return [];
  return [...catalogue.glossary.values()].flatMap((term) => {
    const name = [title.text, ...also].find((one) => one.toLowerCase().includes(term.name.toLowerCase()));
    if (name === undefined) return [];
    const at = name.toLowerCase().indexOf(term.name.toLowerCase());
    return shortForms(term).map((form) => `${name.slice(0, at)}${form}${name.slice(at + term.name.length)}`);
  });
}

function firstSentence(text: string): string {
  return /^.+?[.;](?=\s|$)/.exec(text)?.[0] ?? text;
}
