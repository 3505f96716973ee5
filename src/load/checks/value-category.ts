import type { Check, Misfit } from '../check.ts';
import { nearest } from '../near-misses.ts';
import { writtenValues } from '../written-values.ts';

export const valueCategory: Check = {
  code: 'value-category',
  description: 'Chỉ số đo bằng mức thì giá trị là một mức trong danh sách của nó; chỉ số khác không có mức.',
  check: (data) =>
    writtenValues(data).flatMap(({ authored, indicator }): Misfit[] => {
      const { category } = authored;
      if (indicator === null) return [];
      if (indicator.measure !== 'category') return category === undefined ? [] : [{ record: authored, field: 'category', message: 'có category mà chỉ số này đo bằng số', remedy: 'viết value, hoặc min và max' }];
      if (category === undefined) {
        const field = authored.value === undefined ? 'min' : 'value';
        return [{ record: authored, field, message: 'chỉ số này đo bằng mức, cần category', remedy: 'viết category: mã mức; số mà nguồn in kèm thì để ở một chỉ số khác' }];
      }
      const known = (indicator.categories ?? []).map(({ id }) => id);
      if (known.includes(category)) return [];
      const near = nearest(category, known);
      return [{ record: authored, field: 'category', message: `mức «${category}» không có trong categories của chỉ số: ${known.join(', ')}`, remedy: near === null ? 'chọn một mức trong danh sách, hoặc thêm mức vào chỉ số' : `có phải «${near}» không?` }];
    }),
};
