import type { Check } from '../check.ts';

const FIELDS = ['period', 'every', 'noPeriod'] as const;

export const targetTime: Check = {
  code: 'target-time',
  description: 'Mức phải đạt có đúng một trong: period, every, noPeriod.',
  check: (data) =>
    [...data.indicators.values()].flatMap(({ targets = [] }) => targets).flatMap((target) => {
      const [first, second] = FIELDS.filter((field) => target[field] !== undefined);
      if (first === undefined) return [{ record: target, message: 'mức phải đạt không nói cho kỳ nào', remedy: 'thêm period: thời gian; every: year nếu năm nào cũng phải đạt; noPeriod: vì sao, nếu văn bản không nói' }];
      return second === undefined ? [] : [{ record: target, field: second, message: `có cả ${first} và ${second}, cần đúng một`, remedy: 'giữ cách đúng với văn bản, bỏ cách kia' }];
    }),
};
