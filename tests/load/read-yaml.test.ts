import { describe, expect, it } from 'vitest';
import { readYaml } from '../../src/load/read-yaml.ts';
import { whereabouts } from '../../src/load/whereabouts.ts';
import { MARK, markedPlaces } from './data-folder-builder.ts';

const FILE = 'tep.yaml';

function read(text: string) {
  const places = whereabouts({ file: `data/${FILE}`, line: 1, col: 1 });
  return { ...readYaml(text.replaceAll(MARK, ''), `data/${FILE}`, places), places };
}

/** Each text is refused exactly at its marks, with this code. */
function refuses(code: string, texts: Readonly<Record<string, string>>): void {
  it.each(Object.entries(texts))(`${code}: %s`, (_title, text) => {
    const { problems } = read(text);
    expect(problems.map(({ file, line, col, code: found }) => `${file}:${line}:${col} ${found}`)).toEqual(markedPlaces({ [FILE]: text }).map((place) => `${place} ${code}`));
    for (const { message, remedy } of problems) {
      expect(message).not.toBe('');
      expect(remedy).not.toBe('');
    }
    expect(problems).not.toHaveLength(0);
  });
}

function accepts(texts: Readonly<Record<string, readonly [text: string, value: unknown]>>): void {
  it.each(Object.entries(texts))('nhận: %s', (_title, [text, value]) => {
    const reading = read(text);
    expect(reading.problems).toEqual([]);
    expect(reading.value).toEqual(value);
  });
}

describe('YAML đọc được nhiều cách thì từ chối, đúng chỗ', () => {
  refuses('yaml-alias', {
    'tham chiếu': 'a: x\nb: ▶*x\n',
    'neo': 'a: ▶&x y\n',
    'neo trên danh sách, tham chiếu trong ngoặc': 'a: ▶&x [1]\nb: {c: ▶*x}\n',
    'bom tham chiếu': `a: ▶&a [x]\n${['b', 'c', 'd'].map((name) => `${name}: ▶&${name} [▶*a , ▶*a ]\n`).join('')}`,
    'khóa gộp mang tham chiếu': 'a: ▶&x {b: 1}\nc:\n  <<: ▶*x\n',
  });
  refuses('yaml-tag', { 'thẻ chữ': 'a: ▶!!str 1\n', 'thẻ lạ': 'a: ▶!foo x\n', 'thẻ nhị phân': 'a: ▶!!binary aGk=\n', 'thẻ trên tên trường': '▶!!str a: 1\n', 'thẻ chương trình': 'a: ▶!!python/object/apply:os.system [x]\n', 'thẻ trên danh sách': 'a:\n  ▶!!set\n  - x\n' });
  refuses('yaml-directive', { 'phiên bản': '▶%YAML 1.1\n---\na: NO\n', 'thẻ': '▶%TAG ! tag:x,2000:\n---\na: 1\n' });
  refuses('yaml-documents', { 'hai tài liệu': 'a: 1\n▶---\nb: 2\n', 'ba gạch hai lần': '---\n▶---\na: 1\n', 'sau dấu ba chấm': 'a: 1\n▶...\nb: 2\n' });
  refuses('yaml-key', { 'khóa gộp': 'a:\n  ▶<<: {b: 1}\n', 'dấu cách': '▶a b: 1\n', 'chữ có dấu': '▶tên: 1\n', 'chữ Kirin': '▶nаme: 1\n', 'tên trường __proto__': 'a: 1\n▶__proto__: {b: 1}\n', 'số': '▶2025: x\n', 'trống': '? ▶\n: x\n' });
  refuses('yaml-duplicate', { 'hai lần': 'a: 1\nb: 2\n▶a: 3\n', 'trong một mục của danh sách': 'a:\n  - b: 1\n    ▶b: 2\n', 'trong ngoặc': 'a: {b: 1, ▶b: 2}\n', 'một lần có nháy': 'a: 1\n▶"a": 2\n' });
  refuses('yaml-depth', { 'ngoặc lồng nhau': `a: ${'['.repeat(20)}▶${'['.repeat(3000)}`, 'gạch lồng nhau': `${'- '.repeat(20)}▶${'- '.repeat(1800)}x\n`, 'thụt quá sâu': `a:\n▶${' '.repeat(61)}b: 1\n`, 'dấu hỏi lồng nhau': `${'? '.repeat(20)}▶${'? '.repeat(1800)}` });
  refuses('yaml-syntax', {
    'nháy không đóng': 'title: ▶"abc\nurl: x\n',
    'nháy đơn không đóng': "title: ▶'it''s\nurl: x\n",
    'nháy không đóng trước một nháy khác': 'title: ▶"abc\nurl: "https://x.example"\n',
    'chữ sau nháy': 'title: "abc" ▶def\n',
    'hai dấu hai chấm': 'title: ▶Nghị quyết: kết quả\n',
    'ngoặc vuông không đóng': 'a: 1\nb: ▶[1, 2\nc: 3\n',
    'ngoặc nhọn không đóng': 'a: ▶{b: 1\nc: 3\n',
    'ngoặc đóng thừa': 'a: 1\nb: ▶]\n',
    'thụt bằng Tab': 'a:\n▶\t- b\n',
    'ký tự đầu có nghĩa riêng': 'a: ▶@x\n',
    'gạch chéo sai trong nháy kép': 'a: "x▶\\q"\n',
  });
  refuses('yaml-empty', { 'không giá trị': 'a: 1\n▶b:\nc: 2\n', 'dấu ngã': '▶a: ~\n', 'chữ null': '▶a: null\n', 'trong ngoặc': 'a: {▶b: , c: 1}\n', 'mục trống của danh sách': 'a:\n  -▶\n  - x\n', 'tệp trống': '▶', 'chỉ có chú thích': '▶# trống\n', 'chỉ có ba gạch': '▶---\n', 'trường không có dấu hai chấm, trong ngoặc': 'a: {▶b, c: 1}\n', 'dấu hỏi không có giá trị': '? ▶a\n' });
});

