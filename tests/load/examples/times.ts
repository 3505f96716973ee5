import { append, edit, INDICATOR, REGISTER, REPORT, write, type Change } from '../data-folder-builder.ts';
import type { RuleExamples } from './example.ts';

const FLOW = edit(INDICATOR, 'timing: stock', 'timing: flow');
const former: Change = write('places/dong-cu.yaml', 'name: Đông (cũ)\nnameEn: East (old)\ntype: former\nuntil: 2025-06-30\nmergedInto: dong\n');
const heir: Change = append('places/dong.yaml', 'from: 2025-07-01\nformedFrom: [dong-cu]\n');
const statement = (more: string): Change => append(REPORT, `statements:\n  - key: loi-hua\n    place: dong\n    kind: commitment\n    summary: Xong trong năm.\n${more}`);
const task: Change = write('tasks/dong/cong.yaml', 'place: dong\nname: Cổng\nsource: 2025-11-20-bao-mau\n');

export const TIMES: readonly RuleExamples[] = [
  {
    code: 'time-unreal',
    refused: {
      'ngày 30 tháng 2': [edit(REPORT, 'asOf: 2025-11-15', '▶asOf: 2025-02-30')],
      'ngày 29 tháng 2 của năm thường': [edit(REPORT, 'asOf: 2025-11-15', '▶asOf: 2025-02-29')],
      'tháng 13': [edit(REPORT, 'asOf: 2025-11\n', '▶asOf: 2025-13\n')],
      'khoảng chạy ngược': [FLOW, edit(REPORT, '    asOf: 2025-11\n', '    ▶period: 2025-09/2025-01\n')],
      'năm quá xa': [append(REGISTER, '▶deadline: 9999-12-31\n')],
      'ngày hết hạn, ngày của căn cứ, ngày đổi': [
        append(REGISTER, 'breaks:\n  - {▶from: 2025-04-31, why: Đổi.}\n'),
        append(INDICATOR, 'targets:\n  - {place: dong, value: 80, ▶period: 2030-13, source: 2025-11-20-bao-mau, basis: {document: Kế hoạch 1, ▶date: 2025-06-31}}\n'),
        statement('    ▶due: 2025-00\n'),
      ],
    },
    accepted: {
      'ngày nhuận': [edit(REPORT, 'asOf: 2025-11-15', 'asOf: 2024-02-29')],
      'mọi cách viết thời gian': [append(REPORT, '  - {place: tay, indicator: ty-le, value: 1, asOf: 2025}\n  - {place: tay, indicator: ty-le, value: 1, asOf: 2025-Q3}\n  - {place: tay, indicator: ty-le, value: 1, asOf: 2025-H1}\n  - {place: tay, indicator: ty-le, value: 1, asOf: 2025-01/2025-09}\n  - {place: tay, indicator: ty-le, value: 1, asOf: ../2024-09-20}\n  - {place: tay, indicator: ty-le, value: 1, asOf: 2025-11-08/..}\n')],
    },
  },
  {
    code: 'time-order',
    refused: {
      'hạn chót trước ngày bắt đầu': [append(REGISTER, 'start: 2025-06-01\n▶deadline: 2025-05-31\n')],
      'kết thúc trước ban hành và trước bắt đầu': [append('programmes/ke-hoach.yaml', 'issued: 2025-06-19\n▶end: 2025-01-01\n')],
      'đọc trước khi đăng': [edit(REPORT, 'accessed: 2025-12-01', '▶accessed: 2025-11-19')],
      'lần đổi kết thúc trước khi bắt đầu': [append(REGISTER, 'breaks:\n  - from: 2025-10-01\n    ▶to: 2025-09-01\n    why: Thêm việc.\n')],
      'hai lần đổi không theo thứ tự': [append(REGISTER, 'breaks:\n  - {from: 2025-10-01, why: Thêm việc.}\n  - {▶from: 2025-09-01, why: Bớt việc.}\n')],
      'địa giới kết thúc trước khi bắt đầu': [former, heir, append('places/dong-cu.yaml', 'from: 2026-01-01\n'), edit('places/dong-cu.yaml', 'until: 2025-06-30', '▶until: 2025-06-30')],
    },
    accepted: { 'cùng một ngày': [append(REGISTER, 'start: 2025-06-01\ndeadline: 2025-06-01\n'), edit(REPORT, 'accessed: 2025-12-01', 'accessed: 2025-11-20')] },
  },
  {
    code: 'time-after-reading',
    refused: {
      'số đếm của ngày chưa tới': [edit(REPORT, 'asOf: 2025-11-15', '▶asOf: 2025-12-02')],
      'kết quả của kỳ chưa tới': [FLOW, edit(REPORT, '    asOf: 2025-11\n', '    ▶period: 2026-Q1\n')],
      'phát biểu và tình hình của ngày chưa tới': [task, statement('    ▶asOf: 2026\n'), append(REPORT, 'taskUpdates:\n  - {task: cong, state: completed, ▶asOf: 2026-01}\n')],
    },
    accepted: {
      'kế hoạch cho năm sau': [FLOW, edit(REPORT, '    asOf: 2025-11\n', '    period: 2026\n    nature: plan\n')],
      'một năm chưa hết': [edit(REPORT, 'asOf: 2025-11-15', 'asOf: 2025')],
    },
  },
  {
    code: 'time-form',
    refused: {
      'số đếm không có thời gian': [edit(REPORT, '  - register: viec-dong\n    asOf: 2025-11-15\n', '  - ▶register: viec-dong\n')],
      'vừa có ngày vừa không rõ ngày': [edit(REPORT, 'asOf: 2025-11-15', 'asOf: 2025-11-15\n    ▶undated: Bài không nói.')],
      'chỉ số stock mà có kỳ': [edit(REPORT, 'asOf: 2025-11\n', '▶period: 2025-11\n')],
      'chỉ số flow mà có ngày': [FLOW, edit(REPORT, 'asOf: 2025-11\n', '▶asOf: 2025-11\n')],
      'phát biểu vừa có ngày vừa không': [statement('    asOf: 2025-11\n    ▶undated: Bài không nói.\n')],
      'tình hình nhiệm vụ không có thời gian': [task, append(REPORT, 'taskUpdates:\n  - {▶task: cong, state: completed}\n')],
    },
    accepted: {
      'số đếm không rõ ngày, có nói vì sao': [edit(REPORT, 'asOf: 2025-11-15', 'undated: Bài không nói.')],
      'chỉ số flow có kỳ': [FLOW, edit(REPORT, 'asOf: 2025-11\n', 'period: 2025-01/2025-11\n')],
      'phát biểu không cần thời gian': [statement('')],
    },
  },
  {
    code: 'time-former-place',
    refused: { 'số của tỉnh cũ sau ngày nhập': [former, heir, edit(REPORT, '  - place: dong\n', '  - place: dong-cu\n'), edit(REPORT, 'asOf: 2025-11\n', '▶asOf: 2025-11\n')] },
    accepted: {
      'trước ngày nhập': [former, heir, edit(REPORT, '  - place: dong\n', '  - place: dong-cu\n'), edit(REPORT, 'asOf: 2025-11\n', 'asOf: 2025-H1\n')],
      'nguồn vẫn nói về địa giới cũ, có doubt': [former, heir, edit(REPORT, '  - place: dong\n', '  - place: dong-cu\n    doubt: Bài vẫn viết theo địa giới cũ.\n')],
    },
  },
];
