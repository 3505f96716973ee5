import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadData } from '../../src/load/load-data.ts';
import { BASE, inFolder } from './data-folder-builder.ts';

describe('nạp cả thư mục', () => {
  it('thư mục mẫu không có lỗi', () => {
    const { problems, catalogue } = inFolder(BASE, (dir) => loadData(dir, 'schemas'));
    expect(problems).toEqual([]);
    expect(catalogue?.reports.size).toBe(1);
  });

  it('thư mục thử tiny: một nước khác, chủ đề khác, không sửa mã', () => {
    const { problems, catalogue } = loadData('tests/fixtures/tiny', 'schemas');
    expect(problems).toEqual([]);
    expect([...(catalogue?.places.keys() ?? [])]).toEqual(['dao-bac', 'dao-nam', 'dong-bang', 'hai-dao', 'nuoc-thu', 'ven-bien']);
    expect(new Set([...(catalogue?.claims.values() ?? [])].map(({ kind }) => kind))).toEqual(new Set(['count', 'figure', 'statement']));
    expect(readFileSync('tests/fixtures/tiny/README.md', 'utf8')).toContain('Dữ liệu thử');
  });

  it('đường dẫn trong lỗi tính từ thư mục chứa thư mục dữ liệu, dù viết kiểu nào', () => {
    const files = { ...BASE, 'places/dong.yaml': 'name: Đông\n' };
    const paths = inFolder(files, (dir) => [dir, `${dir}/`, `${dir}/places/..`].map((path) => loadData(path, 'schemas').problems[0]?.file));
    expect(paths).toEqual(['data/places/dong.yaml', 'data/places/dong.yaml', 'data/places/dong.yaml']);
  });

  it('lỗi được xếp theo tệp rồi theo dòng', () => {
    const files = { ...BASE, 'site.yaml': 'name: x\n', 'places/dong.yaml': 'nameEn: East\nkieu: x\ntype: province\n', 'places/tay.yaml': 'name: Tây\n' };
    const { problems } = inFolder(files, (dir) => loadData(dir, 'schemas'));
    const order = problems.map(({ file, line, col }) => `${file}:${String(line).padStart(4, '0')}:${String(col).padStart(4, '0')}`);
    expect(order).toEqual([...order].sort());
    expect(new Set(problems.map(({ file }) => file)).size).toBe(3);
  });
});
