import type { Check } from '../check.ts';

const REQUIRED = ['site', 'pillars', 'units'] as const;

export const fileMissing: Check = {
  code: 'file-missing',
  description: 'Thư mục dữ liệu có đủ site.yaml, pillars.yaml và units.yaml.',
  check: (data) =>
    REQUIRED.filter((kind) => data.files.length > 0 && !data.files.some((file) => file.kind === kind)).map((kind) => ({
      record: data,
      message: `thiếu tệp ${kind}.yaml`,
      remedy: `tạo tệp ${kind}.yaml trong thư mục dữ liệu; xem mẫu trong data/README.md`,
    })),
};
