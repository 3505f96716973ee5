/** Calendars of due days in the words of an edition. */
import { dueDays, dueId, type Calendar, type CalendarEvent, type Due } from '../derive/due-days.ts';
import { HISTORY } from '../i18n/texts/history.ts';
import type { Place } from '../model/entities.ts';
import { sayClaim, subjectOf } from './claim-in-brief.ts';
import { found, type Edition } from './edition.ts';
import { sayTarget } from './figure-words.ts';

/** Of a place, or of all places for `null`. */
export function calendarOf(place: Place | null, edition: Edition): Calendar {
  const { catalogue, history, nameOf, lang } = edition;
  const site = nameOf(catalogue.site).text;
  const texts = HISTORY[lang].feeds;
  return { name: place === null ? `${texts.calendar} · ${site}` : texts.calendarOf(nameOf(place).text), lang, product: site, events: dueDays(place?.id ?? null, catalogue, edition, history).map((due) => eventOf(due, edition)) };
}

function eventOf(due: Due, edition: Edition): CalendarEvent {
  const { nameOf, place, project: { siteUrl }, lang } = edition;
  const texts = HISTORY[lang].feeds;
  const { what, href, source } = sayDue(due, edition);
  const where = nameOf(place(due.place)).text;
  return {
    uid: `${dueId(due)}${siteUrl === null ? '' : `@${new URL(siteUrl).hostname}`}`, day: due.day, known: due.known, summary: `${where}: ${what}`,
    description: `${texts.due[due.kind]}.${source === null ? '' : ` ${texts.source}: ${edition.report(source).authored.publisher}.`}`, categories: [texts.due[due.kind], where],
    url: siteUrl === null ? null : `${new URL(siteUrl).origin}${href}`,
  };
}

function sayDue(due: Due, edition: Edition): { readonly what: string; readonly href: string; readonly source: string | null } {
  const { catalogue, link, nameOf, say } = edition;
  switch (due.kind) {
    case 'register':
      return { what: nameOf(due.register).text, href: link.register(due.register), source: null };
    case 'target':
      return { what: `${nameOf(found(catalogue.indicators.get(due.target.indicator), 'indicator', due.target.indicator)).text}: ${sayTarget(due.target, edition)}`, href: link.target(due.target), source: due.target.authored.source };
    case 'commitment':
      return { what: say(due.statement.summary.vi, due.statement.summary.en).text, href: link.claim(due.statement), source: due.statement.report };
    case 'task':
      return { what: nameOf(due.task).text, href: link.task(due.task), source: due.task.source };
    case 'figure':
      return { what: `${subjectOf(due.claim, edition)?.name.text ?? ''} (${sayClaim(due.claim, edition).text})`, href: link.claim(due.claim), source: due.claim.report };
  }
}
