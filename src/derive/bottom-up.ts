/**
 * Tasks known by name beside what a report counts on the same list: /phuong-phap/#tu-duoi-len. Two sides, never a
 * ratio: hardly any report names its tasks, so that the names known here say nothing of how much is done.
 */
import type { Catalogue, Count, Task } from '../model/entities.ts';
import type { Judgement } from './judgement.ts';
import type { Undertaking } from './undertakings.ts';

export interface BottomUp {
  readonly place: string;
  /** The list's current count at that place; `null` where no report counts it. */
  readonly reported: Count | null;
  readonly named: readonly Task[];
  /** Those of which the latest report says that they are done. */
  readonly namedDone: readonly Task[];
}

/** For one list, each place with a task known by name. */
export function bottomUp(register: string, { index, undertakings }: Pick<Judgement, 'index' | 'undertakings'>): readonly BottomUp[] {
  const known = undertakings.flatMap((one) => (one.task?.register === register ? [{ ...one, task: one.task }] : []));
  return [...new Set(known.map(({ place }) => place))].map((place) => {
    const here = known.filter((one) => one.place === place);
    const whole = (index.countsByRegister.get(register) ?? []).find((series) => series.place === place && series.parts.length === 0);
    return { place, reported: whole?.choice.current ?? null, named: here.map(({ task }) => task), namedDone: here.filter(isDone).map(({ task }) => task) };
  });
}

/** Tasks that no known list holds: a ledger of their own, which enters no count and no rate. */
export function offPlan({ tasks }: Pick<Catalogue, 'tasks'>): readonly Task[] {
  return [...tasks.values()].filter(({ register }) => register === undefined);
}

function isDone({ updates: [latest] }: Undertaking): boolean {
  return latest !== undefined && /^completed/.test(latest.authored.state);
}
