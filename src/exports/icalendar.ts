/** Calendars (RFC 5545) as text: all-day events, every byte from the data, no clock. */

import type { Calendar, CalendarEvent } from '../derive/due-days.ts';

const OCTETS_A_LINE = 75;

/** The whole file, lines ended by CRLF and folded at 75 octets. */
export function calendarFile({ name, lang, product, events }: Calendar): string {
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', `PRODID:-//${escapeText(product)}//${lang.toUpperCase()}`, 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH', `NAME:${escapeText(name)}`, `X-WR-CALNAME:${escapeText(name)}`, ...events.flatMap(eventLines), 'END:VCALENDAR'].map((line) => `${foldLine(line)}\r\n`).join('');
}

function eventLines({ uid, day, known, summary, description, categories, url }: CalendarEvent): string[] {
  return [
    'BEGIN:VEVENT', `UID:${escapeText(uid)}`, `DTSTAMP:${compact(known)}T000000Z`, `DTSTART;VALUE=DATE:${compact(day)}`, `SUMMARY:${escapeText(summary)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${escapeText(description)}`]), ...(categories.length === 0 ? [] : [`CATEGORIES:${categories.map(escapeText).join(',')}`]),
    ...(url === null ? [] : [`URL:${url}`]), 'TRANSP:TRANSPARENT', 'END:VEVENT',
  ];
}

/** A TEXT value: backslash, semicolon, comma and line breaks escaped (RFC 5545, 3.3.11). */
export function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n|\r|\n/g, '\\n');
}

/** A content line in pieces of at most 75 octets, each further one begun with a space (RFC 5545, 3.1); no letter is cut in two. */
export function foldLine(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let room = OCTETS_A_LINE;
  for (const letter of line) {
    const octets = new TextEncoder().encode(letter).length;
    if (octets > room) {
      pieces.push(piece);
      piece = '';
      // The space at the start of a further piece takes one octet.
      room = OCTETS_A_LINE - 1;
    }
    piece += letter;
    room -= octets;
  }
  return [...pieces, piece].join('\r\n ');
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}
