import type { Position } from '../model/entities.ts';

/** Where every record that was read, and each of its fields or items, is written. */
export interface Whereabouts {
  /** Remembers a record, its first line, and its fields; items of a list are fields named by their index. */
  readonly note: (record: object, at: Position, fields: ReadonlyMap<string, Position>) => void;
  /** Position of a record or of one of its fields; a field that is not written gives the record's. */
  readonly locate: (record: object, field?: string) => Position;
}

/** An empty memory; `top` stands for what was never noted. */
export function whereabouts(top: Position): Whereabouts {
  const known = new WeakMap<object, { readonly at: Position; readonly fields: ReadonlyMap<string, Position> }>();
  return {
    note: (record, at, fields) => {
      known.set(record, { at, fields });
    },
    locate: (record, field) => {
      const found = known.get(record);
      if (!found) return top;
      return (field === undefined ? undefined : found.fields.get(field)) ?? found.at;
    },
  };
}
