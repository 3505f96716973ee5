import type { Check } from '../check.ts';

export const reportEmpty: Check = {
  code: 'report-empty',
  description: 'Báo cáo có ít nhất một số đếm, số liệu, phát biểu, tình hình nhiệm vụ, một điều không nhập (leftOut), hoặc là nguồn của một mức phải đạt.',
  check: (data) => {
    const targetSources = new Set([...data.indicators.values()].flatMap(({ targets = [] }) => targets.map(({ source }) => source)));
    return [...data.reports].flatMap(([id, report]) => {
      const { counts, figures, statements, taskUpdates, leftOut } = report;
      return [counts, figures, statements, taskUpdates, leftOut].some((list) => list !== undefined) || targetSources.has(id) ? [] : [{ record: report, message: 'không có gì được lấy từ báo cáo này', remedy: 'thêm counts, figures, statements hoặc taskUpdates; nếu không nhập gì thì kể trong leftOut và nói vì sao' }];
    });
  },
};
