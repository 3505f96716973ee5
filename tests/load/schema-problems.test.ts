import { describe, expect, it } from 'vitest';
import { append, changed, edit, INDICATOR, load, markedPlaces, REGISTER, REPORT, write, type Change } from './data-folder-builder.ts';

/** Puts a marked list item in place of the figure's value line. */
const value = (text: string): Change => edit(REPORT, '    value: 40.5\n', `${text}\n`);

/** Each set of changes is refused exactly at its marks, with this code and a remedy that says this. */
function refuses(code: string, cases: Readonly<Record<string, readonly [remedy: string, ...changes: readonly Change[]]>>): void {
  it.each(Object.entries(cases))(`${code}: %s`, (_title, [remedy, ...changes]) => {
    const files = changed(changes);
    const { problems } = load(files);
    expect(problems.map(({ file, line, col, code: found }) => `${file}:${line}:${col} ${found}`).sort()).toEqual(markedPlaces(files).map((place) => `${place} ${code}`).sort());
    expect(problems.map((problem) => problem.remedy).join('\n')).toContain(remedy);
    for (const { message } of problems) expect(message).not.toMatch(/undefined|null|\[object/);
  });
}

describe('điều schema từ chối: đúng trường, lời sửa nói phải viết gì', () => {
  refuses('schema-required', {
    'tệp thiếu trường': ['publisher', edit(REPORT, 'title: Bài mẫu', '▶title: Bài mẫu'), edit(REPORT, 'publisher: Báo Mẫu\n', '')],
    'mục của danh sách thiếu trường': ['indicator', edit(REPORT, '  - place: dong\n    indicator: ty-le\n', '  - ▶place: dong\n')],
    'mục trong mục của danh sách thiếu trường': ['states', edit(REPORT, '    completed: 4', '    groups:\n      - ▶label: chậm\n        count: 2')],
    'mục trong ngoặc thiếu trường': ['nameEn', edit('pillars.yaml', '{id: tru-mot, name: Trụ một, nameEn: Pillar one}', '{▶id: tru-mot, name: Trụ một}')],
  });
  refuses('schema-unknown-field', {
    'trong tệp': ['có phải «publisher» không', edit(REPORT, 'publisher: Báo Mẫu', 'publisher: Báo Mẫu\n▶publiser: Báo Mẫu')],
    'trong mục của danh sách': ['có phải «completed» không', edit(REPORT, '    completed: 4', '    ▶complete: 4')],
    'trong danh sách của danh sách': ['bỏ trường này', edit(REPORT, '    completed: 4', '    groups:\n      - {label: chậm, states: [behind], count: 2, ▶mauSac: đỏ}')],
    'trong nhóm con của nhóm con': ['count', edit(REPORT, '    completed: 4', '    groups:\n      - label: đang làm\n        states: [inProgress]\n        count: 4\n        groups:\n          - {label: chậm, states: [behind], count: 2, ▶counts: 2}')],
    'tên trường constructor': ['bỏ trường này', append(REGISTER, '▶constructor: x\n')],
  });
  refuses('schema-type', {
    'số trong nháy': ['bỏ dấu nháy: 40.5', value('    ▶value: "40.5"')],
    'dấu phẩy thập phân': ['viết dấu chấm thập phân: 45.7', value('    ▶value: 45,7')],
    'chấm hàng nghìn có phẩy': ['1234.5', value('    ▶value: 1.234,5')],
    'phần trăm kèm dấu': ['bỏ dấu %: 74', value('    ▶value: 74%')],
    'mã viết thành số': ['"40"', append('places/dong.yaml', '▶code: 40\n')],
    'số đếm lẻ': ['51', edit(REPORT, 'total: 10', '▶total: 10.5')],
    'danh sách mà viết một mục': ['ví dụ', edit(REPORT, 'figures:\n  - place: dong\n    indicator: ty-le\n    value: 40.5\n    asOf: 2025-11\n', '▶figures: 3\n')],
    'sai kiểu trong danh sách của danh sách, đúng mục': ['"3"', edit(REPORT, '    completed: 4', '    groups:\n      - label: chậm\n        states:\n          - behind\n          - ▶3\n        count: 2')],
    'cả tệp là một danh sách': ['Một chương trình', write('programmes/khac.yaml', '▶- a\n- b\n')],
  });
  refuses('schema-enum', {
    'gõ sai một chữ': ['có phải «press» không', edit(REPORT, 'kind: press', '▶kind: pres')],
    'trong danh sách, đúng mục': ['có phải «behind» không', edit(REPORT, '    completed: 4', '    groups:\n      - {label: chậm, states: [onTrack, ▶behnd], count: 2}')],
  });
  refuses('schema-const', { 'cờ chỉ có thể là true': ['bỏ dòng này', append(INDICATOR, '▶core: false\n')] });
  refuses('schema-pattern', {
    'ngày kiểu Việt Nam': ['có phải «2025-12-01» không', edit(REPORT, 'accessed: 2025-12-01', '▶accessed: 1/12/2025')],
    'quý viết bằng chữ': ['có phải «2025-Q3» không', edit(REPORT, 'asOf: 2025-11-15', '▶asOf: quý III/2025')],
    'tên thay cho mã': ['có phải «dong» không', edit(REGISTER, 'place: dong', '▶place: Đông')],
    'địa chỉ không phải của web': ['https://', edit(REPORT, 'url: https://bao.example/bai-1', '▶url: "javascript:alert(1)"')],
  });
  refuses('schema-bounds', { 'số đếm âm': ['nguồn', edit(REPORT, 'total: 10', '▶total: -1')], 'năm quá xa': ['nguồn', edit(REPORT, 'asOf: 2025-11-15', '▶asOf: 3025')] });
  refuses('schema-length', { 'chữ trống': ['bỏ hẳn', edit(REPORT, 'title: Bài mẫu', '▶title: ""')], 'danh sách trống': ['bỏ hẳn', append(REPORT, '▶statements: []\n')], 'chữ quá dài': ['viết ngắn', edit(REPORT, 'title: Bài mẫu', `▶title: ${'x'.repeat(401)}`)] });
  refuses('schema-unique', { 'hai phần giống nhau': ['bỏ phần tử thừa', edit(REPORT, '    indicator: ty-le', '    indicator: ty-le\n    ▶part: [cap-xa, cap-xa]')] });

  it('trường đã sai từ ký tự thì không bị nói lần nữa là sai kiểu', () => {
    const { problems } = load(changed([value('    value:'), edit(REPORT, 'total: 10', 'total: 010')]));
    expect(problems.map(({ code }) => code)).toEqual(['number-form', 'yaml-empty']);
  });

  it('một tệp sai nhiều chỗ thì nói hết một lượt', () => {
    const { problems } = load(changed([edit(REPORT, 'kind: press', 'kind: bao'), edit(REPORT, 'total: 10', 'total: 1.000'), append(REPORT, '    mauSac: đỏ\n')]));
    expect(problems.map(({ code }) => code)).toEqual(['schema-enum', 'number-thousands', 'schema-unknown-field']);
  });
});
