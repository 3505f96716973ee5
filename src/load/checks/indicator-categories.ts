import type { Check, Misfit } from '../check.ts';

export const indicatorCategories: Check = {
  code: 'indicator-categories',
  description: 'Chỉ số đo bằng mức liệt kê các mức; chỉ số khác thì không.',
  check: (data) =>
    [...data.indicators.values()].flatMap((indicator): Misfit[] => {
      if (indicator.measure !== 'category') return indicator.categories === undefined ? [] : [{ record: indicator, field: 'categories', message: `có categories mà chỉ số đo bằng ${indicator.measure}`, remedy: 'bỏ categories, hoặc sửa measure thành category' }];
      return indicator.categories === undefined ? [{ record: indicator, field: 'measure', message: 'chỉ số đo bằng mức mà không có categories', remedy: 'thêm categories: các mức, từ thấp đến cao' }] : [];
    }),
};
