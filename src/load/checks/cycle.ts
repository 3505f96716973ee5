import type { AuthoredData } from '../authored-data.ts';
import { authoredClaims, targetsOf } from '../authored-claims.ts';
import type { Check, Misfit } from '../check.ts';

/** One step of a relation: `from` names `to` in a field of its record. */
interface Edge {
  readonly from: string;
  readonly to: string;
  readonly record: object;
  readonly field: string;
}

export const cycle: Check = {
  code: 'cycle',
  description: 'Đi theo subsetOf, madeOf, partOf, amendedBy, variantOf, copyOf, continues, replaces, replacedBy không bao giờ trở lại chỗ cũ.',
  check: (data) => relations(data).flatMap(closingEdges),
};

function relations(data: AuthoredData): Edge[][] {
  const one = <R extends object>(records: Iterable<readonly [string, R]>, field: keyof R & string): Edge[] =>
    [...records].flatMap(([from, record]): Edge[] => {
      const to: unknown = record[field];
      return typeof to === 'string' ? [{ from, to, record, field }] : [];
    });
  const many = (from: string, list: readonly string[] = []): Edge[] => list.map((to, index) => ({ from, to, record: list, field: String(index) }));
  const statements = authoredClaims(data).flatMap(({ id, kind, authored }) => (kind === 'statement' ? [[id, authored] as const] : []));
  const targets = [...data.indicators].flatMap(([id, indicator]) => targetsOf(id, indicator)).map(({ id, authored }) => [id, authored] as const);
  const parts = [...data.registers].flatMap(([id, { madeOf }]) => many(id, madeOf));
  return [
    // A part lies inside its whole, so the two relations are one.
    [...one(data.registers, 'subsetOf'), ...parts.map((edge) => ({ ...edge, from: edge.to, to: edge.from }))],
    one(data.programmes, 'partOf'),
    [...data.programmes].flatMap(([id, { amendedBy }]) => many(id, amendedBy)),
    one(data.indicators, 'variantOf'),
    one(data.reports, 'copyOf'),
    one(statements, 'continues'),
    one(targets, 'replaces'),
    one([...data.corrections.values()].map((correction) => [correction.claim, correction] as const), 'replacedBy'),
  ];
}

/** The edges that lead back to where one came from. */
function closingEdges(edges: readonly Edge[]): Misfit[] {
  const from = Map.groupBy(edges, (edge) => edge.from);
  const finished = new Set<string>();
  const walk = (id: string, path: readonly string[]): Misfit[] => {
    if (finished.has(id)) return [];
    const here = [...path, id];
    const found = (from.get(id) ?? []).flatMap(({ to, record, field }) =>
      here.includes(to) ? [{ record, field, message: `đi thành vòng: ${[...here.slice(here.indexOf(to)), to].join(' → ')}`, remedy: 'bỏ một trong các mối nối này' }] : walk(to, here),
    );
    finished.add(id);
    return found;
  };
  return [...from.keys()].flatMap((id) => walk(id, []));
}
