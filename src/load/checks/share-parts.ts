import type { AuthoredFigure, AuthoredIndicator } from '../../model/authored.generated.ts';
import type { Check, Misfit } from '../check.ts';
import { figuresOf } from '../written-values.ts';

export const shareParts: Check = {
  code: 'share-parts',
  description: 'numerator và denominator chỉ dùng với tỷ lệ; khi có cả hai thì tử số không lớn hơn mẫu số.',
  check: (data) => figuresOf(data).flatMap((figure) => partMisfits(figure, data.indicators.get(figure.indicator))),
};

function partMisfits(figure: AuthoredFigure, indicator: AuthoredIndicator | undefined): Misfit[] {
  const { numerator, denominator } = figure;
  if (numerator === undefined && denominator === undefined) return [];
  const field = numerator === undefined ? 'denominator' : 'numerator';
  if (indicator && indicator.measure !== 'share') return [{ record: figure, field, message: `tử số và mẫu số chỉ dùng cho tỷ lệ, chỉ số này là ${indicator.measure}`, remedy: '«x trên y» của một lượng thì viết value: x và outOf: y' }];
  if (numerator === undefined || denominator === undefined) return [];
  return denominator > 0 && numerator >= 0 && numerator <= denominator ? [] : [{ record: figure, field, message: `tử số ${numerator} và mẫu số ${denominator} không làm thành tỷ lệ`, remedy: 'xem lại hai số, có thể bị đổi chỗ' }];
}
