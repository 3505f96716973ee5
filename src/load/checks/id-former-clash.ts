import type { AuthoredData } from '../authored-data.ts';
import type { Check, Misfit } from '../check.ts';

type Renamable = ReadonlyMap<string, { readonly formerIds?: string[] }>;

export const idFormerClash: Check = {
  code: 'id-former-clash',
  description: 'Mã cũ (formerIds) không trùng mã đang dùng, cũng không là mã cũ của hai tệp.',
  check: (data) => renamableKinds(data).flatMap(clashesIn),
};

function renamableKinds(data: AuthoredData): Renamable[] {
  return [data.places, data.programmes, data.registers, data.indicators, data.reports, data.tasks];
}

function clashesIn(records: Renamable): Misfit[] {
  const owners = new Map<string, string>();
  return [...records].flatMap(([id, { formerIds = [] }]) =>
    formerIds.flatMap((old, index): Misfit[] => {
      const owner = records.has(old) ? old : owners.get(old);
      owners.set(old, owner ?? id);
      if (owner === undefined) return [];
      const message = records.has(old) ? `mã cũ «${old}» đang là mã của một tệp` : `mã cũ «${old}» cũng là mã cũ của «${owner}»`;
      return [{ record: formerIds, field: String(index), message, remedy: 'một mã cũ chỉ dẫn về một tệp: bỏ dòng sai' }];
    }),
  );
}
