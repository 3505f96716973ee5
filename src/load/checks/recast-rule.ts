import type { Check } from '../check.ts';
import { timeOf } from '../written-times.ts';
import { figuresOf } from '../written-values.ts';

export const recastRule: Check = {
  code: 'recast-rule',
  description: 'Số ghi recast thì chỉ số của nó nói kỳ ấy được tính lại bằng quy tắc nào (recasts); không biết thì ghi not-stated và lý do.',
  check: (data) =>
    figuresOf(data).flatMap((figure) => {
      const indicator = data.indicators.get(figure.indicator);
      if (figure.recast === undefined || indicator === undefined) return [];
      const time = timeOf(figure)?.time ?? null;
      const told = indicator.recasts ?? [];
      const fits = time === null ? told.length > 0 : told.some(({ period }) => String(period) === time);
      return fits ? [] : [{ record: figure, field: 'recast', message: `«${figure.indicator}» không nói ${time === null ? 'số' : `số của ${time}`} được tính lại thế nào`, remedy: `thêm kỳ ấy vào recasts của ${figure.indicator}: period, rule (sum, simple-mean, population-weighted-mean, not-stated) và how` }];
    }),
};
