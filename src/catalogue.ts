/**
 * The one door for pages: the data is loaded once, the clock is read once, the settings are read once.
 */
import { makeEdition, type Edition, type Project } from './components/edition.ts';
import { LOG_ROWS } from './derive/change-log.ts';
import { makeHistory } from './derive/history.ts';
import { judge } from './derive/judgement.ts';
import { earlierDays } from './derive/known-days.ts';
import { furtherPages } from './derive/paging.ts';
import { keySources, placeOverview } from './derive/place-overview.ts';
import { CHECKS } from './load/checks/index.ts';
import { loadData } from './load/load-data.ts';
import { formatProblems } from './load/problem.ts';
import { shortestReport, type SampleReport } from './load/sample-report.ts';
import type { Indicator, Place, Site } from './model/entities.ts';
import { isDay, type Day } from './model/time.ts';
import { LANGS, type Lang } from './routes.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** The day ages are counted to: BUILD_DATE, else the calendar day in Viet Nam. Throws on a BUILD_DATE that is no day. */
export function buildDate(environment: Environment, now: () => number): Day {
  const wanted = environment['BUILD_DATE'];
  if (wanted === undefined || wanted === '') return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }).format(now());
  if (!isDay(wanted)) throw new Error(`BUILD_DATE là «${wanted}», cần một ngày có thật dạng YYYY-MM-DD`);
  return wanted;
}

/** Addresses by the environment first, then GitHub's own variables, then site.yaml; none is made up. */
export function projectOf(site: Site, environment: Environment): Project {
  const given = (name: string): string | undefined => environment[name] || undefined;
  const server = given('GITHUB_SERVER_URL');
  const repository = given('GITHUB_REPOSITORY');
  return {
    siteUrl: (given('SITE_URL') ?? site.siteUrl)?.replace(/\/+$/, '') ?? null,
    repository: (given('REPOSITORY_URL') ?? (server !== undefined && repository !== undefined ? `${server}/${repository}` : site.repository))?.replace(/\/+$/, '') ?? null,
    operator: given('SITE_OPERATOR') ?? site.operator ?? null,
    contact: given('SITE_CONTACT') ?? site.contact ?? null,
  };
}

function openEditions(environment: Environment, base: string): ReadonlyMap<Lang, Edition> {
  const { catalogue, problems } = loadData(dataDirOf(environment), 'schemas');
  if (catalogue === null) throw new Error(`Dữ liệu có lỗi:\n${formatProblems(problems, 'text')}`);
  const judgement = judge(catalogue, buildDate(environment, Date.now));
  const project = projectOf(catalogue.site, environment);
  const history = makeHistory(catalogue);
  return new Map(LANGS.map((lang) => [lang, makeEdition({ lang, catalogue, judgement, project, base, history })]));
}

function dataDirOf(environment: Environment): string {
  return environment['DATA_DIR'] || 'data';
}

/** Every cross-file rule of the validator, for the contributors' guide. */
export function rulesOfData(): readonly { readonly code: string; readonly description: string }[] {
  return CHECKS.map(({ code, description }) => ({ code, description }));
}

/** A real report file of the data. */
export function sampleReport(): SampleReport | null {
  return shortestReport(dataDirOf(process.env));
}

let opened: ReadonlyMap<Lang, Edition> | null = null;

/** This language's edition. Throws with every problem of the data when there is one. */
export function edition(lang: Lang): Edition {
  opened ??= openEditions(process.env, process.env['BASE_PATH'] || '/');
  const wanted = opened.get(lang);
  if (!wanted) throw new Error(`no edition in ${lang}`);
  return wanted;
}

/** Paths of a page that exists once a language: `lang` is left out of Vietnamese addresses. */
export function inEveryLanguage<P>(paths: (edition: Edition) => readonly { readonly params?: Record<string, string>; readonly props: P }[]) {
  return LANGS.flatMap((lang) =>
    paths(edition(lang)).map(({ params, props }) => ({
      params: { ...params, lang: lang === 'vi' ? undefined : lang },
      props: { ...props, lang },
    })),
  );
}

/** Paths of the pages after the first of a list of so many rows. */
export function furtherPagesOfList(rows: (edition: Edition) => number) {
  return inEveryLanguage((one) => furtherPages(rows(one)).map((page) => ({ params: { page: String(page) }, props: { page } })));
}

/** Places with more sources than their own page names. */
export function placesWithMoreSources({ catalogue, index }: Edition): readonly Place[] {
  return [...catalogue.places.values()].filter(({ id }) => {
    const { reports } = placeOverview(id, catalogue, index);
    return keySources(reports).length < reports.length;
  });
}

/** Places and the days of their earlier views. */
export function earlierViewsOfPlaces({ catalogue, history }: Edition): readonly { readonly place: Place; readonly day: Day }[] {
  return [...catalogue.places.values()].flatMap((place) => earlierDays(history.days.ofPlace.get(place.id)).map((day) => ({ place, day })));
}

/** Indicators and the days of their earlier views. */
export function earlierViewsOfIndicators({ catalogue, history }: Edition): readonly { readonly indicator: Indicator; readonly day: Day }[] {
  return [...catalogue.indicators.values()].flatMap((indicator) => earlierDays(history.days.ofIndicator.get(indicator.id)).map((day) => ({ indicator, day })));
}

/** Paths of the pages after the first of the log of changes, whose days go on from one page to the next. */
export function furtherPagesOfLog() {
  return inEveryLanguage(({ history }) => furtherPages(history.log().reduce((sum, { rows }) => sum + rows.length, 0), LOG_ROWS).map((page) => ({ params: { page: String(page) }, props: { page } })));
}
