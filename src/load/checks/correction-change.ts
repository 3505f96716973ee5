import type { Check, Misfit } from '../check.ts';

const FIELDS = ['field', 'was', 'now'] as const;

export const correctionChange: Check = {
  code: 'correction-change',
  description: 'Trong một đính chính, field, was và now đi cùng nhau, và was khác now.',
  check: (data) =>
    [...data.corrections.values()].flatMap((correction): Misfit[] => {
      const given = FIELDS.filter((field) => correction[field] !== undefined);
      const missing = FIELDS.filter((field) => correction[field] === undefined);
      if (given.length > 0 && missing.length > 0) return [{ record: correction, field: given[0], message: `có ${given.join(', ')} mà thiếu ${missing.join(', ')}`, remedy: 'ghi cả ba: trường nào, trước là gì, nay là gì' }];
      return given.length > 0 && correction.was === correction.now ? [{ record: correction, field: 'now', message: `was và now cùng là ${String(correction.now)}`, remedy: 'xem lại giá trị trước và sau' }] : [];
    }),
};
