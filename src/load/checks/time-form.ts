import type { AuthoredIndicator } from '../../model/authored.generated.ts';
import type { Check, Misfit } from '../check.ts';

type TimeField = 'asOf' | 'period' | 'undated';
type Timed = { readonly [field in TimeField]?: string | number };

export const timeForm: Check = {
  code: 'time-form',
  description: 'Số đếm có asOf hoặc undated; số liệu có asOf (stock), period (flow) hoặc undated; tình hình nhiệm vụ có asOf hoặc undated; phát biểu nhiều nhất một.',
  check: (data) =>
    [...data.reports.values()].flatMap(({ counts = [], figures = [], statements = [], taskUpdates = [] }) => [
      ...[...counts, ...taskUpdates].flatMap((claim) => timeMisfits(claim, ['asOf', 'undated'], true)),
      ...figures.flatMap((figure) => timeMisfits(figure, figureTimes(data.indicators.get(figure.indicator)), true)),
      ...statements.flatMap((statement) => timeMisfits(statement, ['asOf', 'undated'], false)),
    ]),
};

function figureTimes(indicator: AuthoredIndicator | undefined): TimeField[] {
  if (indicator === undefined) return ['asOf', 'period', 'undated'];
  return [indicator.timing === 'stock' ? 'asOf' : 'period', 'undated'];
}

function timeMisfits(record: Timed, allowed: readonly TimeField[], isRequired: boolean): Misfit[] {
  const [first, second] = (['asOf', 'period', 'undated'] as const).filter((field) => record[field] !== undefined);
  const wanted = allowed.join(' hoặc ');
  if (first === undefined) return isRequired ? [{ record, message: `không có thời gian, cần ${wanted}`, remedy: 'thêm thời gian như nguồn nói; nếu nguồn không nói thì thêm undated: vì sao' }] : [];
  if (second !== undefined) return [{ record, field: second, message: `có cả ${first} và ${second}, cần đúng một`, remedy: `chọn ${wanted}; điều chưa chắc về thời gian thì ghi trong doubt` }];
  if (allowed.includes(first)) return [];
  return [{ record, field: first, message: `có ${first}, mà chỉ số này cần ${wanted}`, remedy: first === 'asOf' ? 'số diễn ra trong cả một kỳ thì viết period: kỳ ấy' : 'trạng thái tại một lúc thì viết asOf: lúc ấy' }];
}
