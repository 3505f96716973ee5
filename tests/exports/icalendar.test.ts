/** Calendars as RFC 5545 asks for them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../src/components/calendar-words.ts';
import { dueDays } from '../../src/derive/due-days.ts';
import { calendarFile, escapeText, foldLine } from '../../src/exports/icalendar.ts';
import { LANGS } from '../../src/routes.ts';
import { editionOf, realCatalogue } from '../catalogues.ts';

const unfold = (file: string): string => file.replaceAll('\r\n ', '');
const linesOf = (file: string): string[] => unfold(file).split('\r\n').filter((line) => line !== '');

describe('lines', () => {
  it('have at most 75 octets, cut no letter in two, and read as before', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }).map((text) => text.replace(/[\r\n]/g, '')), (text) => {
      const folded = foldLine(text);
      expect(folded.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
      expect(unfold(folded)).toBe(text);
      expect(folded).not.toContain('\ufffd');
    }));
    expect(foldLine('ế'.repeat(30)).split('\r\n').length).toBe(2);
  });

  it('escape what has a meaning', () => {
    expect(escapeText('a, b; c\\d\ne')).toBe('a\\, b\\; c\\\\d\\ne');
  });
});

describe('an event', () => {
  const event = { uid: 'register.a@a.example', day: '2025-12-31', known: '2025-06-01', summary: 'Hạn', description: '', categories: [], url: null };
  const file = calendarFile({ name: 'Lịch', lang: 'vi', product: 'Trang', events: [event] });

  it('takes its whole day, and its stamp from the data', () => {
    expect(linesOf(file)).toEqual(expect.arrayContaining(['UID:register.a@a.example', 'DTSTART;VALUE=DATE:20251231', 'DTSTAMP:20250601T000000Z', 'SUMMARY:Hạn']));
    expect(file.split('\r\n').every((line) => !line.includes('\n'))).toBe(true);
  });
});

describe('the calendars of the real data', () => {
  it.each(LANGS)('%s: events open and close, each with one uid, a stamp and a day', (lang) => {
    const lines = linesOf(calendarFile(calendarOf(null, editionOf(realCatalogue(), lang, { siteUrl: 'https://example.test' }))));
    const number = (start: string): number => lines.filter((line) => line.startsWith(start)).length;
    expect(number('BEGIN:VEVENT')).toBeGreaterThan(50);
    for (const start of ['END:VEVENT', 'UID:', 'DTSTAMP:', 'DTSTART;VALUE=DATE:', 'SUMMARY:', 'URL:https://example.test/']) expect(number(start), start).toBe(number('BEGIN:VEVENT'));
    const uids = lines.filter((line) => line.startsWith('UID:'));
    expect(new Set(uids).size).toBe(uids.length);
    expect(lines.filter((line) => /^(DTSTAMP|DTSTART)/.test(line) && !/:\d{8}(T000000Z)?$/.test(line))).toEqual([]);
  });

  it('hold every list with a deadline, every promise with a day, and each level to reach by a time', () => {
    const edition = editionOf(realCatalogue(), 'vi');
    const { registers, targets } = realCatalogue();
    const due = dueDays(null, edition.catalogue, edition, edition.history);
    const number = (kind: string): number => due.filter((one) => one.kind === kind).length;
    expect(number('register')).toBe([...registers.values()].filter(({ deadline }) => deadline !== undefined).length);
    expect(number('target')).toBe([...targets.values()].filter(({ span }) => span !== null && span.end !== null).length);
    expect(number('commitment')).toBeGreaterThan(0);
    expect(due.map(({ day }) => day)).toEqual(due.map(({ day }) => day).sort());
  });

  it('a place’s holds only its own', () => {
    const edition = editionOf(realCatalogue(), 'vi');
    const own = dueDays('nghe-an', edition.catalogue, edition, edition.history);
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter(({ place }) => place !== 'nghe-an')).toEqual([]);
  });
});
