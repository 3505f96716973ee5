import type { Check, Misfit } from '../check.ts';

/** Measures that a rule can work on. */
const FITS = { 'sum': ['amount'], 'simple-mean': ['share', 'score', 'amount'], 'population-weighted-mean': ['share', 'score', 'amount'] } as const;
const WORDS = { amount: 'lượng', share: 'tỷ lệ', rank: 'thứ hạng', score: 'điểm', category: 'mức' } as const;

export const mergeRule: Check = {
  code: 'merge-rule',
  description: 'Quy tắc cho nơi hợp nhất hợp với loại số: chỉ lượng mới cộng được; thứ hạng và mức thì không suy ra được; bình quân thì phải có nguồn nêu.',
  check: (data) =>
    [...data.indicators.values()].flatMap(({ mergeRule: given, measure }): Misfit[] => {
      if (given === undefined || given.rule === 'none') return [];
      const measures: readonly string[] = FITS[given.rule];
      if (!measures.includes(measure)) return [{ record: given, field: 'rule', message: `${given.rule} không dùng được cho ${WORDS[measure]}`, remedy: 'chỉ cộng lượng; với thứ hạng và mức ghi rule: none' }];
      return given.rule === 'simple-mean' && given.source === undefined ? [{ record: given, field: 'rule', message: 'bình quân cộng mà không có source', remedy: 'thêm source: mã báo cáo cho biết nơi công bố đã tính như vậy; không có thì ghi rule: none' }] : [];
    }),
};
