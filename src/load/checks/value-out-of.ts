import type { Check } from '../check.ts';
import { figuresOf, numbersOf } from '../written-values.ts';

export const valueOutOf: Check = {
  code: 'value-out-of',
  description: 'Giá trị không vượt outOf, mức cao nhất có thể.',
  check: (data) =>
    figuresOf(data).flatMap((figure) =>
      numbersOf(figure).flatMap(({ field, number }) =>
        figure.outOf === undefined || number <= figure.outOf ? [] : [{ record: figure, field, message: `${field} ${number} lớn hơn outOf ${figure.outOf}`, remedy: 'xem lại hai số trong nguồn; outOf là số nơi được xếp hạng, thang điểm, hoặc cả tổng' }],
      ),
    ),
};
