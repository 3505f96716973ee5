/**
 * Tasks known by name and commitments, each once: a commitment that speaks of a named task belongs to it, and one that
 * continues another belongs to that one (/phuong-phap/#han-truot). With each its deadline and how clear it is.
 */
import type { Catalogue, Report, Statement, Task, TaskUpdate } from '../model/entities.ts';
import { compareText } from '../model/order.ts';
import type { Day } from '../model/time.ts';
import { groupBy } from './claim-index.ts';
import { clarityOfCommitment, clarityOfTask, type Clarity } from './clarity.ts';
import { DEADLINE_STATES, deadlineOf, type Deadline } from './deadlines.ts';
import { taskHistory } from './task-history.ts';

export interface Undertaking {
  /** The task's id, or that of the first commitment of the chain. */
  readonly id: string;
  readonly task: Task | null;
  readonly place: string;
  /** Commitments and what continues them, the first first; none for a task of which nobody speaks. */
  readonly statements: readonly Statement[];
  /** Latest first. */
  readonly updates: readonly TaskUpdate[];
  readonly deadline: Deadline;
  readonly clarity: Clarity;
}

/** All of them: passed deadlines first, then those ahead, the earliest first. */
export function findUndertakings(catalogue: Catalogue, today: Day): readonly Undertaking[] {
  const statements = chainsOf([...catalogue.claims.values()].filter((claim) => claim.kind === 'statement'));
  const reportOf = (id: string): Report => {
    const report = catalogue.reports.get(id);
    if (!report) throw new Error(`no report ${id}`);
    return report;
  };
  const tasks = [...catalogue.tasks.values()].map((task): Undertaking => {
    const { updates } = taskHistory(task, catalogue);
    const said = statements.get(task.id) ?? [];
    const deadline = deadlineOf({ task, statements: said, updates }, reportOf, today);
    return { id: task.id, task, place: task.place, statements: said, updates, deadline, clarity: clarityOfTask(task, said, updates, deadline) };
  });
  const commitments = [...statements].filter(([id]) => !catalogue.tasks.has(id)).flatMap(([id, said]): Undertaking[] => {
    const deadline = deadlineOf({ task: null, statements: said, updates: [] }, reportOf, today);
    return said[0] ? [{ id, task: null, place: said[0].place, statements: said, updates: [], deadline, clarity: clarityOfCommitment(said, deadline) }] : [];
  });
  return [...tasks, ...commitments].sort(mostPressingFirst);
}

/** Commitments with what continues them, predecessors first, under the id of their task or of the first of the chain. */
function chainsOf(statements: readonly Statement[]): Map<string, Statement[]> {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const before = ({ continues }: Statement): Statement | undefined => (continues === null ? undefined : byId.get(continues));
  const isMember = (one: Statement | undefined): boolean => one !== undefined && (one.statementKind === 'commitment' || isMember(before(one)));
  const rootOf = (one: Statement): Statement => {
    const previous = before(one);
    return previous && isMember(previous) ? rootOf(previous) : one;
  };
  const depthOf = (one: Statement): number => {
    const previous = before(one);
    return previous ? 1 + depthOf(previous) : 0;
  };
  const members = statements.filter(isMember).map((one) => ({ one, root: rootOf(one).id })).sort((a, b) => depthOf(a.one) - depthOf(b.one));
  const taskOfRoot = new Map(members.flatMap(({ one, root }): [string, string][] => (one.task === null ? [] : [[root, one.task]])).reverse());
  return groupBy(members, ({ one, root }) => one.task ?? taskOfRoot.get(root) ?? root, ({ one }) => one);
}

function mostPressingFirst(a: Undertaking, b: Undertaking): number {
  const rank = ({ deadline }: Undertaking): number => DEADLINE_STATES.indexOf(deadline.state);
  const day = ({ deadline }: Undertaking): string => deadline.steps.at(-1)?.lastDay ?? '9999';
  return rank(a) - rank(b) || compareText(day(a), day(b)) || compareText(a.place, b.place) || compareText(a.id, b.id);
}
