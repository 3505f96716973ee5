import { authoredClaims } from '../authored-claims.ts';
import type { Check } from '../check.ts';

/** MODEL §7: what to ask, in this order, when two claims of a report get one id. */
const REMEDY = 'hỏi lần lượt: khác phần (part)? khác thời gian? khác định nghĩa (chỉ số khác)? Nếu một số in hai lần thì giữ số chính xác hơn và kể trong doubt; nếu bài tự mâu thuẫn thì giữ cả hai, thêm key';

export const claimIdDuplicate: Check = {
  code: 'claim-id-duplicate',
  description: 'Mỗi số liệu, số đếm, phát biểu trong một báo cáo có mã riêng.',
  check: (data) => {
    const seen = new Set<string>();
    return authoredClaims(data).flatMap(({ id, authored }) => {
      if (seen.has(id)) return [{ record: authored, message: `hai mục cùng mã «${id}»`, remedy: REMEDY }];
      seen.add(id);
      return [];
    });
  },
};
