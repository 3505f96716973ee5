/** A named task as the reports tell it, one after the other; the task's own file holds only its definition. */
import type { Catalogue, Statement, Task, TaskUpdate } from '../model/entities.ts';
import { compareText } from '../model/order.ts';

export interface TaskHistory {
  /** The latest first; undated ones last. */
  readonly updates: readonly TaskUpdate[];
  /** What somebody said about the task. */
  readonly statements: readonly Statement[];
}

export function taskHistory(task: Pick<Task, 'id'>, catalogue: Pick<Catalogue, 'reports' | 'claims'>): TaskHistory {
  const updates = [...catalogue.reports.values()].flatMap(({ taskUpdates }) => taskUpdates.filter((update) => update.task === task.id));
  return {
    updates: updates.sort((a, b) => compareText(b.effectiveDay ?? '', a.effectiveDay ?? '') || compareText(a.report, b.report)),
    statements: [...catalogue.claims.values()].filter((claim) => claim.kind === 'statement').filter((statement) => statement.task === task.id),
  };
}
