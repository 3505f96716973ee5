import type { Check } from '../check.ts';
import { numbersOf, writtenValues } from '../written-values.ts';

export const valueBounds: Check = {
  code: 'value-bounds',
  description: 'Giá trị nằm trong giới hạn của đơn vị (minimum, không ghi là 0; maximum).',
  check: (data) =>
    writtenValues(data).flatMap(({ authored, unit }) => {
      if (unit === null) return [];
      const { minimum = 0, maximum = Infinity } = unit;
      return numbersOf(authored).flatMap(({ field, number }) => {
        if (number >= minimum && number <= maximum) return [];
        const limit = number < minimum ? `nhỏ hơn ${minimum}` : `lớn hơn ${maximum}`;
        return [{ record: authored, field, message: `${field} ${number} ${limit}, giới hạn của đơn vị «${unit.id}»`, remedy: 'xem lại dấu thập phân và đơn vị; nếu số đúng thì chỉ số cần đơn vị khác' }];
      });
    }),
};
