import { append, edit, INDICATOR, REGISTER, remove, REPORT, write, type Change } from '../data-folder-builder.ts';
import type { RuleExamples } from './example.ts';

const LADDERS = 'ladders:\n  - {id: luat, name: Luật, steps: [{id: trinh, name: Trình}]}\n';
const PARTS = 'parts:\n  - {id: cap-xa, dimension: level, name: Cấp xã}\n';
const SECOND_REGISTER = 'name: Việc khác của Đông\nkind: tasks\nplace: dong\nprogramme: ke-hoach\nlevel: province\n';
const SECOND_INDICATOR = 'name: Tỷ lệ khác\ndefinition: Một cách đo khác.\nmeasure: share\nunit: phan-tram\ntiming: stock\ndirection: up\npillar: tru-hai\n';
const COUNT_ID = '2025-11-20-bao-mau.dong.viec-dong.2025-11-15';
const FIGURE_ID = '2025-11-20-bao-mau.dong.ty-le.2025-11';
const statement = (more: string): Change => append(REPORT, `statements:\n  - key: loi-hua\n    place: dong\n    kind: commitment\n    summary: Xong trong năm.\n${more}`);
const target = (more: string): Change => append(INDICATOR, `targets:\n  - place: dong\n    value: 80\n    period: 2025\n    standing: draft\n    source: 2025-11-20-bao-mau\n${more}`);
const task = (more: string): Change => write('tasks/dong/cong-dich-vu.yaml', `place: dong\nname: Mở cổng dịch vụ\nsource: 2025-11-20-bao-mau\n${more}`);
const correction = (claim: string, more = ''): Change => write('corrections/2025-12-02-bao-mau.yaml', `date: 2025-12-02\nkind: source-corrected\n${claim}why: Báo đã đính chính.\n${more}`);
const response = (about: string): Change => write('responses/2025-12-02-dong.yaml', `place: dong\nabout: [${about}]\nfrom: Văn phòng\nsource: 2025-11-20-bao-mau\ndate: 2025-12-02\nsummary: Số đúng.\n`);

