import type { Check } from '../check.ts';
import { countsOf, quantitiesOf, writtenValues } from '../written-values.ts';

export const valueRange: Check = {
  code: 'value-range',
  description: 'Trong một khoảng, min nhỏ hơn max.',
  check: (data) => {
    const ranges: { readonly min?: number; readonly max?: number }[] = [
      ...writtenValues(data).map(({ authored }) => authored),
      ...countsOf(data).flatMap(quantitiesOf).flatMap(({ authored }) => ('min' in authored ? [authored] : [])),
    ];
    return ranges.flatMap((record) => {
      const { min, max } = record;
      return min === undefined || max === undefined || min < max ? [] : [{ record, field: 'max', message: `max ${max} không lớn hơn min ${min}`, remedy: min === max ? `một số thôi thì viết value: ${min}` : 'đổi chỗ min và max, hoặc xem lại số trong nguồn' }];
    });
  },
};
