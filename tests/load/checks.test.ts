import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../src/load/checks/index.ts';
import { append, changed, edit, load, markedPlaces, REGISTER, type Change } from './data-folder-builder.ts';
import { EXAMPLES } from './examples/index.ts';

describe('mỗi phép kiểm tra', () => {
  it('có ví dụ bị từ chối và ví dụ được nhận', () => {
    expect(EXAMPLES.map(({ code }) => code).sort()).toEqual(CHECKS.map(({ code }) => code).sort());
    for (const { code, refused, accepted } of EXAMPLES) {
      expect(Object.keys(refused), code).not.toHaveLength(0);
      expect(Object.keys(accepted), code).not.toHaveLength(0);
    }
  });

  it('có mã riêng, nằm trong tệp mang mã ấy, và nói luật của nó', () => {
    const files = readdirSync('src/load/checks').filter((name) => name !== 'index.ts').map((name) => name.replace(/\.ts$/, ''));
    expect(CHECKS.map(({ code }) => code).sort()).toEqual(files.sort());
    for (const { code, description } of CHECKS) expect(description, code).toMatch(/^\p{L}.{10,}\.$/u);
  });
});

describe('lời sửa của một mã không có', () => {
  const remedyFor = (...changes: Change[]): string | undefined => load(changed(changes)).problems[0]?.remedy;

  it('nói mã gần nhất', () => {
    expect(remedyFor(edit(REGISTER, 'place: dong', 'place: donng'))).toBe('có phải «dong» không?');
  });

  it('mã đã đổi thì nói mã mới', () => {
    expect(remedyFor(append('places/tay.yaml', 'formerIds: [doai]\n'), edit(REGISTER, 'place: dong', 'place: doai'))).toContain('đã đổi thành «tay»');
  });

  it('không đoán được thì nói tìm ở đâu', () => {
    expect(remedyFor(edit(REGISTER, 'place: dong', 'place: mot-noi-rat-xa'))).toContain('places/');
  });
});

for (const { code, refused, accepted, isAboutFolder = false } of EXAMPLES) {
  describe(code, () => {
    it.each(Object.entries(refused))('từ chối: %s', (_title, changes) => {
      const files = changed(changes);
      const { problems, catalogue } = load(files);
      expect(problems.map(({ file, line, col, code: found }) => `${file}:${line}:${col} ${found}`).sort()).toEqual((isAboutFolder ? ['data:1:1'] : markedPlaces(files)).map((place) => `${place} ${code}`).sort());
      expect(problems.length).toBeGreaterThan(0);
      for (const { message, remedy, severity } of problems) {
        expect(message).not.toBe('');
        expect(remedy).not.toBe('');
        expect(`${message} ${remedy}`).not.toMatch(/undefined|null|NaN|\[object/);
        expect(severity).toBe('error');
      }
      expect(catalogue).toBeNull();
    });

    it.each(Object.entries(accepted))('nhận: %s', (_title, changes) => {
      const { problems, catalogue } = load(changed(changes));
      expect(problems).toEqual([]);
      expect(catalogue).not.toBeNull();
    });
  });
}
