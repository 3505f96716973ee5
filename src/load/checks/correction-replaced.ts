import type { Check, Misfit } from '../check.ts';
import { referentsOf } from '../referents.ts';

export const correctionReplaced: Check = {
  code: 'correction-replaced',
  description: 'Mã đã đổi (replacedBy) không còn được dùng, và chỉ dẫn về một mã mới.',
  check: (data) => {
    const { subject } = referentsOf(data);
    const seen = new Map<string, string>();
    return [...data.corrections.values()].flatMap((correction): Misfit[] => {
      const { claim, replacedBy } = correction;
      if (replacedBy === undefined) return [];
      const before = seen.get(claim);
      seen.set(claim, before ?? replacedBy);
      if (subject.ids.has(claim)) return [{ record: correction, field: 'claim', message: `mã «${claim}» vẫn đang được dùng`, remedy: 'một mã đã đổi không bao giờ dùng lại: bỏ mục mang mã cũ, hoặc bỏ replacedBy' }];
      return before === undefined || before === replacedBy ? [] : [{ record: correction, field: 'replacedBy', message: `mã «${claim}» đã dẫn về «${before}»`, remedy: 'một mã cũ chỉ dẫn về một mã mới' }];
    });
  },
};
