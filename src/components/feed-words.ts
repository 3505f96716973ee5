/** Feeds in the words of an edition. They need absolute addresses: there are none where the site does not know its own. */
import type { CurrentChange } from '../derive/changes.ts';
import type { ReportRow } from '../derive/change-log.ts';
import { newestCorrections, newsOf, openedConflicts, type Feed, type FeedItem, type FeedScope } from '../derive/feed.ts';
import { HISTORY } from '../i18n/texts/history.ts';
import type { Claim } from '../model/entities.ts';
import { FEEDS, feedName } from '../routes.ts';
import { sayClaim, subjectOf } from './claim-in-brief.ts';
import { found, type Edition } from './edition.ts';
import { sayHoldings } from './source-words.ts';
import { sayTime } from './time-words.ts';

export type { Feed } from '../derive/feed.ts';

/** Year in which the site's tag URIs (RFC 4151) began; a part of every id, so it never changes. */
const TAG_YEAR = '2026';

/** Every feed of an edition by its name; none without an address of the site. */
export function feedsOf(edition: Edition): ReadonlyMap<string, Feed> {
  const { project: { siteUrl }, catalogue, history, nameOf, lang, link } = edition;
  if (siteUrl === null) return new Map();
  const texts = HISTORY[lang];
  const of = (scope: Exclude<FeedScope, 'everything'>, name: string, page: string): [string, Feed] => [feedName(scope), makeFeed(feedName(scope), texts.feeds.of(name), page, reportItems(scope, edition, siteUrl), edition, siteUrl)];
  const log = link.section('changes');
  return new Map([
    [FEEDS.everything, makeFeed(FEEDS.everything, texts.feeds.all, log, reportItems('everything', edition, siteUrl), edition, siteUrl)],
    [FEEDS.conflicts, makeFeed(FEEDS.conflicts, texts.feeds.conflicts, log, conflictItems(edition, siteUrl), edition, siteUrl)],
    [FEEDS.corrections, makeFeed(FEEDS.corrections, texts.corrections, log, correctionItems(edition, siteUrl), edition, siteUrl)],
    ...[...catalogue.pillars.values()].map((pillar) => of({ pillar: pillar.id }, nameOf(pillar).text, link.pillar(pillar))),
    ...[...catalogue.places.values()].filter(({ id }) => history.days.ofPlace.has(id)).map((place) => of({ place: place.id }, nameOf(place).text, link.place(place))),
  ]);
}

function makeFeed(name: string, title: string, page: string, items: readonly FeedItem[], { catalogue, history, nameOf, link, lang }: Edition, siteUrl: string): Feed {
  const site = nameOf(catalogue.site).text;
  return {
    id: tagUri(siteUrl, `nguon-tin/${lang}/${name}`), lang, title: `${title} · ${site}`, subtitle: HISTORY[lang].feeds.subtitle, author: site,
    self: absolute(siteUrl, link.feed(name)), page: absolute(siteUrl, page), updated: instantOf(history.days.all.at(-1) ?? '1970-01-01'), items,
  };
}

function reportItems(scope: FeedScope, edition: Edition, siteUrl: string): FeedItem[] {
  const { catalogue, history, words, link, nameOf, place } = edition;
  return newsOf(history.log(), scope, catalogue).map((row) => {
    const { report } = row;
    return {
      id: tagUri(siteUrl, `nguon/${report.id}`), title: report.authored.title ?? words.source.untitled(report.authored.publisher), href: absolute(siteUrl, link.report(report)),
      published: instantOf(report.knownBy), updated: instantOf(report.authored.accessed), author: report.authored.publisher, summary: sayRow(row, edition),
      categories: [...new Set(report.claims.map((claim) => nameOf(place(claim.place)).text))],
    };
  });
}

function conflictItems(edition: Edition, siteUrl: string): FeedItem[] {
  const { history, link, nameOf, catalogue, place } = edition;
  return openedConflicts(history.log()).map(({ day, conflict }) => {
    const first = found(conflict.claims[0], 'claim of', conflict.id);
    return {
      id: tagUri(siteUrl, `mau-thuan/${conflict.id}`), title: `${sayAbout(first, edition)}`, href: absolute(siteUrl, link.claim(first)), published: instantOf(day), updated: instantOf(day), author: nameOf(catalogue.site).text,
      summary: conflict.claims.map((claim) => sayInFull(claim, edition)).join('; '), categories: [nameOf(place(conflict.place)).text],
    };
  });
}

function correctionItems(edition: Edition, siteUrl: string): FeedItem[] {
  const { history, link, say, nameOf, catalogue, lang } = edition;
  return newestCorrections(history.log()).map(({ id, kind, date, why, whyEn, claim, replacedBy }) => {
    const about = catalogue.claims.get(replacedBy ?? claim);
    return {
      id: tagUri(siteUrl, `dinh-chinh/${id}`), title: `${HISTORY[lang].kinds[kind]}${about ? `: ${sayAbout(about, edition)}` : ''}`, href: absolute(siteUrl, about ? link.claim(about) : link.section('changes')),
      published: instantOf(date), updated: instantOf(date), author: nameOf(catalogue.site).text, summary: say(why, whyEn).text, categories: [],
    };
  });
}

/** What was taken from a report and what it changed, in sentences. */
function sayRow({ report, current }: ReportRow, edition: Edition): string {
  const { lang } = edition;
  const texts = HISTORY[lang];
  const change = ({ before, after }: CurrentChange): string => `${sayAbout(after, edition)}: ${sayInFull(before, edition)} → ${sayInFull(after, edition)}`;
  return `${sayHoldings(report, edition)}.${current.length === 0 ? '' : ` ${texts.current}: ${current.map(change).join('; ')}.`}`;
}

function sayAbout(claim: Claim, edition: Edition): string {
  const { nameOf, place } = edition;
  const where = nameOf(place(claim.place)).text;
  const subject = subjectOf(claim, edition);
  return subject === null ? where : `${where}, ${subject.name.text}`;
}

function sayInFull(claim: Claim, edition: Edition): string {
  return `${sayClaim(claim, edition).text}, ${sayTime(claim, edition)} (${edition.report(claim.report).authored.publisher})`;
}

function tagUri(siteUrl: string, name: string): string {
  return `tag:${new URL(siteUrl).hostname},${TAG_YEAR}:${name}`;
}

/** The start of a calendar day in Viet Nam, whose clocks are never moved. */
function instantOf(day: string): string {
  return `${day}T00:00:00+07:00`;
}

function absolute(siteUrl: string, address: string): string {
  return `${new URL(siteUrl).origin}${address}`;
}
