import type { AuthoredCount, AuthoredQuantity } from '../../model/authored.generated.ts';
import { COMPLETED_PARTS, STATES } from '../../model/buckets.ts';
import type { Check } from '../check.ts';
import { countsOf, withGroupsInside } from '../written-values.ts';

/** A number and the disjoint numbers that lie inside it; only exact ones count. */
interface Whole {
  readonly record: object;
  readonly field: string;
  readonly whole: AuthoredQuantity | undefined;
  readonly parts: readonly (AuthoredQuantity | undefined)[];
}

export const countParts: Check = {
  code: 'count-parts',
  description: 'Trong một số đếm, phần không lớn hơn toàn thể: các cách hoàn thành, nhóm con, đơn vị; trừ khi có doubt.',
  check: (data) =>
    countsOf(data).filter(({ doubt }) => doubt === undefined).flatMap(wholesOf).flatMap(({ record, field, whole, parts }) => {
      const limit = exactNumber(whole);
      const sum = parts.reduce<number>((total, part) => total + (exactNumber(part) ?? 0), 0);
      return limit === null || sum <= limit ? [] : [{ record, field, message: `${field} là ${limit}, các phần bên trong cộng lại là ${sum}`, remedy: 'xem lại các số; nếu các nhóm chồng lên nhau thì ghi overlaps: true; nếu nguồn in đúng như vậy thì nói trong doubt' }];
    }),
};

function wholesOf(count: AuthoredCount): Whole[] {
  const { groups = [], units } = count;
  const disjoint = groups.filter(({ overlaps }) => overlaps === undefined);
  return [
    { record: count, field: 'completed', whole: count.completed, parts: COMPLETED_PARTS.map((bucket) => count[bucket]) },
    ...STATES.map((state) => ({ record: count, field: state, whole: count[state], parts: disjoint.filter(({ within }) => within === state).map((group) => group.count) })),
    ...groups.flatMap(withGroupsInside).map((group) => ({ record: group, field: 'count', whole: group.count, parts: (group.groups ?? []).filter(({ overlaps }) => overlaps === undefined).map((inner) => inner.count) })),
    ...(units === undefined ? [] : [
      { record: units, field: 'total', whole: units.total, parts: [units.completed] },
      { record: units, field: 'total', whole: units.total, parts: [units.colours?.green, units.colours?.yellow, units.colours?.red] },
    ]),
  ];
}

function exactNumber(quantity: AuthoredQuantity | undefined): number | null {
  if (typeof quantity !== 'object') return quantity ?? null;
  return quantity.qualifier === undefined || quantity.qualifier === 'exact' ? (quantity.value ?? null) : null;
}
