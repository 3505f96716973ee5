import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../src/load/authored-claims.ts';
import type { AuthoredReport } from '../../src/model/authored.generated.ts';

const report: AuthoredReport = { publisher: 'Báo Mẫu', url: 'https://bao.example', accessed: '2025-12-01', kind: 'press', copy: 'original' };

describe('mã của số liệu trong một báo cáo', () => {
  it('phần được xếp thứ tự, tính chất chỉ ghi khi không phải kết quả, năm là chữ', () => {
    const figures = [{ place: 'dong', indicator: 'ty-le', part: ['b', 'a'], value: 1, asOf: 2025, nature: 'plan' as const, key: 'than-bai' }];
    expect(claimsOf('r', { ...report, figures }, { registers: new Map() }).map(({ id }) => id)).toEqual(['r.dong.ty-le~a~b.plan.2025.than-bai']);
  });

  it('số đếm của danh mục không ai biết thì chưa có mã', () => {
    expect(claimsOf('r', { ...report, counts: [{ register: 'khong-co', asOf: '2025' }] }, { registers: new Map() })).toEqual([]);
  });
});
