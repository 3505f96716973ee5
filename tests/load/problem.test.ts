import { describe, expect, it } from 'vitest';
import { errorAt, formatProblems, limitPerFile, sortProblems, warningAt, type Problem } from '../../src/load/problem.ts';

const problem = errorAt({ file: 'data/reports/2025/x.yaml', line: 9, col: 15 }, 'schema-type', '«value» là "91" (chữ), cần số', 'bỏ dấu nháy: 91');
const hostile = errorAt({ file: 'data/a\n::error file=b::c\u202E,x:1%0A.yaml', line: 1, col: 2 }, 'file-name', 'tên tệp «a\r\n::set-output name=x::y»', 'đổi tên\u2028');

describe('lỗi viết thành chữ', () => {
  it('text: đường dẫn:dòng:cột mã lời → cách sửa', () => {
    expect(formatProblems([problem], 'text')).toBe('data/reports/2025/x.yaml:9:15 schema-type «value» là "91" (chữ), cần số → bỏ dấu nháy: 91');
  });

  it('text: một lỗi một dòng, dù tên tệp có xuống dòng hay đổi chiều chữ', () => {
    const text = formatProblems([hostile, problem], 'text');
    expect(text.split('\n')).toHaveLength(2);
    expect(text).not.toMatch(/[\r\u2028\u202E]/);
    expect(text).toContain('\\u000a::error');
  });

  it('json: đủ các trường, đọc lại được nguyên vẹn', () => {
    expect(JSON.parse(formatProblems([hostile, problem], 'json'))).toEqual([hostile, problem]);
    expect(Object.keys(JSON.parse(formatProblems([problem], 'json'))[0])).toEqual(['file', 'line', 'col', 'code', 'message', 'remedy', 'severity']);
    expect(JSON.parse(formatProblems([], 'json'))).toEqual([]);
  });

  it('github: một lệnh một dòng', () => {
    expect(formatProblems([problem], 'github')).toBe('::error file=data/reports/2025/x.yaml,line=9,col=15,title=schema-type::«value» là "91" (chữ), cần số → bỏ dấu nháy: 91');
    expect(formatProblems([warningAt(problem, 'x', 'a', 'b')], 'github')).toMatch(/^::warning /);
  });

  it('github: tên tệp và lời không ra lệnh được', () => {
    const text = formatProblems([hostile], 'github');
    expect(text.split(/[\r\n]/)).toHaveLength(1);
    expect(text.match(/::/g)).toHaveLength(2 + 2);
    expect(text).toContain('file=data/a%0A%3A%3Aerror file=b%3A%3Ac\\u202e%2Cx%3A1%250A.yaml,line=1');
    expect(text.split('::')[1]).toMatch(/^error file=/);
  });

  it('không có lỗi thì không có chữ', () => {
    expect(formatProblems([], 'text')).toBe('');
    expect(formatProblems([], 'github')).toBe('');
  });
});

describe('thứ tự và số lượng', () => {
  const at = (file: string, line: number, col: number, code: string): Problem => errorAt({ file, line, col }, code, 'a', 'b');

  it('theo tệp, dòng, cột, mã, dù phép kiểm tra chạy theo thứ tự nào', () => {
    const sorted = [at('a', 1, 1, 'x'), at('a', 2, 1, 'x'), at('a', 10, 1, 'x'), at('a', 10, 2, 'a'), at('a', 10, 2, 'b'), at('b', 1, 1, 'x')];
    expect(sortProblems([...sorted].reverse())).toEqual(sorted);
  });

  it('mỗi tệp nhiều nhất hai mươi, rồi nói còn bao nhiêu', () => {
    const many = Array.from({ length: 25 }, (_, index) => at('a', 25 - index, 1, 'x'));
    const limited = limitPerFile([...many, at('b', 1, 1, 'x')]);
    expect(limited).toHaveLength(22);
    expect(limited.filter(({ code }) => code === 'more-problems')).toMatchObject([{ file: 'a', message: expect.stringContaining('còn 5 lỗi') }]);
    expect(Math.max(...limited.map(({ line }) => line))).toBe(20);
  });
});
