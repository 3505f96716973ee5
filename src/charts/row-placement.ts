/** Side by side without overlap: labels along one line, each as near as possible to what it names. */

/** Where a label would like to begin, and how much room it takes. */
export type Wish = { readonly at: number; readonly extent: number };

type Cluster = { sum: number; count: number };
const mean = ({ sum, count }: Cluster): number => sum / count;

/**
 * Beginnings of labels that keep their order, stay `gap` apart and inside [0, limit], and together lie
 * as near to their wishes as squares can make them. `null` when the row is too short for them all.
 *
 * Isotonic regression by pooling neighbours, on the places that remain when all labels before are taken away.
 */
export function placeInRow(wishes: readonly Wish[], gap: number, limit: number): readonly number[] | null {
  const before: number[] = [];
  let taken = 0;
  for (const { extent } of wishes) {
    before.push(taken);
    taken += extent + gap;
  }
  const slack = limit - (taken - gap);
  if (wishes.length > 0 && slack < 0) return null;

  const clusters: Cluster[] = [];
  wishes.forEach(({ at }, index) => {
    clusters.push({ sum: at - (before[index] ?? 0), count: 1 });
    for (;;) {
      const [last, previous] = [clusters.at(-1), clusters.at(-2)];
      if (last === undefined || previous === undefined || mean(previous) <= mean(last)) break;
      clusters.splice(-2, 2, { sum: previous.sum + last.sum, count: previous.count + last.count });
    }
  });
  const free = clusters.flatMap((cluster) => Array.from({ length: cluster.count }, () => mean(cluster)));
  return free.map((place, index) => Math.min(slack, Math.max(0, place)) + (before[index] ?? 0));
}
