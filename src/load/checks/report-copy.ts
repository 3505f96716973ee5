import type { Check } from '../check.ts';

export const reportCopy: Check = {
  code: 'report-copy',
  description: 'copyOf chỉ có ở bản đăng lại hoặc bản dịch.',
  check: (data) =>
    [...data.reports.values()].flatMap((report) =>
      report.copyOf === undefined || report.copy !== 'original' ? [] : [{ record: report, field: 'copyOf', message: 'báo cáo ghi copy: original mà lại có copyOf', remedy: 'nếu là bản đăng lại hoặc bản dịch thì sửa copy; nếu là bản gốc thì bỏ copyOf' }],
    ),
};
