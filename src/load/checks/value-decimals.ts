import type { Check } from '../check.ts';
import { numbersOf, writtenValues } from '../written-values.ts';

/** Decimals of a unit that does not say. */
const USUAL_DECIMALS = 2;

export const valueDecimals: Check = {
  code: 'value-decimals',
  description: 'Số chữ số thập phân không quá mức của đơn vị (không ghi là 2).',
  check: (data) =>
    writtenValues(data).flatMap(({ authored, unit }) => {
      const limit = unit?.decimals ?? USUAL_DECIMALS;
      if (unit === null) return [];
      return numbersOf(authored).flatMap(({ field, number }) =>
        decimalsOf(number) <= limit ? [] : [{ record: authored, field, message: `${field} ${number} có ${decimalsOf(number)} chữ số thập phân, đơn vị «${unit.id}» có nhiều nhất ${limit}`, remedy: 'viết đúng như nguồn in, không tự tính thêm; nếu nguồn in vậy thì tăng decimals của đơn vị' }],
      );
    }),
};

function decimalsOf(number: number): number {
  const [digits = '', exponent = '0'] = String(number).split('e');
  return Math.max(0, (digits.split('.')[1]?.length ?? 0) - Number(exponent));
}
