import { describe, expect, it } from 'vitest';
import { almostNumber, almostSlug, almostTime, nearest } from '../../src/load/near-misses.ts';

describe('đoán điều định viết', () => {
  it('mã gần nhất, trong vài chữ', () => {
    expect(nearest('nghean', ['ha-tinh', 'nghe-an', 'nghi-an'])).toBe('nghe-an');
    expect(nearest('hue', ['ha-noi', 'da-nang'])).toBeNull();
    expect(nearest('x', [])).toBeNull();
    expect(nearest('abcdefgh', ['xbcdefgh', 'abcdefg', 'abcdefghij'])).toBe('xbcdefgh');
    expect(nearest('ab', ['', 'cd', 'cde'])).toBe('');
  });

  it('không treo với mã rất dài và rất nhiều', () => {
    const known = Array.from({ length: 3000 }, (_, index) => `2025-11-20-bao-mau.dong.ty-le-${index}.${'x'.repeat(300)}`);
    for (let i = 0; i < 20; i += 1) expect(nearest(`2025-11-20-bao-mau.tay.ty-le.${'y'.repeat(300)}`, known)).toBeNull();
  }, 60_000);

  it.each([['45,7', '45.7'], ['1.234', '1234'], ['1.234,5', '1234.5'], ['1 234', '1234'], ['74%', '74'], ['99,66 %', '99.66'], ['51', '51']])('số %s', (text, meant) => {
    expect(almostNumber(text)).toMatch(new RegExp(`: ${meant.replace('.', '\\.')}$`));
  });

  it('chữ thường không phải là số', () => {
    expect(almostNumber('nhiều')).toBeNull();
    expect(almostNumber('38/102')).toBeNull();
  });

  it.each([['Nghệ An', 'nghe-an'], ['Đắk Lắk', 'dak-lak'], ['nghe_an', 'nghe-an'], ['-hue-', 'hue']])('mã của %s', (text, slug) => {
    expect(almostSlug(text)).toBe(slug);
  });

  it('không đoán mã từ chữ không có chữ cái, hay từ chính mã', () => {
    expect(almostSlug('…')).toBeNull();
    expect(almostSlug('nghe-an')).toBeNull();
  });

  it.each([['15/11/2025', '2025-11-15'], ['5-1-2025', '2025-01-05'], ['11/2025', '2025-11'], ['tháng 9/2025', '2025-09'], ['quý 3/2025', '2025-Q3'], ['Quý IV năm 2025', '2025-Q4'], ['2025-1-5', '2025-01-05'], ['2025-11-15T08:00:00', '2025-11-15']])('thời gian %s', (text, time) => {
    expect(almostTime(text)).toBe(time);
  });

  it('không đoán thời gian từ chữ khác', () => {
    expect(almostTime('năm ngoái')).toBeNull();
  });
});
