/**
 * Whatever happens to a file, the reader answers with problems that name the file, and never falls over.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDataFile } from '../../src/load/data-file.ts';
import { formatProblems } from '../../src/load/problem.ts';
import { loadGuards, type FileKind } from '../../src/load/schema-guard.ts';
import { whereabouts } from '../../src/load/whereabouts.ts';
import { BASE, INDICATOR, load, REPORT } from './data-folder-builder.ts';

const guards = loadGuards('schemas');
const SEED = { seed: 57, numRuns: 1000 };
const TIMEOUT = 60_000;
const REPORT_BYTES = Buffer.from(BASE[REPORT] ?? '');

function readBytes(bytes: Uint8Array, kind: FileKind = 'report') {
  return readDataFile(bytes, `data/${REPORT}`, kind, guards, whereabouts({ file: 'data', line: 1, col: 1 }));
}

function holds(bytes: Uint8Array, kind?: FileKind): void {
  const { value, problems } = readBytes(bytes, kind);
  expect(value === null).toBe(problems.length > 0);
  const lines = Buffer.from(bytes).toString('utf8').split('\n').length;
  for (const { file, line, col, message, remedy } of problems) {
    expect(file).toBe(`data/${REPORT}`);
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines);
    expect(col).toBeGreaterThanOrEqual(1);
    expect(message).not.toBe('');
    expect(remedy).not.toBe('');
  }
  expect(formatProblems(problems, 'text').split('\n')).toHaveLength(Math.max(1, problems.length));
}

describe('đọc tệp', () => {
  it('tệp mẫu đọc được', () => {
    expect(readBytes(REPORT_BYTES).problems).toEqual([]);
  });

  it('byte nào bị đổi cũng không làm đổ', () => {
    const edits = fc.array(fc.tuple(fc.nat(REPORT_BYTES.length - 1), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 4 });
    fc.assert(fc.property(edits, (changes) => {
      const bytes = Buffer.from(REPORT_BYTES);
      for (const [index, byte] of changes) bytes[index] = byte;
      holds(bytes);
    }), SEED);
  }, TIMEOUT);

  it('dấu và chữ nào chen vào, đoạn nào bị cắt cũng không làm đổ', () => {
    const pieces = ['[', ']', '{', '}', ':', ': ', '- ', '? ', '#', ' # ', '&a ', '*a', '!!str ', '%', '---\n', '...\n', '"', "'", '|', '>-\n', '\n', '\r', '\r\n', '\t', '  ', ',', '~', 'null', '__proto__: ', '<<: ', '\u0000', '\u202E', '\uFEFF', '\uD800', 'Ð', '1.234', '0x1', '- - - - ', '[[[[[[[[[[[[[[[[[[[[[[['];
    const text = REPORT_BYTES.toString('utf8');
    const edits = fc.array(fc.tuple(fc.nat(text.length), fc.nat(40), fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 6 }))), { minLength: 1, maxLength: 4 });
    fc.assert(fc.property(edits, (changes) => {
      holds(Buffer.from(changes.reduce((now, [at, cut, piece]) => now.slice(0, at) + piece + now.slice(at + cut), text)));
    }), SEED);
  }, TIMEOUT);

  it('dòng đảo chỗ, lặp lại, thụt ra thụt vào cũng không làm đổ', () => {
    const lines = REPORT_BYTES.toString('utf8').split('\n');
    const shuffles = fc.array(fc.tuple(fc.nat(lines.length - 1), fc.nat(6)), { maxLength: 60 });
    fc.assert(fc.property(shuffles, (picks) => {
      holds(Buffer.from(picks.map(([index, indent]) => ' '.repeat(indent) + (lines[index] ?? '')).join('\n')));
    }), SEED);
  }, TIMEOUT);

  it('byte bất kỳ, đọc như loại tệp nào cũng không làm đổ', () => {
    const kinds: FileKind[] = ['correction', 'glossary', 'indicator', 'ladders', 'parts', 'pillars', 'place', 'programme', 'register', 'report', 'response', 'site', 'task', 'units'];
    fc.assert(fc.property(fc.uint8Array({ maxLength: 60 }), fc.constantFrom(...kinds), (bytes, kind) => holds(bytes, kind)), SEED);
  }, TIMEOUT);

  it('giá trị JSON bất kỳ cũng không làm đổ: JSON là YAML', () => {
    fc.assert(fc.property(fc.json({ maxDepth: 5 }), (json) => holds(Buffer.from(json))), SEED);
  }, TIMEOUT);
});

describe('kiểm tra', () => {
  it('giá trị của trường nào bị đổi, cả thư mục vẫn kiểm tra được', () => {
    const values = fc.constantFrom('x', '2025-02-30', '2025-13', '2030-01/2025-01', '0', '-1', '101', '1e9', 'true', 'dong', 'khong-co', 'constructor', '[a, b]', '{value: 1}', '{min: 2, max: 1}', '""', 'category', 'rank', 'flow', 'former', 'commune', 'https://a@b.c', '9999', '..', '../2025');
    const files = fc.constantFrom(REPORT, INDICATOR, 'registers/viec-dong.yaml', 'places/dong.yaml', 'site.yaml', 'pillars.yaml', 'units.yaml');
    fc.assert(fc.property(files, fc.nat(40), values, (file, index, value) => {
      const lines = (BASE[file] ?? '').split('\n');
      const changed = lines.map((line, at) => (at === index % lines.length ? line.replace(/: .*/, `: ${value}`) : line)).join('\n');
      const { problems, catalogue } = load({ ...BASE, [file]: changed });
      expect(catalogue === null).toBe(problems.length > 0);
      for (const problem of problems) expect(problem.file).toMatch(/^data\//);
    }), { seed: 57, numRuns: 300 });
  }, TIMEOUT);
});
