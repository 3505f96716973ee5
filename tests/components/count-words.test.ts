import { describe, expect, it } from 'vitest';
import { countRows, sayCount, sayEquation, sayShare, sayUnits } from '../../src/components/count-words.ts';
import type { Edition } from '../../src/components/edition.ts';
import type { Count } from '../../src/model/entities.ts';
import type { Lang } from '../../src/routes.ts';
import { countOf, editionOf, realCatalogue, tinyCatalogue } from '../catalogues.ts';
import { catalogue, count, group, register, report, type CountWords, type ReportWords } from '../small-catalogue.ts';

/** A count with an edition that knows its list and its report. */
function told(words: CountWords, { lang = 'vi', source = {}, kind = 'tasks' }: { lang?: Lang; source?: ReportWords; kind?: 'tasks' | 'targets' } = {}): readonly [Count, Edition] {
  const one = count(words);
  return [one, editionOf(catalogue({ registers: [register('danh-muc', { kind })], reports: [report('r', source, [one])] }), lang)];
}

describe('the sentence of a tally', () => {
  it.each<[string, CountWords, string, string]>([
    ['both numbers', { total: 1133, completed: 452 }, '452 trong 1.133 nhiệm vụ hoàn thành', '452 of 1,133 tasks completed'],
    ['completed alone: no total is made up', { completed: 485, onTrack: 561 }, '485 nhiệm vụ hoàn thành', '485 tasks completed'],
    ['a percentage alone', { percent: { completed: 53.5 } }, '53,5% số nhiệm vụ hoàn thành', '53.5% of the tasks completed'],
    ['a total alone', { total: 197 }, 'danh mục có 197 nhiệm vụ', 'the list holds 197 tasks'],
    ['words for how exact', { total: { kind: 'point', value: 200, qualifier: 'about' }, completed: { kind: 'range', min: 8, max: 10 } }, '8–10 trong khoảng 200 nhiệm vụ hoàn thành', '8–10 of about 200 tasks completed'],
  ])('%s', (_, words, vietnamese, english) => {
    expect(sayCount(...told(words))).toBe(vietnamese);
    expect(sayCount(...told(words, { lang: 'en' }))).toBe(english);
  });

  it('names what the list holds', () => {
    expect(sayCount(...told({ total: 65, completed: 39 }, { kind: 'targets' }))).toBe('39 trong 65 chỉ tiêu hoàn thành');
  });

  it('says that the source does not say of what a percentage is', () => {
    const [one, edition] = told({});
    expect(sayCount({ ...one, percent: new Map([['completed', { value: 67, of: 'unknown', qualifier: 'exact' }]]) }, edition)).toBe('67% số nhiệm vụ hoàn thành (nguồn không nói của tổng nào)');
  });

  it('without total and completed tells the parts', () => {
    expect(sayCount(...told({ overdue: 8, onTrack: 30 }))).toBe('30 đúng tiến độ hoặc trong hạn, 8 quá hạn');
  });
});

describe('the equation of a tally', () => {
  it.each<[string, CountWords, string | null]>([
    ['parts that make the total, without their printed parent', { total: 1133, completed: 452, unfinished: 681, onTrack: 570, overdue: 111 }, '1.133 = 452 hoàn thành + 570 đúng tiến độ hoặc trong hạn + 111 quá hạn'],
    ['a rest that nobody explains', { total: 147, completed: 76, inProgress: 68 }, '147 = 76 hoàn thành + 68 đang làm, không rõ tiến độ + 3 chưa giải thích'],
    ['a rest that the source leaves unsaid', { total: 102, completed: 38 }, '102 = 38 hoàn thành + 64 nguồn không nêu'],
    ['parts that exceed the total are not called equal', { total: 43, completed: 20, onTrack: 27 }, '43 ≠ 20 hoàn thành + 27 đúng tiến độ hoặc trong hạn (cộng lại vượt tổng 4)'],
    ['without a total only the parts', { completed: 485, onTrack: 561, overdue: 86 }, '485 hoàn thành + 561 đúng tiến độ hoặc trong hạn + 86 quá hạn'],
    ['nothing where the sentence has said it all', { total: 16, completed: 16 }, null],
    ['nothing from a total alone', { total: 197 }, null],
  ])('%s', (_, words, text) => {
    expect(sayEquation(...told(words))).toBe(text);
  });

  it('a group in the source’s words, with what lies inside it', () => {
    const words = { total: 82, groups: [group('chưa hoặc đang triển khai', ['notStarted', 'inProgress', 'behind'], 44, { groups: [group('chậm tiến độ', ['behind'], 8)] })] };
    expect(sayEquation(...told(words))).toBe('82 = 44 chưa hoặc đang triển khai (trong đó 8 chậm tiến độ) + 38 chưa giải thích');
    expect(sayEquation(...told(words, { source: { read: 'part' } }))).toContain('38 nguồn không nêu');
  });
});

