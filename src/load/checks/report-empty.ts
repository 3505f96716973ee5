import type { Check } from '../check.ts';

export const reportEmpty: Check = {
  code: 'report-empty',
  description: 'Báo cáo có ít nhất một số đếm, số liệu, phát biểu, tình hình nhiệm vụ, hoặc một điều không nhập (leftOut).',
  check: (data) =>
    [...data.reports.values()].flatMap((report) => {
      const { counts, figures, statements, taskUpdates, leftOut } = report;
      return [counts, figures, statements, taskUpdates, leftOut].some((list) => list !== undefined) ? [] : [{ record: report, message: 'không có gì được lấy từ báo cáo này', remedy: 'thêm counts, figures, statements hoặc taskUpdates; nếu không nhập gì thì kể trong leftOut và nói vì sao' }];
    }),
};
