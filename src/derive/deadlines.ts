/**
 * A deadline as the sources tell it one after the other, how far it moved, and how it stands on a day:
 * /phuong-phap/#han-truot. Slips are whole days between last days; nothing is said of why a deadline moved.
 */
import type { Report, Statement, Task, TaskUpdate } from '../model/entities.ts';
import { compareText } from '../model/order.ts';
import { daysBetween, parseSpan, type Day, type Span } from '../model/time.ts';

/** One deadline, from the first source that tells it to the one that tells another. */
export interface DeadlineStep {
  readonly due: Span;
  /** The last day that is still in time. */
  readonly lastDay: Day;
  /** Day from which this deadline was public. */
  readonly told: Day;
  /** Every source of it; the first told it first. */
  readonly mentions: readonly DeadlineMention[];
  /** Days from the step before to this one, negative where it came nearer; `null` for the first. */
  readonly slip: number | null;
}

/** Where a deadline is written: a statement, a report's update of a task, or the report that names the task. */
export type DeadlineMention =
  | { readonly by: 'statement'; readonly statement: Statement; readonly report: string }
  | { readonly by: 'update' | 'task'; readonly report: string };

/**
 * `ahead`: the last day has not passed. `passed`: it has, and no report known here says that the work is done. `kept`
 * and `kept-late` need a source for the timing; `done` is done with the timing unknown. `partly` and `missed` are a
 * source's own words. `replaced`: replaced by something without a last day. `none`: no source tells a last day.
 */
export const DEADLINE_STATES = ['passed', 'ahead', 'replaced', 'none', 'missed', 'partly', 'kept-late', 'done', 'kept', 'dropped'] as const;
export type DeadlineState = (typeof DEADLINE_STATES)[number];

export interface Deadline {
  /** In the order in which they were told; empty where no source tells a last day. */
  readonly steps: readonly DeadlineStep[];
  /** Days from the first last day to the last one, the sum of all slips; `null` with fewer than two steps. */
  readonly slip: number | null;
  readonly state: DeadlineState;
}

/** Everything that is said of one piece of work. `updates` come latest first, as {@link taskHistory} gives them. */
export interface Told {
  readonly task: Pick<Task, 'when' | 'source'> | null;
  /** Commitments and what continues them, each after the one that it continues. */
  readonly statements: readonly Statement[];
  readonly updates: readonly TaskUpdate[];
}

type ReportDays = Pick<Report, 'published' | 'knownBy'>;

/** The deadline of a piece of work on a day. `today` only ever turns `ahead` into `passed`. */
export function deadlineOf(told: Told, reportOf: (id: string) => ReportDays, today: Day): Deadline {
  const steps = stepsOf(told, reportOf);
  const [first, last] = [steps[0], steps.at(-1)];
  return { steps, slip: first && last && steps.length > 1 ? daysBetween(first.lastDay, last.lastDay) : null, state: stateOf(told, last ?? null, today) };
}

interface RawMention {
  readonly due: Span;
  readonly lastDay: Day;
  readonly told: Day;
  readonly mention: DeadlineMention;
}

function stepsOf({ task, statements, updates }: Told, reportOf: (id: string) => ReportDays): DeadlineStep[] {
  const publicOn = (id: string): Day => reportOf(id).published?.end ?? reportOf(id).knownBy;
  const mention = (due: Span | null, told: Day, one: DeadlineMention): RawMention[] => (due === null || due.end === null ? [] : [{ due, lastDay: due.end, told, mention: one }]);
  // A statement that continues another was made after it, whatever its page prints.
  const saidOn = new Map<string, Day>();
  for (const { id, report, continues } of statements) saidOn.set(id, later(publicOn(report), (continues === null ? undefined : saidOn.get(continues)) ?? ''));
  const mentions = [
    ...(task === null || task.when === undefined ? [] : mention(parseSpan(String(task.when)), publicOn(task.source), { by: 'task', report: task.source })),
    ...statements.flatMap((statement) => mention(statement.due, saidOn.get(statement.id) ?? publicOn(statement.report), { by: 'statement', statement, report: statement.report })),
    ...updates.toReversed().flatMap(({ due, report }) => mention(due, publicOn(report), { by: 'update', report })),
  ];
  const steps: DeadlineStep[] = [];
  // What became public on one day keeps the order of the chain.
  for (const { due, lastDay, told, mention: one } of mentions.sort((a, b) => compareText(a.told, b.told))) {
    const before = steps.at(-1);
    if (before?.lastDay === lastDay) steps[steps.length - 1] = { ...before, mentions: [...before.mentions, one] };
    else steps.push({ due, lastDay, told, mentions: [one], slip: before ? daysBetween(before.lastDay, lastDay) : null });
  }
  return steps;
}

function stateOf({ statements, updates }: Told, last: DeadlineStep | null, today: Day): DeadlineState {
  const [latest] = updates;
  switch (latest?.authored.state) {
    case 'completedOnTime':
    case 'completedEarly':
      return 'kept';
    case 'completedLate':
      return 'kept-late';
    case 'completed':
      return last === null ? 'done' : timingOfDone(latest, updates, last.lastDay);
    case 'dropped':
      return 'dropped';
    default:
  }
  const outcome = statements.at(-1)?.outcome ?? null;
  if (outcome === 'kept' || outcome === 'partly' || outcome === 'missed') return outcome;
  if (outcome === 'replaced' && statements.at(-1)?.due?.end == null) return 'replaced';
  if (last === null) return 'none';
  return today <= last.lastDay ? 'ahead' : 'passed';
}

/** A report after the last day that says "done" does not say since when; one that said "not yet" after it does. */
function timingOfDone(done: TaskUpdate, updates: readonly TaskUpdate[], lastDay: Day): 'kept' | 'kept-late' | 'done' {
  if (done.span?.end != null && done.span.end <= lastDay) return 'kept';
  const openAfter = updates.some(({ span, authored }) => span?.start != null && span.start > lastDay && !/^completed/.test(authored.state));
  return openAfter ? 'kept-late' : 'done';
}

function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}
