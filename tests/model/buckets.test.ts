import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BUCKETS, COMPLETED_PARTS, isOpen, OPEN_STATES, OTHER_STATES, STATES, TOP_LEVEL_STATES } from '../../src/model/buckets.ts';

describe('các nhóm của một số đếm', () => {
  it('hoàn thành, còn mở, khác: không chung nhau, cùng làm thành tất cả', () => {
    expect(new Set(STATES).size).toBe(STATES.length);
    expect([...STATES].sort()).toEqual(['completed', ...COMPLETED_PARTS, ...OPEN_STATES, ...OTHER_STATES].sort());
    expect(BUCKETS).toEqual([...STATES, 'unfinished']);
  });

  it('các cách hoàn thành nằm trong hoàn thành, không đứng cạnh nó', () => {
    for (const part of COMPLETED_PARTS) expect(TOP_LEVEL_STATES).not.toContain(part);
  });

  it('thường xuyên không phải là việc còn mở, cũng không phải là xong', () => {
    expect(STATES.filter(isOpen)).toEqual(OPEN_STATES);
    expect(isOpen('permanent')).toBe(false);
    expect(isOpen('completed')).toBe(false);
  });

  it('đúng những trạng thái mà schema cho viết', () => {
    const schema: { definitions: { state: { enum: string[] } } } = JSON.parse(readFileSync('schemas/common.schema.json', 'utf8'));
    expect([...STATES].sort()).toEqual([...schema.definitions.state.enum].sort());
  });
});
