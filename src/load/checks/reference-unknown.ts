import type { Check } from '../check.ts';
import { nearest } from '../near-misses.ts';
import { referencesOf } from '../references.ts';
import { referentsOf, type Shelf } from '../referents.ts';

export const referenceUnknown: Check = {
  code: 'reference-unknown',
  description: 'Mã nào được nhắc tới cũng phải có tệp hoặc mục mang mã ấy.',
  check: (data) => {
    const shelves = referentsOf(data);
    return referencesOf(data).flatMap(({ record, field, id, to }) => {
      const shelf = shelves[to];
      if (shelf.ids.has(id) || shelf.isUncertain(id)) return [];
      return [{ record, field, message: `không có ${shelf.word} nào mang mã «${id}»`, remedy: remedyFor(id, shelf) }];
    });
  },
};

function remedyFor(id: string, { renamed, ids, where }: Shelf): string {
  const today = renamed.get(id);
  if (today !== undefined) return `mã này đã đổi thành «${today}»: viết mã mới`;
  const near = nearest(id, ids);
  return near === null ? `tìm mã đúng trong ${where}, hoặc thêm vào đó trước` : `có phải «${near}» không?`;
}
