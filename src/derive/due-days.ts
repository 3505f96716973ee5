/**
 * Days on which something is due, as far as the data name one: lists, levels to reach, promises, named tasks, and the
 * next figure where a rhythm is known and its day is still to come. A level for every year, and one without a time,
 * has no day of its own.
 */
import type { Catalogue, Claim, Register, Statement, Target, Task } from '../model/entities.ts';
import { compareText } from '../model/order.ts';
import { parseSpan, type Day } from '../model/time.ts';
import type { Judgement } from './judgement.ts';
import { claimsOf } from './claim-index.ts';
import type { History } from './history.ts';
import { dayOfTarget } from './known-days.ts';
import { taskHistory } from './task-history.ts';

export interface CalendarEvent {
  /** Never changes, also when the day does. */
  readonly uid: string;
  /** YYYY-MM-DD. */
  readonly day: string;
  /** The day on which this was known: the event's time stamp. */
  readonly known: string;
  readonly summary: string;
  readonly description: string;
  readonly categories: readonly string[];
  /** Absolute; `null` where the site does not know its own address. */
  readonly url: string | null;
}

export interface Calendar {
  readonly name: string;
  readonly lang: string;
  readonly product: string;
  /** The earliest first. */
  readonly events: readonly CalendarEvent[];
}

export type Due = { readonly day: Day; /** From when this was public. */ readonly known: Day; readonly place: string } & (
  | { readonly kind: 'register'; readonly register: Register }
  | { readonly kind: 'target'; readonly target: Target }
  | { readonly kind: 'commitment'; readonly statement: Statement }
  | { readonly kind: 'task'; readonly task: Task }
  | { readonly kind: 'figure'; readonly claim: Claim }
);

/** Of one place or, for `null`, of all; the earliest first. The last day of a written time is the day on which it is due. */
export function dueDays(place: string | null, catalogue: Catalogue, { index, freshnessByClaim, today }: Judgement, { days }: Pick<History, 'days'>): Due[] {
  const newest = days.all.at(-1) ?? '';
  const knownOf = (report: string): Day => catalogue.reports.get(report)?.knownBy ?? newest;
  const currents: Claim[] = [...index.counts, ...index.figures].map(({ choice }) => choice.current);
  const all: Due[] = [
    ...[...catalogue.registers.values()].flatMap((register): Due[] => {
      const first = (index.countsByRegister.get(register.id) ?? []).flatMap((series) => claimsOf(series).map(({ knownBy }) => knownBy)).sort(compareText)[0];
      return register.deadline === undefined ? [] : [{ kind: 'register', register, day: register.deadline, known: first ?? newest, place: register.place ?? catalogue.site.country }];
    }),
    ...[...catalogue.targets.values()].flatMap((target): Due[] => (target.span?.end ? [{ kind: 'target', target, day: target.span.end, known: dayOfTarget(target, catalogue), place: target.place }] : [])),
    ...index.statements.flatMap((statement): Due[] => (statement.statementKind === 'commitment' && statement.due?.end ? [{ kind: 'commitment', statement, day: statement.due.end, known: statement.knownBy, place: statement.place }] : [])),
    ...[...catalogue.tasks.values()].flatMap((task): Due[] => {
      const latest = taskHistory(task, catalogue).updates.find(({ due }) => due !== null);
      const day = (latest?.due ?? (task.when === undefined ? null : parseSpan(String(task.when))))?.end;
      return day ? [{ kind: 'task', task, day, known: knownOf(latest?.report ?? task.source), place: task.place }] : [];
    }),
    ...currents.flatMap((claim): Due[] => {
      const expected = freshnessByClaim.get(claim.id)?.expected ?? null;
      return expected === null || expected < today ? [] : [{ kind: 'figure', claim, day: expected, known: claim.knownBy, place: claim.place }];
    }),
  ];
  return all.filter((due) => place === null || due.place === place).sort((a, b) => compareText(a.day, b.day) || compareText(dueId(a), dueId(b)));
}

/** Names what is due, whatever the day: a day that is put off keeps it. */
export function dueId(due: Due): string {
  switch (due.kind) {
    case 'register':
      return `register.${due.register.id}`;
    case 'target':
      return `target.${due.target.id}`;
    case 'commitment':
      return `commitment.${due.statement.id}`;
    case 'task':
      return `task.${due.task.id}`;
    case 'figure':
      return `figure.${due.claim.id}`;
  }
}
