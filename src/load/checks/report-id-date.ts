import { parseSpan, spansMeet, type Span } from '../../model/time.ts';
import { writtenTime } from '../authored-claims.ts';
import type { Check } from '../check.ts';

/** Begins the name of a report that prints no date (MODEL §7). */
export const UNDATED_PREFIX = 'khong-ro-ngay-';
const DATE_PREFIX = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)-[a-z0-9]/;

export const reportIdDate: Check = {
  code: 'report-id-date',
  description: 'Tên tệp báo cáo bắt đầu bằng ngày hoặc tháng đăng, hoặc khong-ro-ngay- khi lúc nhập chưa biết ngày.',
  check: (data) =>
    [...data.reports].flatMap(([id, report]) => {
      // An id is never renamed when a date becomes known, so an undated name is always right.
      if (id.startsWith(UNDATED_PREFIX)) return [];
      const [, prefix] = DATE_PREFIX.exec(id) ?? [];
      const published = writtenTime(report.published);
      if (published === null) {
        return [{ record: report, message: `báo cáo không ghi published, mà tên tệp không bắt đầu bằng ${UNDATED_PREFIX}`, remedy: `thêm published, hoặc đổi tên tệp thành ${UNDATED_PREFIX}<nơi đăng>-<hai ba chữ của nội dung>` }];
      }
      const span = parseSpan(published);
      const named = prefix === undefined ? null : parseSpan(prefix);
      if (span === null || (named !== null && canName(named, span))) return [];
      return [{ record: report, field: 'published', message: `published là ${published}, tên tệp lại là «${id}»`, remedy: `tên tệp bắt đầu bằng ngày đăng: ${published.split('/')[0] ?? published}-<nơi đăng>; nếu ngày sai thì sửa published` }];
    }),
};

/** A month names a day inside it: the day may have become known later. An interval is named by any time in it. */
function canName(named: Span, published: Span): boolean {
  const contains = named.start !== null && named.end !== null && published.start !== null && published.end !== null && named.start <= published.start && published.end <= named.end;
  return contains || (published.text.includes('/') && spansMeet(named, published));
}
