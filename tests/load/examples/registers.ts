import { append, edit, INDICATOR, REGISTER, REPORT, write, type Change } from '../data-folder-builder.ts';
import type { RuleExamples } from './example.ts';

const EACH = edit(REGISTER, 'place: dong', 'eachPlace: true');
const count = (text: string): Change => edit(REPORT, '    completed: 4\n', text.replace(/^/gm, '    ').trimEnd() + '\n');
const part = (place: string): Change => write('registers/phan-mot.yaml', `name: Phần một\nkind: tasks\nplace: ${place}\nprogramme: ke-hoach\nlevel: province\n`);
const PARTS = write('parts.yaml', 'parts:\n  - {id: so-mot, dimension: office, name: Sở một, place: dong}\n  - {id: cap-xa, dimension: level, name: Cấp xã}\n');

export const REGISTERS: readonly RuleExamples[] = [
  {
    code: 'register-place',
    refused: {
      'không nơi nào': [write('registers/viec-chung.yaml', '▶name: Việc chung\nkind: tasks\nprogramme: ke-hoach\nlevel: commune\n')],
      'một nơi và mọi nơi': [write('registers/viec-chung.yaml', 'name: Việc chung\nkind: tasks\nplace: dong\n▶eachPlace: true\nprogramme: ke-hoach\nlevel: commune\n')],
    },
    accepted: { 'mọi nơi': [write('registers/viec-chung.yaml', 'name: Việc chung\nkind: tasks\neachPlace: true\nprogramme: ke-hoach\nlevel: commune\n')] },
  },
  {
    code: 'register-made-of',
    refused: { 'phần của nơi khác': [part('tay'), append(REGISTER, 'madeOf: [▶phan-mot]\n')] },
    accepted: { 'phần của cùng nơi': [part('dong'), append(REGISTER, 'madeOf: [phan-mot]\n')] },
  },
  {
    code: 'count-place',
    refused: {
      'danh mục của mọi nơi mà số đếm không nói nơi nào': [EACH, edit(REPORT, 'register: viec-dong', '▶register: viec-dong')],
      'danh mục của một nơi mà số đếm nói lại': [edit(REPORT, 'register: viec-dong', 'register: viec-dong\n    ▶place: dong')],
    },
    accepted: { 'danh mục của mọi nơi, số đếm của một nơi': [EACH, edit(REPORT, 'register: viec-dong', 'register: viec-dong\n    place: tay')] },
  },
  {
    code: 'count-parts',
    refused: {
      'đúng hạn cộng muộn quá số xong': [count('▶completed: 4\ncompletedOnTime: 3\ncompletedLate: 2')],
      'nhóm con quá nhóm mẹ': [count('groups:\n  - label: đang làm\n    states: [inProgress, behind]\n    ▶count: 3\n    groups:\n      - {label: chậm, states: [behind], count: 2}\n      - {label: chờ, states: [waiting], count: 2}')],
      'nhóm trong một nhóm chuẩn': [count('▶inProgress: 1\ngroups:\n  - {label: chờ, states: [waiting], within: inProgress, count: 2}')],
      'đơn vị xong quá số đơn vị': [append('units.yaml', '  - {id: xa, name: xã, nameEn: communes}\n'), count('units: {kind: xa, ▶total: 3, completed: 4}')],
      'các màu quá số đơn vị': [append('units.yaml', '  - {id: xa, name: xã, nameEn: communes}\n'), count('units: {kind: xa, ▶total: 3, colours: {green: 2, yellow: 2}}')],
    },
    accepted: {
      'nguồn in như vậy, có doubt': [count('completed: 4\ncompletedOnTime: 3\ncompletedLate: 2\ndoubt: Bài in đúng như vậy, không giải thích.')],
      'số không chính xác thì không so': [count('completed: {value: 4, qualifier: about}\ncompletedOnTime: 3\ncompletedLate: 2')],
      'nhóm cắt ngang không cộng': [count('groups:\n  - label: đang làm\n    states: [inProgress]\n    count: 3\n    groups:\n      - {label: chậm, states: [behind], count: 2}\n      - {label: mới thêm, states: [inProgress], count: 3, overlaps: true}')],
      'phần vượt tổng là điều cần nêu, không phải lỗi': [count('completed: 9\nonTrack: 9')],
    },
  },
  {
    code: 'part-place',
    refused: {
      'số liệu của nơi khác': [PARTS, edit(REPORT, '  - place: dong\n    indicator: ty-le', '  - place: tay\n    indicator: ty-le\n    ▶part: [cap-xa, so-mot]')],
      'mức phải đạt của nơi khác': [PARTS, append(INDICATOR, 'targets:\n  - {place: tay, ▶part: so-mot, value: 80, period: 2030, standing: draft, source: 2025-11-20-bao-mau}\n')],
    },
    accepted: { 'đúng nơi; phần dùng chung': [PARTS, edit(REPORT, '    indicator: ty-le', '    indicator: ty-le\n    part: [cap-xa, so-mot]')] },
  },
];
