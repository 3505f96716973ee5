import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listDataFiles } from '../../src/load/data-folder.ts';
import { loadGuarded } from '../../src/load/load-data.ts';
import { loadGuards } from '../../src/load/schema-guard.ts';
import { BASE, inFolder, load, type Files } from './data-folder-builder.ts';

const guards = loadGuards('schemas');
/** What is wrong with the names in a folder, beside one right file. */
const found = (files: Files, prepare: (dir: string) => void = () => undefined): string[] =>
  inFolder({ 'site.yaml': 'a: 1\n', ...files }, (dir) => {
    prepare(dir);
    return listDataFiles(dir).problems.map(({ file, line, col, code }) => `${file}:${line}:${col} ${code}`);
  });

describe('thư mục dữ liệu: tệp nào không ai đọc cũng là lỗi', () => {
  it.each([
    ['đuôi .yml', 'places/bac.yml', 'file-name'],
    ['chữ hoa', 'places/Bac.yaml', 'file-name'],
    ['chữ có dấu', 'places/bắc.yaml', 'file-name'],
    ['dấu cách', 'places/bac giang.yaml', 'file-name'],
    ['gạch nối ở đầu', 'places/-bac.yaml', 'file-name'],
    ['ba gạch nối', 'places/bac---ninh.yaml', 'file-name'],
    ['tên quá dài', `places/${'a'.repeat(121)}.yaml`, 'file-name'],
    ['tệp ẩn của máy', 'places/.ds-store', 'file-name'],
    ['tệp đánh lệnh', 'places/::error::x.yaml', 'file-name'],
    ['README ở thư mục con', 'places/README.md', 'file-name'],
    ['bảng tính', 'reports/2025/so-lieu.xlsx', 'file-name'],
    ['báo cáo không nằm trong năm', 'reports/2025-11-20-bao-mau.yaml', 'file-place'],
    ['nhiệm vụ nằm sâu một tầng', 'tasks/dong/2025/cong.yaml', 'file-place'],
    ['thư mục lạ', 'xa/bac.yaml', 'file-place'],
    ['danh sách nằm trong thư mục', 'places/units/units.yaml', 'file-place'],
    ['tên thư mục có sẵn trong mọi đối tượng', 'constructor/bac.yaml', 'file-place'],
    ['danh sách lạ ở gốc', 'bac.yaml', 'file-place'],
  ])('%s', (_title, file, code) => {
    expect(found({ [file]: 'a: 1\n' })).toEqual([`data/${file}:1:1 ${code}`]);
  });

  it('nhận README.md và .gitkeep ở gốc', () => {
    expect(found({ 'README.md': '# x', '.gitkeep': '' })).toEqual([]);
  });

  it('liên kết không phải là tệp', () => {
    expect(found({ 'places/dong.yaml': 'a: 1\n' }, (dir) => symlinkSync(join(dir, 'places/dong.yaml'), join(dir, 'places/tay.yaml')))).toEqual(['data/places/tay.yaml:1:1 file-kind']);
    expect(found({}, (dir) => symlinkSync('/', join(dir, 'places')))).toEqual(['data/places:1:1 file-kind']);
  });

  it('thư mục trống không sao', () => {
    expect(found({}, (dir) => mkdirSync(join(dir, 'tasks')))).toEqual([]);
  });

  it('đọc mọi tệp, theo thứ tự không tùy đĩa', () => {
    const files = inFolder(BASE, (dir) => listDataFiles(dir).files);
    expect(files.map(({ file }) => file)).toEqual(Object.keys(BASE).map((file) => `data/${file}`).sort());
    expect(files.find(({ kind }) => kind === 'report')).toMatchObject({ id: '2025-11-20-bao-mau', folders: ['2025'] });
  });

  it('không có thư mục thì nói, không đổ vỡ', () => {
    expect(loadGuarded('/khong/co/du-lieu', guards).problems[0]).toMatchObject({ file: 'du-lieu', line: 1, code: 'folder-missing' });
    expect(inFolder({}, (dir) => loadGuarded(dir, guards)).problems).toMatchObject([{ file: 'data', code: 'folder-empty' }]);
    expect(inFolder(BASE, (dir) => loadGuarded(join(dir, 'site.yaml'), guards)).problems[0]).toMatchObject({ code: 'folder-missing' });
  });
});

describe('bảng mã', () => {
  const withBytes = (bytes: Uint8Array) => inFolder(BASE, (dir) => {
    writeFileSync(join(dir, 'places/tay.yaml'), bytes);
    return loadGuarded(dir, guards);
  });
  const TEXT = 'name: Tây\nnameEn: West\ntype: city\n';

  it('UTF-8 có BOM thì nhận, và không lệch cột', () => {
    expect(withBytes(Buffer.from(`\uFEFF${TEXT}`)).problems).toEqual([]);
    expect(withBytes(Buffer.from('\uFEFFnaem: Tây\nnameEn: West\ntype: city\nname: Tây\n')).problems).toMatchObject([{ line: 1, col: 1, code: 'schema-unknown-field' }]);
  });

  it('bảng mã khác thì từ chối', () => {
    expect(withBytes(Buffer.from(TEXT, 'utf16le')).problems).not.toEqual([]);
    expect(withBytes(Buffer.from(TEXT, 'latin1')).problems).toMatchObject([{ file: 'data/places/tay.yaml', line: 1, code: 'file-encoding' }]);
  });
});

describe('tệp bị từ chối không kéo theo lỗi ở nơi nhắc tới nó', () => {
  it.each([
    ['places/dong.yaml', 'name: Đông\n'],
    ['pillars.yaml', 'pillars: []\n'],
    ['units.yaml', 'units: x\n'],
    ['programmes/ke-hoach.yaml', 'name: 3\n'],
    ['registers/viec-dong.yaml', 'name: "\n'],
    ['indicators/ty-le.yaml', 'x\n'],
    ['site.yaml', 'name: *x\n'],
  ])('%s', (file, text) => {
    const { problems, catalogue } = load({ ...BASE, [file]: text });
    expect(new Set(problems.map((problem) => problem.file))).toEqual(new Set([`data/${file}`]));
    expect(catalogue).toBeNull();
  });

  it('báo cáo bị từ chối: mã số liệu của nó được tin', () => {
    const response = 'place: dong\nabout: [2025-11-20-bao-mau.dong.ty-le.2025-11]\nfrom: Văn phòng\nsource: 2025-11-20-bao-mau\ndate: 2025-12-02\nsummary: Số đúng.\n';
    const { problems } = load({ ...BASE, 'responses/2025-12-02-dong.yaml': response, 'reports/2025/2025-11-20-bao-mau.yaml': 'title: x\n' });
    expect(new Set(problems.map(({ file }) => file))).toEqual(new Set(['data/reports/2025/2025-11-20-bao-mau.yaml']));
  });
});
