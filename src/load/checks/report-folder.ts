import type { Check } from '../check.ts';
import { UNDATED_PREFIX } from './report-id-date.ts';

export const reportFolder: Check = {
  code: 'report-folder',
  description: 'Báo cáo nằm trong thư mục của năm đứng đầu tên tệp, hoặc trong khong-ro-ngay.',
  check: (data) =>
    data.files.flatMap((file) => {
      const folder = file.id.startsWith(UNDATED_PREFIX) ? UNDATED_PREFIX.slice(0, -1) : (/^\d{4}(?=-)/.exec(file.id)?.[0] ?? null);
      if (file.kind !== 'report' || folder === null || file.folders[0] === folder) return [];
      return [{ record: file, message: `tệp nằm trong reports/${file.folders[0] ?? ''}/, cần reports/${folder}/`, remedy: `chuyển tệp vào reports/${folder}/` }];
    }),
};
