import type { Check } from '../check.ts';

export const targetBasis: Check = {
  code: 'target-basis',
  description: 'Mức đã ban hành (standing không ghi, hoặc adopted) có căn cứ pháp lý.',
  check: (data) =>
    [...data.indicators.values()].flatMap(({ targets = [] }) => targets).flatMap((target) =>
      target.basis !== undefined || (target.standing ?? 'adopted') !== 'adopted' ? [] : [{ record: target, field: 'standing', message: 'mức đã ban hành mà không có basis', remedy: 'thêm basis: {document: số hiệu văn bản}; nếu là dự thảo hay lời phát biểu thì ghi standing: draft hoặc announced' }],
    ),
};
