import type { Check, Misfit } from '../check.ts';
import { numbersOf, writtenValues } from '../written-values.ts';

export const valueRank: Check = {
  code: 'value-rank',
  description: 'Thứ hạng là số nguyên từ 1; outOf của nó cũng là số nguyên.',
  check: (data) =>
    writtenValues(data).flatMap(({ authored, indicator }): Misfit[] => {
      if (indicator?.measure !== 'rank') return [];
      const outOf = 'outOf' in authored && authored.outOf !== undefined ? [{ field: 'outOf', number: authored.outOf }] : [];
      return [...numbersOf(authored), ...outOf]
        .filter(({ number }) => !Number.isInteger(number) || number < 1)
        .map(({ field, number }) => ({ record: authored, field, message: `${field} ${number} không phải thứ hạng, cần số nguyên từ 1`, remedy: 'xem lại nguồn: điểm số thì thuộc một chỉ số khác' }));
    }),
};
