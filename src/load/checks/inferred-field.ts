import type { Check } from '../check.ts';
import { remarkables } from '../authored-claims.ts';
import { nearest } from '../near-misses.ts';

export const inferredField: Check = {
  code: 'inferred-field',
  description: 'inferred kể tên những trường có trong chính mục ấy.',
  check: (data) =>
    remarkables(data).flatMap((claim) => {
      const { inferred = [] } = claim;
      const fields = Object.keys(claim);
      return inferred.flatMap((name, index) => {
        if (fields.includes(name)) return [];
        const near = nearest(name, fields);
        return [{ record: inferred, field: String(index), message: `mục này không có trường «${name}»`, remedy: near === null ? `chỉ kể trường có ghi: ${fields.join(', ')}` : `có phải «${near}» không?` }];
      });
    }),
};