describe('số chỉ nhận khi không ai đọc được thành số khác', () => {
  refuses('number-thousands', { 'chấm hàng nghìn': '▶a: 1.234\n', 'hai lần chấm là chữ, một lần là số': 'a: [▶12.345]\n', 'số âm': '▶a: -1.234\n' });
  refuses('number-form', { 'số 0 đứng đầu': '▶a: 01\n', 'số 0 đứng đầu, lẻ': '▶a: 007.5\n', 'không có phần nguyên': '▶a: .5\n', 'không có phần lẻ': '▶a: 5.\n', 'dấu cộng': '▶a: +5\n', 'hệ mười sáu': '▶a: 0x10\n', 'hệ tám': '▶a: 0o17\n', 'hệ hai': '▶a: 0b11\n', 'số mũ': '▶a: 1e3\n', 'quá lớn': '▶a: 1e400\n', 'vô cực': '▶a: .inf\n', 'không phải số': '▶a: .NaN\n', 'âm không': '▶a: -0\n', 'âm không lẻ': '▶a: -0.0\n', 'hệ sáu mươi': '▶a: 12:30\n', 'trong danh sách, đúng mục': 'a:\n  - 1\n  - ▶0x1\n' });
  refuses('number-digits', { 'mười sáu chữ số': '▶a: 1234567890123456\n' });
  refuses('yaml-boolean', { 'NO': '▶a: NO\n', 'yes': '▶a: yes\n', 'on': '▶a: On\n', 'y': '▶a: y\n', 'True': '▶a: True\n', 'FALSE': '▶a: FALSE\n' });
  accepts({
    'số nguyên, số lẻ, số âm': ['a: [0, 51, 85.75, -3.5, 0.001, 1234.5678]\n', { a: [0, 51, 85.75, -3.5, 0.001, 1234.5678] }],
    'số có số 0 ở cuối, để không ai đọc thành hàng nghìn': ['a: 1.2340\n', { a: 1.234 }],
    'dấu phẩy là chữ: schema sẽ nói': ['a: 45,7\n', { a: '45,7' }],
    'chữ trong nháy': ['a: ["01", "NO", "1.234", "12:30"]\n', { a: ['01', 'NO', '1.234', '12:30'] }],
    'ngày là chữ, năm là số': ['a: 2025-11-15\nb: 2025\nc: 2025-02-30\n', { a: '2025-11-15', b: 2025, c: '2025-02-30' }],
    'true và false': ['a: true\nb: false\n', { a: true, b: false }],
  });
});

