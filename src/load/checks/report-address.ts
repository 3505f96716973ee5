import type { Check } from '../check.ts';

export const reportAddress: Check = {
  code: 'report-address',
  description: 'Báo cáo có địa chỉ (url) hoặc lý do không có (noUrl), đúng một trong hai.',
  check: (data) =>
    [...data.reports.values()].flatMap((report) => {
      if (report.url === undefined && report.noUrl === undefined) return [{ record: report, message: 'báo cáo không có url, cũng không có noUrl', remedy: 'thêm url: địa chỉ bài; nếu không có địa chỉ thì thêm noUrl: vì sao' }];
      if (report.url !== undefined && report.noUrl !== undefined) return [{ record: report, field: 'noUrl', message: 'báo cáo có cả url và noUrl', remedy: 'có địa chỉ thì bỏ noUrl' }];
      return [];
    }),
};
