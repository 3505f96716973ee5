import type { Check } from '../check.ts';
import { remarkables } from '../authored-claims.ts';

export const inferredDoubt: Check = {
  code: 'inferred-doubt',
  description: 'Điều do người đọc suy ra (inferred) phải kèm doubt.',
  check: (data) =>
    remarkables(data).flatMap((claim) =>
      claim.inferred === undefined || claim.doubt !== undefined ? [] : [{ record: claim, field: 'inferred', message: 'có inferred mà không có doubt', remedy: 'thêm doubt: suy ra từ đâu, vì sao chưa chắc' }],
    ),
};