describe('the share of a tally', () => {
  it('is computed from two numbers, or said to be printed', () => {
    expect(sayShare(...told({ total: 102, completed: 38 }))).toEqual({ share: '37,3%', printedOnly: false, counted: true });
    expect(sayShare(...told({ percent: { completed: 53 } }))).toEqual({ share: '53%', printedOnly: true, counted: false });
    expect(sayShare(...told({ completed: 485, percent: { completed: 43 } }))).toEqual({ share: '43%', printedOnly: true, counted: true });
    expect(sayShare(...told({ total: 102 }))).toBeNull();
  });
});

describe('tallies of units', () => {
  const [, edition] = told({});
  const english = editionOf(tinyCatalogue(), 'en');
  const exact = (value: number) => ({ kind: 'point' as const, value, qualifier: 'exact' as const });
  const none = { total: null, completed: null, percent: null, colours: null };

  it('say how many did the whole list, as far as the source says', () => {
    expect(sayUnits({ ...none, kind: 'xa', total: exact(130), completed: exact(130) }, editionOf(realCatalogue(), 'vi'))[0]).toContain('130/130');
    expect(sayUnits({ ...none, kind: 'xa', completed: exact(40) }, edition)).toEqual(['40 xa đã hoàn thành cả danh mục']);
    expect(sayUnits({ ...none, kind: 'xa', total: exact(40) }, edition)).toEqual(['40 xa cùng làm danh mục']);
    expect(sayUnits({ ...none, kind: 'nhiem-vu', percent: { value: 98, of: 'total', qualifier: 'over' } }, english)).toEqual(['over 98% of tasks completed it']);
    expect(sayUnits({ ...none, kind: 'xa' }, edition)).toEqual([]);
  });

  it('name only the colours that the source gives', () => {
    expect(sayUnits({ ...none, kind: 'xa', colours: { green: exact(40), yellow: null, red: exact(0) } }, edition)).toEqual(['Theo màu: 40 xanh, 0 đỏ']);
  });
});

describe('the table beside the chart', () => {
  it('has every number, parents before their parts, with what each note says', () => {
    const words: CountWords = {
      total: 100, completed: 60, completedLate: 5, unfinished: 30, overdue: 30, percent: { completed: 60, notDue: 3 }, beyond: { permanent: 4 },
      groups: [group('vượt tiến độ', ['completedEarly'], 13, { overlaps: true })],
    };
    expect(countRows(...told(words)).map(({ label, depth, count: number, printed, note }) => [label.text, depth, number, printed, note])).toEqual([
      ['Tổng', 0, '100', null, null],
      ['hoàn thành', 0, '60', '60%', null],
      ['hoàn thành muộn', 1, '5', null, null],
      ['chưa hoàn thành', 0, '30', null, null],
      ['quá hạn', 1, '30', null, null],
      ['chưa giải thích', 0, '10', null, null],
      ['chưa đến hạn', 0, '', '3%', null],
      ['vượt tiến độ', 0, '13', null, 'cắt ngang các nhóm, không cộng'],
      ['thường xuyên', 0, '4', null, 'nằm ngoài tổng'],
    ]);
  });

  it('marks words of the source that nobody has translated', () => {
    const words: CountWords = { total: 9, groups: [group('chậm', ['behind'], 4), group('xong', ['onTrack'], 5, { labelEn: 'done' })] };
    expect(countRows(...told(words, { lang: 'en' })).map(({ label }) => label)).toEqual(expect.arrayContaining([{ text: 'chậm', lang: 'vi' }, { text: 'done', lang: undefined }, { text: 'Total', lang: undefined }]));
  });
});

describe('the real tallies', () => {
  it.each([
    ['2025-10-15-bao-gia-lai.viet-nam.viet-nam-nq57-toan-quoc.2025-10-15', /^1\.133 = 452 .+ \+ 570 .+ \+ 111 .+$/],
    ['2025-10-15-bao-gia-lai.gia-lai.gia-lai-nq57.2025-10-15', /^147 = 76 .+ \+ 68 .+ \+ 3 chưa giải thích$/],
    ['2025-10-12-dai-bieu-nhan-dan.nghe-an.nghe-an-nq57-nam-2025.2025-Q3', /^82 = 44 .+ \(trong đó 8 chậm tiến độ\) \+ 38 nguồn không nêu$/],
  ])('%s', (id, equation) => {
    const real = realCatalogue();
    expect(sayEquation(countOf(real, id), editionOf(real, 'vi'))).toMatch(equation);
  });
});
