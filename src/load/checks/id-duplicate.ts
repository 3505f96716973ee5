import type { Check } from '../check.ts';

export const idDuplicate: Check = {
  code: 'id-duplicate',
  description: 'Trong một danh sách, mỗi mã chỉ dùng một lần.',
  check: (data) =>
    data.lists.flatMap((list) => {
      const seen = new Set<string>();
      return list.flatMap((item) => {
        if (!seen.has(item.id)) {
          seen.add(item.id);
          return [];
        }
        return [{ record: item, field: 'id', message: `mã «${item.id}» được dùng hai lần trong danh sách`, remedy: 'đổi mã của một mục, hoặc bỏ mục thừa' }];
      });
    }),
};
