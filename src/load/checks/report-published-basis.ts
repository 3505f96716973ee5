import type { Check } from '../check.ts';

export const reportPublishedBasis: Check = {
  code: 'report-published-basis',
  description: 'Có published thì có publishedBasis, và ngược lại.',
  check: (data) =>
    [...data.reports.values()].flatMap((report) => {
      if (report.published !== undefined && report.publishedBasis === undefined) return [{ record: report, field: 'published', message: 'có ngày đăng mà không nói ngày ấy ở đâu ra', remedy: 'thêm publishedBasis: printed nếu trang in ngày, label nếu là nhãn của kho lưu, inferred nếu suy ra' }];
      if (report.published === undefined && report.publishedBasis !== undefined) return [{ record: report, field: 'publishedBasis', message: 'có publishedBasis mà không có published', remedy: 'thêm published, hoặc bỏ publishedBasis' }];
      return [];
    }),
};
