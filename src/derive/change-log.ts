/**
 * Day by day: which reports became public, and what each of them changed: /phuong-phap/#thay-doi. Computed, not authored.
 */
import type { Catalogue, Correction, Report } from '../model/entities.ts';
import { compareText } from '../model/order.ts';
import { dayFromNumber, dayNumber, type Day } from '../model/time.ts';
import type { Changes, CurrentChange, Scope } from './changes.ts';
import type { Conflict } from './conflicts.ts';

/** Most reports on one page of the log. */
export const LOG_ROWS = 100;

/** One report with what it changed. */
export interface ReportRow {
  readonly kind: 'report';
  readonly report: Report;
  /** Series in which a claim of this report now stands first, in place of another. */
  readonly current: readonly CurrentChange[];
  /** How many series had nothing before. */
  readonly firsts: number;
  /** Conflicts that a claim of this report opened. Of two reports of a day the one that comes first in the list has it. */
  readonly opened: readonly Conflict[];
}

export type LogRow = ReportRow | { readonly kind: 'correction'; readonly correction: Correction } | { readonly kind: 'closed'; readonly conflict: Conflict };

export interface LogDay {
  readonly day: Day;
  /** Corrections, then conflicts that are gone, then reports. */
  readonly rows: readonly LogRow[];
  /** Reports of the day that print no date: it is the day on which they were read. */
  readonly undated: number;
}

/** `days` are those on which reports became known; days of corrections are added. Newest first. */
export function changeLog({ corrections }: Pick<Catalogue, 'corrections'>, days: readonly Day[], changes: (from: Day, to: Day, scope: Scope) => Changes): LogDay[] {
  const all = [...new Set([...days, ...[...corrections.values()].map(({ date }) => date)])].sort(compareText);
  return all.map((day, at) => logDay(day, changes(all[at - 1] ?? dayFromNumber(dayNumber(day) - 1), day, 'everything'))).reverse();
}

function logDay(day: Day, changes: Changes): LogDay {
  const told = new Set<Conflict>();
  const reports = changes.reports.map((report): ReportRow => {
    const opened = changes.opened.filter((conflict) => !told.has(conflict) && conflict.claims.some((claim) => claim.report === report.id));
    opened.forEach((conflict) => told.add(conflict));
    return {
      kind: 'report',
      report,
      opened,
      current: changes.current.filter(({ after }) => after.report === report.id),
      firsts: changes.firsts.filter(({ choice }) => choice.current.report === report.id).length,
    };
  });
  return {
    day,
    rows: [...changes.corrections.map((correction) => ({ kind: 'correction', correction }) as const), ...changes.closed.map((conflict) => ({ kind: 'closed', conflict }) as const), ...reports],
    undated: changes.reports.filter(({ published }) => published === null).length,
  };
}
