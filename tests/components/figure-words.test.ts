import { describe, expect, it } from 'vitest';
import { sayChange, sayFigure, sayTarget } from '../../src/components/figure-words.ts';
import { sayFinding } from '../../src/components/finding-words.ts';
import type { Finding } from '../../src/derive/findings.ts';
import type { Lang } from '../../src/routes.ts';
import { editionOf, figureOf, realCatalogue } from '../catalogues.ts';
import { catalogue, count, figure, indicator, span, target, type FigureWords } from '../small-catalogue.ts';

const AT = { file: 'data/units.yaml', line: 1, col: 1 };
const small = catalogue({
  indicators: [
    indicator('ty-le', { measure: 'share', unit: 'phan-tram' }), indicator('hang', { measure: 'rank', unit: 'hang' }), indicator('benh-vien', { unit: 'benh-vien' }), indicator('khong-don-vi'),
    indicator('xep-loai', { measure: 'category', categories: [{ id: 'tot', name: 'Tốt', nameEn: 'Good' }, { id: 'kha', name: 'Khá' }] }),
  ],
  units: new Map([
    ['phan-tram', { id: 'phan-tram', at: AT, name: 'phần trăm', nameEn: 'per cent', symbol: '%' }], ['hang', { id: 'hang', at: AT, name: 'hạng', nameEn: 'rank', prefix: 'hạng', prefixEn: 'rank' }],
    ['benh-vien', { id: 'benh-vien', at: AT, name: 'bệnh viện', nameEn: 'hospitals' }],
  ]),
});
const say = (words: FigureWords, lang: Lang = 'vi'): string => sayFigure(figure(words), editionOf(small, lang));

describe('the value of a figure', () => {
  it.each<[string, FigureWords, string, string]>([
    ['a share', { indicator: 'ty-le', value: { kind: 'point', value: 85.75, qualifier: 'over' } }, 'trên 85,75%', 'over 85.75%'],
    ['a rank', { indicator: 'hang', value: 4 }, 'hạng 4', 'rank 4'],
    ['a rank among so many', { indicator: 'hang', value: 4, outOf: 34 }, 'hạng 4 trên 34', 'rank 4 out of 34'],
    ['a rank to be reached', { indicator: 'hang', value: { kind: 'point', value: 20, qualifier: 'at-most' } }, 'hạng 20 trở lên', 'rank 20 or better'],
    ['units of a whole', { indicator: 'benh-vien', value: 53, outOf: 53 }, '53/53 bệnh viện', '53/53 hospitals'],
    ['a share with its two numbers', { indicator: 'ty-le', value: 99.66, numerator: 4342, denominator: 4357 }, '99,66% (4.342/4.357)', '99.66% (4,342/4,357)'],
    ['a share with one of them', { indicator: 'ty-le', value: 50, numerator: 7 }, '50% (tử số 7)', '50% (numerator 7)'],
    ['an amount with its percentage', { indicator: 'benh-vien', value: 25, percent: 59.52 }, '25 bệnh viện (59,52%)', '25 hospitals (59.52%)'],
    ['a grade in words', { indicator: 'xep-loai', value: null, category: 'tot' }, 'Tốt', 'Good'],
    ['a grade that nobody has translated', { indicator: 'xep-loai', value: null, category: 'kha' }, 'Khá', 'Khá'],
    ['a number without a unit', { indicator: 'khong-don-vi', value: { kind: 'range', min: 3, max: 4 } }, '3–4', '3–4'],
  ])('%s', (_, words, vietnamese, english) => {
    expect(say(words)).toBe(vietnamese);
    expect(say(words, 'en')).toBe(english);
  });

  it('an indicator that is not there is an error that names it', () => {
    expect(() => say({ indicator: 'khac' })).toThrow('khac');
  });

  it('of a target', () => {
    expect(sayTarget(target('t', { indicator: 'ty-le', quantity: { kind: 'point', value: 30, qualifier: 'at-least' } }), editionOf(small, 'vi'))).toBe('ít nhất 30%');
    expect(sayTarget(target('t', { indicator: 'xep-loai', quantity: null, category: 'tot' }), editionOf(small, 'en'))).toBe('Good');
  });

  it('in the data: as the sources print them', () => {
    const real = realCatalogue();
    const of = (id: string): string => sayFigure(figureOf(real, id), editionOf(real, 'vi'));
    expect(of('2026-01-07-nghe-an-24h.nghe-an.ty-le-ho-so-truc-tuyen.2025')).toBe('85,75%');
    expect(of('2026-01-07-nghe-an-24h.nghe-an.ty-le-dan-so-phu-song-5g.2025')).toBe('50%');
    expect(of('2026-01-07-nghe-an-24h.nghe-an.so-benh-vien-benh-an-dien-tu.2025')).toMatch(/^53\/53 /);
    expect(of('2025-09-24-bao-nghe-an.nghe-an.hang-kh02-giai-doan-1.2025-09-08')).toBe('hạng 4');
  });
});

describe('a printed change', () => {
  const change = (by: number, unit: 'percent' | 'points' | 'times' | 'ranks' | 'amount', since: string | null): string | null =>
    sayChange(figure({ indicator: 'ty-le', change: { by, unit, since: since === null ? null : span(since) } }), editionOf(small, 'vi'));

  it('keeps the source’s measure and its direction, and never becomes a starting value', () => {
    expect(change(5, 'times', '2025-01')).toBe('tăng gấp 5 lần so với tháng 1/2025 (theo nguồn)');
    expect(change(-3.5, 'points', null)).toBe('giảm 3,5 điểm phần trăm (theo nguồn)');
    expect(change(28, 'percent', '2024')).toBe('tăng 28% so với năm 2024 (theo nguồn)');
    expect(change(-2, 'ranks', null)).toBe('giảm 2 bậc (theo nguồn)');
  });

  it('is not there where none is printed', () => {
    expect(sayChange(figure({ indicator: 'ty-le' }), editionOf(small, 'vi'))).toBeNull();
  });
});

describe('a finding in one neutral sentence', () => {
  const claim = count({});
  it.each<[Finding, string]>([
    [{ code: 'remainder', claim, total: 1147, sum: 144, rest: 1003 }, 'tổng là 1.147 mà các phần cộng lại được 144: còn 1.003 chưa giải thích'],
    [{ code: 'excess', claim, total: 43, sum: 47, over: 4 }, 'tổng là 43 mà các phần cộng lại được 47: thừa 4'],
    [{ code: 'unfinished-differs', claim, printed: 80, sum: 71 }, 'nguồn ghi 80 chưa hoàn thành mà các phần của nó cộng lại được 71'],
    [{ code: 'percent-differs', claim, printed: 31.5, part: 404, whole: 1287 }, 'nguồn in 31,5% mà 404 trên 1.287 không làm tròn thành số ấy'],
    [{ code: 'after-publication', claim, published: '2025-12-01' }, 'số của thời điểm sau ngày đăng (1/12/2025)'],
    [{ code: 'before-place', claim, from: '2025-07-01' }, 'số của thời điểm trước khi địa phương có địa giới này (1/7/2025)'],
  ])('%j', (finding, sentence) => {
    expect(sayFinding(finding, editionOf(small, 'vi'))).toBe(sentence);
    expect(sayFinding(finding, editionOf(small, 'en'))).not.toMatch(/[ạảấầậắặếềệốồộớờợứừự]/);
  });
});
