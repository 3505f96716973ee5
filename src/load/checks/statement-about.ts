import type { Check } from '../check.ts';

export const statementAbout: Check = {
  code: 'statement-about',
  description: 'Lưu ý (caution) và xác nhận (confirmation) nói về số nào thì ghi số ấy trong about.',
  check: (data) =>
    [...data.reports.values()].flatMap(({ statements = [] }) => statements).flatMap((statement) =>
      statement.about !== undefined || (statement.kind !== 'caution' && statement.kind !== 'confirmation') ? [] : [{ record: statement, field: 'kind', message: `phát biểu loại ${statement.kind} không nói về số nào`, remedy: 'thêm about: [mã số liệu]; mã nằm ở trang của báo cáo chứa số ấy' }],
    ),
};
