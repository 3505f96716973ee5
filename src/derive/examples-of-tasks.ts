/** Worked examples for the laws on tasks and commitments, chosen from the data by rule. */
import type { Register } from '../model/entities.ts';
import { bottomUp, type BottomUp } from './bottom-up.ts';
import type { Judgement } from './judgement.ts';
import type { Undertaking } from './undertakings.ts';

/** The named task with the most clear points, and the one with the fewest; one example where all are alike. */
export function clearestAndLeast({ undertakings }: Pick<Judgement, 'undertakings'>): readonly Undertaking[] {
  const tasks = undertakings.filter(({ task }) => task !== null).sort((a, b) => b.clarity.clear - a.clarity.clear);
  const [most, least] = [tasks[0], tasks.at(-1)];
  return most === undefined || least === undefined ? [] : most.clarity.clear === least.clarity.clear ? [most] : [most, least];
}

/** The work whose deadline moved farthest. */
export function farthestSlip({ undertakings }: Pick<Judgement, 'undertakings'>): Undertaking | null {
  const moved = undertakings.filter(({ deadline }) => deadline.slip !== null);
  return moved.sort((a, b) => Math.abs(b.deadline.slip ?? 0) - Math.abs(a.deadline.slip ?? 0))[0] ?? null;
}

/** The list with the most tasks known by name beside a count. */
export function mostNamed(registers: ReadonlyMap<string, Register>, judgement: Pick<Judgement, 'index' | 'undertakings'>): { readonly register: Register; readonly sides: BottomUp } | null {
  const all = [...registers.values()].flatMap((register) => bottomUp(register.id, judgement).map((sides) => ({ register, sides })));
  return all.filter(({ sides }) => sides.reported !== null).sort((a, b) => b.sides.named.length - a.sides.named.length)[0] ?? null;
}
