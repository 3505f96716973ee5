import { parseSpan } from '../../model/time.ts';
import type { Check } from '../check.ts';
import { timeOf } from '../written-times.ts';

export const timeAfterReading: Check = {
  code: 'time-after-reading',
  description: 'Kết quả không thể bắt đầu sau ngày đọc báo cáo; kế hoạch và ước tính thì có thể.',
  check: (data) =>
    [...data.reports.values()].flatMap((report) => {
      const { counts = [], figures = [], statements = [], taskUpdates = [] } = report;
      const results = figures.filter(({ nature = 'result' }) => nature === 'result');
      return [...counts, ...results, ...statements, ...taskUpdates].flatMap((claim) => {
        const written = timeOf(claim);
        const start = written && (parseSpan(written.time)?.start ?? null);
        return start === null || start <= report.accessed ? [] : [{ record: claim, field: written?.field, message: `thời gian ${written?.time ?? ''} sau ngày đọc ${report.accessed}`, remedy: 'xem lại năm; nếu là kế hoạch hay ước tính thì ghi nature' }];
      });
    }),
};
