import { targetsOf } from '../authored-claims.ts';
import type { Check } from '../check.ts';

export const targetIdDuplicate: Check = {
  code: 'target-id-duplicate',
  description: 'Mỗi mức phải đạt của một chỉ số có mã riêng.',
  check: (data) => {
    const seen = new Set<string>();
    return [...data.indicators].flatMap(([id, indicator]) => targetsOf(id, indicator)).flatMap(({ id, authored }) => {
      if (seen.has(id)) return [{ record: authored, message: `hai mức phải đạt cùng mã «${id}»`, remedy: 'nếu là một thì bỏ bớt; nếu hai văn bản đặt hai mức cho cùng nơi, cùng kỳ thì thêm key' }];
      seen.add(id);
      return [];
    });
  },
};
