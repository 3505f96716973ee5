import type { Check, Misfit } from '../check.ts';

export const indicatorUnit: Check = {
  code: 'indicator-unit',
  description: 'Chỉ số đo bằng số có đơn vị; chỉ số đo bằng mức thì không.',
  check: (data) =>
    [...data.indicators.values()].flatMap((indicator): Misfit[] => {
      if (indicator.measure === 'category') return indicator.unit === undefined ? [] : [{ record: indicator, field: 'unit', message: 'chỉ số đo bằng mức (category) mà có unit', remedy: 'bỏ unit' }];
      return indicator.unit === undefined ? [{ record: indicator, field: 'measure', message: `chỉ số đo bằng ${indicator.measure} mà không có unit`, remedy: 'thêm unit: mã đơn vị trong units.yaml' }] : [];
    }),
};
