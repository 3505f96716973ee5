/** What subscribers are told: the reports that came in with what they changed, conflicts, corrections. */
import type { Catalogue, Correction } from '../model/entities.ts';
import type { Day } from '../model/time.ts';
import type { LogDay, ReportRow } from './change-log.ts';
import type { Conflict } from './conflicts.ts';

export interface FeedItem {
  /** A tag URI (RFC 4151) that never changes. */
  readonly id: string;
  readonly title: string;
  readonly href: string;
  /** When it was certainly public, and when this site last read something new in it: instants as RFC 3339 writes them. */
  readonly published: string;
  readonly updated: string;
  readonly author: string;
  readonly summary: string;
  readonly categories: readonly string[];
}

export interface Feed {
  readonly id: string;
  readonly lang: string;
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
  /** The feed's own address, and the page that tells the same to readers. */
  readonly self: string;
  readonly page: string;
  /** For a feed without items; else the newest of them decides. */
  readonly updated: string;
  readonly items: readonly FeedItem[];
}

export type FeedScope = 'everything' | { readonly place: string } | { readonly pillar: string };

/** Most items of one feed: the newest. */
export const FEED_ITEMS = 100;

/** Reports that speak of what is asked for: those read here last first, then those published last. */
export function newsOf(log: readonly LogDay[], scope: FeedScope, catalogue: Pick<Catalogue, 'indicators' | 'targets'>): ReportRow[] {
  const targets = new Map([...catalogue.targets.values()].filter((target) => isAbout(target, scope, catalogue)).map(({ authored: { source } }) => [source, true]));
  const rows = log.flatMap(({ rows: all }) => all.filter((row) => row.kind === 'report'));
  return rows.filter(({ report }) => scope === 'everything' || targets.has(report.id) || report.claims.some((claim) => isAbout(claim, scope, catalogue)))
    .sort((a, b) => descending(a.report.authored.accessed, b.report.authored.accessed) || descending(a.report.knownBy, b.report.knownBy) || -descending(a.report.id, b.report.id))
    .slice(0, FEED_ITEMS);
}

/** Every conflict with the day on which it was first to be seen, the newest first. */
export function openedConflicts(log: readonly LogDay[]): { readonly day: Day; readonly conflict: Conflict }[] {
  return log.flatMap(({ day, rows }) => rows.flatMap((row) => (row.kind === 'report' ? row.opened.map((conflict) => ({ day, conflict })) : []))).slice(0, FEED_ITEMS);
}

/** Corrections, the newest first. */
export function newestCorrections(log: readonly LogDay[]): Correction[] {
  return log.flatMap(({ rows }) => rows.flatMap((row) => (row.kind === 'correction' ? [row.correction] : []))).slice(0, FEED_ITEMS);
}

function isAbout(about: { readonly place: string; readonly indicator?: string; readonly pillar?: string | null }, scope: FeedScope, { indicators }: Pick<Catalogue, 'indicators'>): boolean {
  if (scope === 'everything') return true;
  if ('place' in scope) return about.place === scope.place;
  return (about.indicator === undefined ? about.pillar : indicators.get(about.indicator)?.pillar) === scope.pillar;
}

function descending(a: string, b: string): number {
  return a === b ? 0 : a > b ? -1 : 1;
}