describe('chữ không bị cắt ở dấu #', () => {
  refuses('yaml-comment', {
    'sau chữ': 'a: Xếp hạng ▶#1\n',
    'sau chữ trong nháy': 'a: "x" ▶# y\n',
    'sau mục của danh sách': 'a:\n  - x ▶# y\n',
    'sau danh sách trong ngoặc': 'a: [x, b] ▶# z\n',
    'sau mục trong ngoặc': 'a: {b: c} ▶# z\n',
    'trong ngoặc nhiều dòng': 'a: [x, ▶# y\n  z]\n',
    'sau số': 'a: 51 ▶# 52\n',
    'sau dấu |': 'a: | ▶# x\n  y\n',
    'sau tên trường': 'a: ▶# x\n  - b\n',
    'sau dấu gạch': 'a:\n  - ▶# x\n    b: 1\n',
    'sau chữ nhiều dòng': 'a: x\n  y ▶# z\n',
  });
  accepts({
    'chú thích đứng riêng một dòng': ['# đầu tệp\na: 1\n  # thụt vào\nb:\n  # trong danh sách\n  - x\n# cuối tệp\n', { a: 1, b: ['x'] }],
    'dấu # trong nháy, trong đoạn chữ, liền chữ': ['a: "Xếp hạng #1"\nb: |-\n  dòng # một\nc: C#\nd: >-\n  # hai\n', { a: 'Xếp hạng #1', b: 'dòng # một', c: 'C#', d: '# hai' }],
  });
});

describe('chữ là chữ nhìn thấy được', () => {
  refuses('text-nfc', { 'dấu tách rời': `▶a: ${'Nghệ An'.normalize('NFD')}\n`, 'trong nháy': `▶a: "${'Nghệ An'.normalize('NFD')}"\n`, 'viết bằng mã': '▶a: "e\\u0302"\n', 'trong danh sách': `a:\n  - x\n  - ▶${'é'.normalize('NFD')}\n` });
  refuses('text-invisible', {
    'không bề rộng': '▶a: x\u200By\n', 'đổi chiều': '▶a: "x\u202Ey"\n', 'viết bằng mã': '▶a: "x\\u200by"\n', 'nửa ký tự': '▶a: "x\\ud800"\n', 'điều khiển': '▶a: "x\\u0000"\n', 'Tab': '▶a: "x\\ty"\n', 'xuống dòng kiểu cũ': '▶a: x\ry\n', 'chỉ có ký tự không nhìn thấy': '▶a: "\u200B"\n', 'chữ trống của Hàn': '▶a: x\u3164\n', 'gạch nối mềm': '▶a: x\u00ADy\n', 'trong chú thích': 'a: 1\n▶# x\u202Ey\n',
  });
  refuses('text-space', { 'đầu câu': '▶a: " x"\n', 'cuối câu': '▶a: "x "\n', 'dấu cách không ngắt dòng': '▶a: x\u00A0y\n', 'chỉ có dấu cách': '▶a: " "\n' });
  refuses('text-look-alike', { 'Ð của Băng Đảo': '▶a: Ðà Nẵng\n', 'ð thường': '▶a: ðà\n', 'а của Nga trong chữ La-tinh': '▶a: Nghệ Аn\n', 'ο của Hy Lạp': '▶a: Thanh Hοa\n' });
  refuses('text-encoding', { 'UTF-8 đọc nhầm': '▶a: Nghá»‡ An\n', 'ký tự thay thế': '▶a: Ngh\uFFFD An\n' });
  accepts({
    'tiếng Việt đủ dấu': ['a: Đắk Lắk, Thừa Thiên – Huế “ổn”\n', { a: 'Đắk Lắk, Thừa Thiên – Huế “ổn”' }],
    'cả từ Nga hay Hy Lạp': ['a: "Правда, β, 5 µm"\n', { a: 'Правда, β, 5 µm' }],
    'đoạn chữ nhiều dòng': ['a: >\n  một\n  hai\nb: |\n  ba\n  bốn\n', { a: 'một hai', b: 'ba\nbốn' }],
    'CRLF': ['a: x\r\nb:\r\n  - z\r\nc: |\r\n  một\r\n  hai\r\n', { a: 'x', b: ['z'], c: 'một\nhai' }],
    'tên trường có sẵn trong mọi đối tượng': ['constructor: x\ntoString: z\n', Object.fromEntries([['constructor', 'x'], ['toString', 'z']])],
    'ba gạch mở đầu': ['---\na: 1\n', { a: 1 }],
  });

  it('lời sửa in ra chữ đúng', () => {
    expect(read('a: Ðà Nẵng\n').problems[0]?.remedy).toContain('«Đà»');
    expect(read('a: tỉnh Nghệ Аn\n').problems[0]?.remedy).toContain('«An»');
    expect(read(`a: ${'tỉnh Nghệ'.normalize('NFD')}\n`).problems[0]?.remedy).toContain('«tỉnh»');
    expect(read('a: x\u200By z\n').problems[0]?.remedy).toContain('«xy»');
  });
});

