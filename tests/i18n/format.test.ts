import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeFormat } from '../../src/i18n/format.ts';
import { exactly, QUALIFIERS, type Qualifier } from '../../src/model/quantity.ts';
import { LANGS, type Lang } from '../../src/routes.ts';
import { span } from '../small-catalogue.ts';

const formats = { vi: makeFormat('vi'), en: makeFormat('en') };

describe('numbers', () => {
  it.each<[Lang, number, string]>([
    ['vi', 1133, '1.133'], ['en', 1133, '1,133'], ['vi', 85.75, '85,75'], ['en', 85.75, '85.75'], ['vi', 0, '0'], ['vi', 1_234_567.8, '1.234.567,8'], ['en', 1_234_567.8, '1,234,567.8'],
    ['vi', -0.5, '-0,5'], ['vi', 0.123456, '0,123456'], ['vi', 16_000, '16.000'],
  ])('%s writes %d as %s', (lang, value, text) => {
    expect(formats[lang].number(value)).toBe(text);
  });

  it.each(LANGS)('%s: no decimal is lost or invented', (lang) => {
    fc.assert(fc.property(fc.integer({ min: -10_000_000, max: 10_000_000 }), fc.constantFrom(1, 10, 100, 1000), (whole, scale) => {
      const plain = formats[lang].number(whole / scale).replace(lang === 'vi' ? /\./g : /,/g, '').replace(',', '.');
      expect(Number(plain)).toBe(whole / scale + 0);
    }), { seed: 57, numRuns: 500 });
  });

  it('a computed share has one decimal at most', () => {
    expect(formats.vi.share(0.85)).toBe('85%');
    expect(formats.vi.share(38 / 102)).toBe('37,3%');
    expect(formats.en.share(38 / 102)).toBe('37.3%');
    expect(formats.vi.share(1)).toBe('100%');
  });

  it('a printed percentage is kept as printed', () => {
    expect(formats.vi.percent({ value: 99.66, qualifier: 'exact' })).toBe('99,66%');
    expect(formats.vi.percent({ value: 53, qualifier: 'over' })).toBe('trên 53%');
    expect(formats.en.percent({ value: 53, qualifier: 'about' })).toBe('about 53%');
  });
});

describe('how exact', () => {
  const words: Record<Lang, Record<Qualifier, string>> = {
    vi: { exact: '7.400', about: 'khoảng 7.400', over: 'trên 7.400', under: 'dưới 7.400', 'at-least': 'ít nhất 7.400', 'at-most': 'không quá 7.400' },
    en: { exact: '7,400', about: 'about 7,400', over: 'over 7,400', under: 'under 7,400', 'at-least': 'at least 7,400', 'at-most': 'at most 7,400' },
  };
  it.each(LANGS.flatMap((lang) => QUALIFIERS.map((qualifier) => [lang, qualifier] as const)))('%s: %s', (lang, qualifier) => {
    expect(formats[lang].quantity({ kind: 'point', value: 7400, qualifier })).toBe(words[lang][qualifier]);
  });

  it('a range has both ends', () => {
    expect(formats.vi.quantity({ kind: 'range', min: 8, max: 10.5 })).toBe('8–10,5');
    expect(formats.en.quantity({ kind: 'range', min: 1000, max: 2000 })).toBe('1,000–2,000');
  });
});

describe('units', () => {
  const people = { name: 'người', nameEn: 'people', nameEnOne: 'person' };
  const percent = { name: 'phần trăm', nameEn: 'per cent', symbol: '%' };
  const rank = { name: 'hạng', nameEn: 'rank', prefix: 'hạng', prefixEn: 'rank' };

  it('a name stands after the number; English knows one from many', () => {
    expect(formats.vi.measured({ kind: 'point', value: 7400, qualifier: 'over' }, people)).toBe('trên 7.400 người');
    expect(formats.en.measured(exactly(2), people)).toBe('2 people');
    expect(formats.en.measured(exactly(1), people)).toBe('1 person');
    expect(formats.en.measured({ kind: 'point', value: 1, qualifier: 'at-least' }, people)).toBe('at least 1 people');
    expect(formats.en.measured(exactly(1), { name: 'điểm', nameEn: 'points' })).toBe('1 points');
  });

  it('a symbol stands right after it', () => {
    expect(formats.vi.measured(exactly(85.75), percent)).toBe('85,75%');
    expect(formats.vi.measured({ kind: 'range', min: 40, max: 50 }, percent)).toBe('40–50%');
  });

  it('a prefix stands before it', () => {
    expect(formats.vi.measured(exactly(4), rank)).toBe('hạng 4');
    expect(formats.en.measured(exactly(4), rank)).toBe('rank 4');
    expect(formats.en.measured(exactly(4), { name: 'hạng', nameEn: 'rank', prefix: 'hạng' })).toBe('hạng 4');
  });

  it('without a unit the number stands alone', () => {
    expect(formats.vi.measured(exactly(4), null)).toBe('4');
  });
});

describe('times, in every form that a source can have', () => {
  it.each([
    ['2025-11-15', '15/11/2025', '15 Nov 2025'],
    ['2025-01-02', '2/1/2025', '2 Jan 2025'],
    ['2025-11', 'tháng 11/2025', 'Nov 2025'],
    ['2025-09', 'tháng 9/2025', 'Sep 2025'],
    ['2025', 'năm 2025', '2025'],
    ['2025-Q1', 'quý I/2025', 'the first quarter of 2025'],
    ['2025-Q2', 'quý II/2025', 'the second quarter of 2025'],
    ['2025-Q3', 'quý III/2025', 'the third quarter of 2025'],
    ['2025-Q4', 'quý IV/2025', 'the fourth quarter of 2025'],
    ['2025-H1', 'nửa đầu năm 2025', 'the first half of 2025'],
    ['2025-H2', 'nửa cuối năm 2025', 'the second half of 2025'],
    ['2025-01/2025-09', 'từ tháng 1/2025 đến tháng 9/2025', 'Jan 2025 to Sep 2025'],
    ['2024/2025', 'từ năm 2024 đến năm 2025', '2024 to 2025'],
    ['../2024-09-20', 'không sau 20/9/2024', 'not after 20 Sep 2024'],
    ['2025-11-08/..', 'không trước 8/11/2025', 'not before 8 Nov 2025'],
    ['2025-11-08/2025-11-10', 'từ 8/11/2025 đến 10/11/2025', '8 Nov 2025 to 10 Nov 2025'],
    ['2025-11-08/2025-11-08', '8/11/2025', '8 Nov 2025'],
  ])('%s: %s, %s', (text, vietnamese, english) => {
    expect(formats.vi.span(span(text))).toBe(vietnamese);
    expect(formats.en.span(span(text))).toBe(english);
  });

  it('days alone', () => {
    expect(formats.vi.day('2025-07-01')).toBe('1/7/2025');
    expect(formats.en.day('2025-07-01')).toBe('1 Jul 2025');
  });
});

describe('order', () => {
  it('is the language’s own: đ after d, tones last', () => {
    expect(['Đà Nẵng', 'Điện Biên', 'Đắk Lắk', 'An Giang', 'Dĩ An', 'Cà Mau'].sort(formats.vi.compare)).toEqual(['An Giang', 'Cà Mau', 'Dĩ An', 'Đà Nẵng', 'Đắk Lắk', 'Điện Biên']);
  });
});