export const REFERENCES: readonly RuleExamples[] = [
  {
    code: 'reference-unknown',
    refused: {
      'nước và chương trình của trang': [edit('site.yaml', 'country: nuoc', '▶country: nuocc\n▶programme: khong-co')],
      'chương trình trong danh sách chương trình': [edit(REGISTER, 'programme: ke-hoach', 'programme: [ke-hoach, ▶khong-co]')],
      'địa phương, đơn vị, danh mục của một danh mục': [edit(REGISTER, 'place: dong', '▶place: donng'), append(REGISTER, '▶perUnit: xa\n▶subsetOf: khong-co\nmaybeSameAs:\n  - ▶register: viec-khac\n    why: Trùng tên.\nbreaks:\n  - from: 2025-10-01\n    why: Thêm việc.\n    ▶source: khong-co\n')],
      'đơn vị, trụ cột, biến thể của chỉ số': [edit(INDICATOR, 'unit: phan-tram', '▶unit: phan-trm'), edit(INDICATOR, 'pillar: tru-mot', '▶pillar: tru-ba\n▶variantOf: khong-co')],
      'chỉ số, phần của số liệu': [edit(REPORT, '    indicator: ty-le', '    ▶indicator: ti-le\n    ▶part: cap-xa')],
      'một phần trong danh sách phần': [write('parts.yaml', PARTS), edit(REPORT, '    indicator: ty-le', '    indicator: ty-le\n    part: [cap-xa, ▶cap-xom]')],
      'danh mục của số đếm': [edit(REPORT, 'register: viec-dong', '▶register: viec-dongg')],
      'loại đơn vị của số đếm': [edit(REPORT, '    completed: 4', '    completed: 4\n    units: {▶kind: xa, total: 3}')],
      'chương trình lớn hơn, văn bản sửa đổi': [append('programmes/ke-hoach.yaml', '▶partOf: khong-co\namendedBy: [▶khong-co]\n▶source: khong-co\n')],
      'tỉnh cũ, tỉnh mới': [append('places/dong.yaml', 'formedFrom: [▶dong-cu]\n')],
      'địa phương của phần, nguồn của thuật ngữ': [write('parts.yaml', 'parts:\n  - {id: cap-xa, dimension: level, name: Cấp xã, ▶place: nam}\n'), write('glossary.yaml', 'terms:\n  - {id: dinh-danh, name: Định danh, definition: Mã của mỗi người., ▶source: khong-co}\n')],
      'mọi mã của phát biểu': [statement(`    ▶pillar: tru-ba\n    ▶topic: dinh-danh\n    ▶task: khong-co\n    ▶continues: 2025-11-20-bao-mau.dong.loi-cu\n    about: [${COUNT_ID}, ▶${FIGURE_ID}.x]\n`)],
      'continues phải là phát biểu, không là số liệu': [statement(`    ▶continues: ${FIGURE_ID}\n`)],
      'mọi mã của mức phải đạt': [target(`    ▶part: cap-xa\n    ▶baseline: ${COUNT_ID}\n    ▶replaces: ty-le.dong.2030\n`)],
      'mọi mã của nhiệm vụ': [task('▶register: khong-co\n▶programme: khong-co\n▶pillar: khong-co\n')],
      'nhiệm vụ của một tình hình': [append(REPORT, 'taskUpdates:\n  - ▶task: khong-co\n    state: completed\n    asOf: 2025-11\n')],
      'báo cáo gốc': [edit(REPORT, 'copy: original', 'copy: repost\n▶copyOf: 2025-11-19-bao-mau')],
      'số liệu được trả lời': [response(`${COUNT_ID}, ▶2025-11-20-bao-mau.dong.ty-le.2024`)],
      'số liệu được đính chính': [correction('▶claim: 2025-11-20-bao-mau.dong.ty-le.2025-12\n', '▶source: khong-co\n')],
      'mã mới sau khi đổi': [correction('claim: 2025-11-20-bao-mau.dong.ty-le.2025-12\n', '▶replacedBy: 2025-11-20-bao-mau.tay.ty-le.2025-11\n')],
      'tên có sẵn trong mọi đối tượng không phải là mã': [edit(INDICATOR, 'pillar: tru-mot', '▶pillar: constructor')],
      'thang của chỉ số': [append(INDICATOR, '▶ladder: luat\nstep: trinh\n')],
    },
    accepted: {
      'mọi mã đều có': [
        write('parts.yaml', PARTS), write('ladders.yaml', LADDERS), write('registers/viec-dong-nam-2025.yaml', `${SECOND_REGISTER}subsetOf: viec-dong\n`), write('indicators/ty-le-khac.yaml', `${SECOND_INDICATOR}variantOf: ty-le\nladder: luat\nstep: trinh\n`),
        write('glossary.yaml', 'terms:\n  - {id: dinh-danh, name: Định danh, definition: Mã của mỗi người., source: 2025-11-20-bao-mau}\n'),
        statement(`    topic: dinh-danh\n    pillar: tru-hai\n    task: cong-dich-vu\n    about: [${COUNT_ID}]\n`), target(`    part: cap-xa\n    baseline: ${FIGURE_ID}\n`), task('register: viec-dong\n'), response(FIGURE_ID),
      ],
      'đính chính một danh mục': [correction('claim: viec-dong\n', 'source: 2025-11-20-bao-mau\n')],
      'đính chính một mức phải đạt': [target(''), correction('claim: ty-le.dong.2025\n')],
      'mã cũ không còn, mã mới có': [correction('claim: 2025-11-20-bao-mau.dong.ty-le.2025-12\n', `replacedBy: ${FIGURE_ID}\n`)],
      'mã đổi hai lần, lần đầu dẫn về lần sau': [
        correction('claim: 2025-11-20-bao-mau.dong.ty-le.2025-10\n', 'replacedBy: 2025-11-20-bao-mau.dong.ty-le.2025-12\n'),
        write('corrections/2025-12-03-bao-mau.yaml', `date: 2025-12-03\nkind: our-error\nclaim: 2025-11-20-bao-mau.dong.ty-le.2025-12\nreplacedBy: ${FIGURE_ID}\nwhy: Tháng 11.\n`),
      ],
    },
  },
  {
    code: 'cycle',
    refused: {
      'danh mục nằm trong chính nó': [append(REGISTER, '▶subsetOf: viec-dong\n')],
      'hai danh mục nằm trong nhau': [append(REGISTER, 'subsetOf: viec-hai\n'), write('registers/viec-hai.yaml', `${SECOND_REGISTER}▶subsetOf: viec-dong\n`)],
      'danh mục vừa chứa vừa nằm trong một danh mục': [append(REGISTER, 'subsetOf: viec-hai\nmadeOf: [▶viec-hai]\n'), write('registers/viec-hai.yaml', SECOND_REGISTER)],
      'hai chương trình là phần của nhau': [append('programmes/ke-hoach.yaml', 'partOf: pha-hai\n'), write('programmes/pha-hai.yaml', 'name: Pha hai\n▶partOf: ke-hoach\n')],
      'văn bản sửa đổi chính nó': [append('programmes/ke-hoach.yaml', 'amendedBy: [▶ke-hoach]\n')],
      'hai chỉ số là biến thể của nhau': [append(INDICATOR, '▶variantOf: ty-le-khac\n'), write('indicators/ty-le-khac.yaml', `${SECOND_INDICATOR}variantOf: ty-le\n`)],
      'báo cáo là bản sao của chính nó': [edit(REPORT, 'copy: original', 'copy: repost\n▶copyOf: 2025-11-20-bao-mau')],
      'phát biểu nối tiếp chính nó': [statement('    ▶continues: 2025-11-20-bao-mau.dong.loi-hua\n')],
      'mức phải đạt thay chính nó': [target('    ▶replaces: ty-le.dong.2025\n')],
      'mã đổi thành chính nó': [correction('claim: cu\n', '▶replacedBy: cu\n')],
    },
    accepted: {
      'ba danh mục lồng nhau, hai làm thành một': [
        append(REGISTER, 'madeOf: [viec-hai, viec-ba]\n'),
        write('registers/viec-hai.yaml', `${SECOND_REGISTER}subsetOf: viec-dong\n`),
        write('registers/viec-ba.yaml', SECOND_REGISTER),
      ],
    },
  },
  {
    code: 'file-missing',
    isAboutFolder: true,
    refused: { 'không có site.yaml': [remove('site.yaml')] },
    accepted: { 'không có parts.yaml, ladders.yaml, glossary.yaml': [] },
  },
];
