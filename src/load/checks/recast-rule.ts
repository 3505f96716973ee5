import type { Check } from '../check.ts';
import { timeOf } from '../written-times.ts';
import { figuresOf } from '../written-values.ts';

export const recastRule: Check = {
  code: 'recast-rule',
  description: 'Số ghi recast thì chỉ số của nó nói kỳ ấy được tính lại bằng quy tắc nào (recasts); không biết thì ghi not-stated và lý do.',
  check: (data) => {
    // One omission of an indicator is one problem, however many figures stumble over it.
    const told = new Set<string>();
    return figuresOf(data).flatMap((figure) => {
      const indicator = data.indicators.get(figure.indicator);
      if (figure.recast === undefined || indicator === undefined) return [];
      const time = timeOf(figure)?.time ?? null;
      const { recasts = [] } = indicator;
      const fits = time === null ? recasts.length > 0 : recasts.some(({ period }) => String(period) === time);
      const omission = `${figure.indicator} ${time}`;
      if (fits || told.has(omission)) return [];
      told.add(omission);
      return [{ record: figure, field: 'recast', message: `«${figure.indicator}» không nói ${time === null ? 'số' : `số của ${time}`} được tính lại thế nào`, remedy: `thêm kỳ ấy vào recasts của ${figure.indicator}: period, rule (sum, simple-mean, population-weighted-mean, not-stated) và how` }];
    });
  },
};
