import { parseSpan } from '../../model/time.ts';
import type { Check } from '../check.ts';
import { writtenTimes } from '../written-times.ts';

const FIRST_YEAR = '1900';
const LAST_YEAR = '2100';

export const timeUnreal: Check = {
  code: 'time-unreal',
  description: 'Ngày, tháng, khoảng thời gian phải có thật trong lịch, khoảng không chạy ngược, năm từ 1900 đến 2100.',
  check: (data) =>
    writtenTimes(data).flatMap(({ record, field, time }) => {
      const span = parseSpan(time);
      if (span === null) return [{ record, field, message: `thời gian ${time} không có trong lịch, hoặc chạy ngược`, remedy: 'xem lại ngày trong nguồn; tháng 2 có 28 hoặc 29 ngày; khoảng viết từ trước đến sau' }];
      const isNear = [span.start, span.end].every((day) => day === null || (day >= FIRST_YEAR && day.slice(0, 4) <= LAST_YEAR));
      return isNear ? [] : [{ record, field, message: `thời gian ${time} ngoài ${FIRST_YEAR}–${LAST_YEAR}`, remedy: 'xem lại năm' }];
    }),
};
