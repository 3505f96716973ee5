import type { Check } from '../check.ts';

export const statementOutcome: Check = {
  code: 'statement-outcome',
  description: 'outcome chỉ có ở phát biểu nối tiếp một phát biểu trước (continues).',
  check: (data) =>
    [...data.reports.values()].flatMap(({ statements = [] }) => statements).flatMap((statement) =>
      statement.outcome === undefined || statement.continues !== undefined ? [] : [{ record: statement, field: 'outcome', message: 'có outcome mà không có continues', remedy: 'thêm continues: mã của cam kết trước, hoặc bỏ outcome' }],
    ),
};
