/**
 * Earlier views of one catalogue, each worked out once, when it is first asked for: /phuong-phap/#nhu-da-biet.
 */
import type { Catalogue } from '../model/entities.ts';
import type { Day } from '../model/time.ts';
import { changeLog, type LogDay } from './change-log.ts';
import { changesBetween, type Changes, type Scope, type View } from './changes.ts';
import { judge } from './judgement.ts';
import { knownDays, type KnownDays } from './known-days.ts';
import { viewOn } from './view-on.ts';

export interface History {
  readonly days: KnownDays;
  /** What would have been said on a day. */
  readonly on: (day: Day) => View;
  /** What has changed since the end of a day, up to another. */
  readonly changes: (from: Day, to: Day, scope: Scope) => Changes;
  /** Every day on which something became public or was corrected, the newest first. */
  readonly log: () => readonly LogDay[];
}

/** Everything in it is a function of the catalogue and the day: asking twice gives the same. */
export function makeHistory(catalogue: Catalogue): History {
  const views = new Map<Day, View>();
  const on = (day: Day): View => {
    const known = views.get(day);
    if (known) return known;
    const then = viewOn(catalogue, day);
    const view = { day, catalogue: then, judgement: judge(then, day) };
    views.set(day, view);
    return view;
  };
  const days = knownDays(catalogue);
  const changes: History['changes'] = (from, to, scope) => changesBetween(on(from), on(to), scope);
  let log: readonly LogDay[] | null = null;
  return { days, on, changes, log: () => (log ??= changeLog(catalogue, days.all, changes)) };
}
