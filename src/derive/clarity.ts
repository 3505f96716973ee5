/**
 * How clear the public record makes a piece of work ("sáu rõ"): /phuong-phap/#sau-ro. What a source does not state is
 * `null`; nobody is judged by it, and it is not said that the body concerned does not know.
 */
import type { Bilingual, Statement, Task, TaskUpdate } from '../model/entities.ts';
import type { Span } from '../model/time.ts';
import type { Deadline } from './deadlines.ts';

export const CLEAR_POINTS = ['what', 'who', 'when', 'responsible', 'product', 'authority'] as const;
export type ClearPoint = (typeof CLEAR_POINTS)[number];

/** Of a commitment our record keeps only these: no field of it could state the others, so nothing follows for them. */
export const COMMITMENT_POINTS = ['what', 'who', 'when'] as const satisfies readonly ClearPoint[];

/** One point that the record states, with the report that states it. */
export interface Stated {
  readonly words: Bilingual | Span;
  readonly report: string;
}

export interface Clarity {
  /** The points that apply, in their order; `null`: no source known here states it. */
  readonly points: readonly { readonly point: ClearPoint; readonly stated: Stated | null }[];
  readonly clear: number;
  readonly of: number;
}

/** A named task: its own definition first; then whom commitments give it to, a product from reports, the deadline in force. */
export function clarityOfTask(task: Task, statements: readonly Statement[], updates: readonly TaskUpdate[], deadline: Pick<Deadline, 'steps'>): Clarity {
  const own = (vi: string | undefined, en: string | undefined = undefined): Stated | null => (vi === undefined ? null : { words: { vi, en: en ?? null }, report: task.source });
  const product = updates.find(({ authored }) => authored.product !== undefined);
  return clarity({
    what: own(task.what, task.whatEn),
    who: own(task.who) ?? givenTo(statements),
    when: dueIn(deadline),
    responsible: own(task.responsible),
    product: own(task.product, task.productEn) ?? (product?.authored.product === undefined ? null : { words: { vi: product.authored.product, en: null }, report: product.report }),
    authority: own(task.authority),
  }, CLEAR_POINTS);
}

/** A commitment and what continues it; `who` is the body that it is given to, else the one that gives it. */
export function clarityOfCommitment(statements: readonly Statement[], deadline: Pick<Deadline, 'steps'>): Clarity {
  const last = statements.at(-1);
  return clarity({
    what: last ? { words: last.summary, report: last.report } : null,
    who: givenTo(statements) ?? (last && last.from !== null ? { words: { vi: last.from, en: null }, report: last.report } : null),
    when: dueIn(deadline), responsible: null, product: null, authority: null,
  }, COMMITMENT_POINTS);
}

function clarity(stated: Readonly<Record<ClearPoint, Stated | null>>, asked: readonly ClearPoint[]): Clarity {
  const points = asked.map((point) => ({ point, stated: stated[point] }));
  return { points, clear: points.filter((one) => one.stated !== null).length, of: points.length };
}

/** The body that the latest commitment is given to. */
function givenTo(statements: readonly Statement[]): Stated | null {
  const last = statements.findLast(({ to }) => to !== null);
  return last && last.to !== null ? { words: { vi: last.to, en: null }, report: last.report } : null;
}

function dueIn({ steps }: Pick<Deadline, 'steps'>): Stated | null {
  const step = steps.at(-1);
  return step?.mentions[0] ? { words: step.due, report: step.mentions[0].report } : null;
}
