import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { communeId, factId, isSlug, statementId, targetId, timeInId, type FactIdentity } from '../../src/model/identity.ts';

const RUNS = { seed: 57, numRuns: 3000 };
const fact = (given: Partial<FactIdentity>): string => factId({ report: 'r', place: 'p', subject: 's', parts: [], nature: 'result', time: null, key: null, ...given });

describe('ba ví dụ của MODEL §7', () => {
  it.each([
    ['2025-09-24-bao-nghe-an.nghe-an.nghe-an-nq57-toan-bo.2025-09-24', { report: '2025-09-24-bao-nghe-an', place: 'nghe-an', subject: 'nghe-an-nq57-toan-bo', time: '2025-09-24' }],
    ['khong-ro-ngay-bao-lao-dong-hung-yen.hung-yen.ty-le-ho-so-truc-tuyen.2025-07_2025-08', { report: 'khong-ro-ngay-bao-lao-dong-hung-yen', place: 'hung-yen', subject: 'ty-le-ho-so-truc-tuyen', time: '2025-07/2025-08' }],
    ['khong-ro-ngay-vietnam-vn-phu-tho.phu-tho.phu-tho-nq57-vn~khoi-ubnd~nhom-nen-tang.2025-10-23', { report: 'khong-ro-ngay-vietnam-vn-phu-tho', place: 'phu-tho', subject: 'phu-tho-nq57-vn', parts: ['nhom-nen-tang', 'khoi-ubnd'], time: '2025-10-23' }],
  ])('%s', (id, given) => {
    expect(fact(given)).toBe(id);
  });
});

describe('mã của số liệu, phát biểu, mức phải đạt', () => {
  it('tính chất khác kết quả và key đều vào mã', () => {
    expect(fact({ nature: 'plan', time: '2026', key: 'tieu-de' })).toBe('r.p.s.plan.2026.tieu-de');
  });

  it.each([['2025-07/2025-08', '2025-07_2025-08'], ['../2024-09-20', 'x_2024-09-20'], ['2025-11-08/..', '2025-11-08_x'], [null, 'khong-ro']])('thời gian %s thành %s', (time, text) => {
    expect(timeInId(time)).toBe(text);
  });

  it('phát biểu', () => {
    expect(statementId('2025-11-20-vietnamplus', 'nghe-an', 'nen-tang-dung-chung')).toBe('2025-11-20-vietnamplus.nghe-an.nen-tang-dung-chung');
  });

  it.each([
    ['i.p.2030', targetId('i', 'p', [], '2030', null)],
    ['i.p~a~b.2030.key', targetId('i', 'p', ['b', 'a'], '2030', 'key')],
    ['i.p.hang-nam', targetId('i', 'p', [], 'year', null)],
    ['i.p.khong-ro', targetId('i', 'p', [], null, null)],
  ])('mức phải đạt %s', (id, made) => {
    expect(made).toBe(id);
  });

  it('xã mang mã tỉnh', () => {
    expect(communeId('nghe-an', 'vinh-loc')).toBe('nghe-an--vinh-loc');
  });

  it('slug là chữ thường, số, gạch nối đơn', () => {
    expect(['nghe-an', 'a1', '2025-11'].every(isSlug)).toBe(true);
    expect(['', 'Nghe', 'nghe_an', '-a', 'a-', 'a--b', 'nghệ', 'a.b', 'a b', 'a\n'].some(isSlug)).toBe(false);
  });
});

describe('mã không bao giờ trùng', () => {
  const word = fc.constantFrom('a', 'b', 'plan', 'estimate', 'khong-ro', 'hang-nam', 'x', '2025', 'a-b');
  const slug = fc.array(word, { minLength: 1, maxLength: 2 }).map((words) => words.join('-'));
  const parts = fc.uniqueArray(slug, { maxLength: 2 });
  const time = fc.constantFrom(null, '2025', '2025-07', '2025-07/2025-08', '../2025', '2025/..', '2025-Q3', '2025-11-15');
  const key = fc.option(slug);
  const facts = fc.record<FactIdentity>({ report: slug, place: slug, subject: slug, parts, nature: fc.constantFrom('result', 'estimate', 'plan', 'capacity'), time, key });
  const known = (given: FactIdentity): string => JSON.stringify({ ...given, parts: [...given.parts].sort() });

  it('hai số liệu cùng mã thì là một', () => {
    const seen = new Map<string, string>();
    fc.assert(fc.property(facts, (given) => {
      const id = factId(given);
      expect(seen.get(id) ?? known(given)).toBe(known(given));
      seen.set(id, known(given));
    }), { ...RUNS, numRuns: 20_000 });
  });

  it('chỉ khác một điều thì khác mã', () => {
    fc.assert(fc.property(facts, facts, (a, b) => {
      for (const field of ['report', 'place', 'subject', 'parts', 'nature', 'time', 'key'] as const) {
        const other = { ...a, [field]: b[field] };
        if (known(other) !== known(a)) expect(factId(other)).not.toBe(factId(a));
      }
    }), RUNS);
  });

  it('thứ tự các phần không đổi mã', () => {
    fc.assert(fc.property(facts, (given) => {
      expect(factId({ ...given, parts: [...given.parts].reverse() })).toBe(factId(given));
    }), RUNS);
  });

  it('mã nào cũng dùng được trong địa chỉ, tên tệp và mỏ neo', () => {
    fc.assert(fc.property(facts, (given) => {
      expect(factId(given)).toMatch(/^[a-z0-9][a-zA-Z0-9_~.-]*$/);
    }), RUNS);
  });
});