describe('tệp quá cỡ bị từ chối nhanh', () => {
  refuses('file-size', { 'hơn 256 KiB': `▶a: "${'x'.repeat(3000)}\n${`${'x'.repeat(3000)}\n`.repeat(90)}"`, 'hơn một vạn dòng': `▶${'# x\n'.repeat(10_001)}a: 1` });
  refuses('line-length', { 'dòng hơn 4.000 ký tự': `a: 1\n▶b: ${'x'.repeat(4000)}\n` });

  it.each([
    ['ba vạn trường', Array.from({ length: 30_000 }, (_, index) => `k${index}: 1`).join('\n')],
    ['nhiều dòng trong nháy', `a: "${'x\n'.repeat(100_000)}"`],
    ['nhiều chú thích', `${'# x\n'.repeat(60_000)}a: 1`],
    ['một vạn trường', Array.from({ length: 9_999 }, (_, index) => `k${index}: 1`).join('\n')],
    ['một vạn dòng không đọc được', 'x\n'.repeat(9_999)],
    ['nhiều ngoặc không đóng', `${'[\n'.repeat(60_000)}`],
    ['nhiều ba gạch', '---\n'.repeat(60_000)],
    ['nhiều tham chiếu', `a: [${'*x ,\n'.repeat(40_000)}]`],
    ['một chữ rất dài', `a: "${`${'а'.repeat(1900)}\n`.repeat(60)}"`],
  ])('%s: đọc không quá hai giây', (_title, text) => {
    const start = performance.now();
    read(text);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('mỗi mục, mỗi trường biết chỗ của nó', () => {
  const text = '# chú thích\nname: x\nlist:\n  - one: 1\n    two: [a, b]\n  - three: {four: 4}\n';
  const { value, places } = read(text);
  const at = (record: unknown, field?: string): string => {
    if (typeof record !== 'object' || record === null) throw new Error('not a record');
    const { line, col } = places.locate(record, field);
    return `${line}:${col}`;
  };
  const get = (record: unknown, ...path: (string | number)[]): unknown =>
    path.reduce((here, step) => (typeof here === 'object' && here !== null ? new Map(Object.entries(here)).get(String(step)) : undefined), record);

  it('mục là dòng đầu của nó, trường là tên của nó', () => {
    expect(at(value)).toBe('2:1');
    expect(at(value, 'list')).toBe('3:1');
    expect(at(get(value, 'list', 0))).toBe('4:5');
    expect(at(get(value, 'list', 0), 'two')).toBe('5:5');
    expect(at(get(value, 'list', 1, 'three'), 'four')).toBe('6:13');
  });

  it('mục của danh sách là trường mang số thứ tự', () => {
    expect(at(get(value, 'list'), '1')).toBe('6:5');
    expect(at(get(value, 'list', 0, 'two'), '1')).toBe('5:14');
  });

  it('trường không có thì là chỗ của mục; mục lạ thì là đầu tệp', () => {
    expect(at(get(value, 'list', 0), 'khongCo')).toBe('4:5');
    expect(at({})).toBe('1:1');
  });
});
