import type { Check, Misfit } from '../check.ts';
import { nearest } from '../near-misses.ts';

export const indicatorLadder: Check = {
  code: 'indicator-ladder',
  description: 'ladder và step đi cùng nhau, và step là một bậc của thang ấy.',
  check: (data) =>
    [...data.indicators.values()].flatMap((indicator): Misfit[] => {
      const { ladder, step } = indicator;
      if (ladder === undefined && step === undefined) return [];
      if (ladder === undefined) return [{ record: indicator, field: 'step', message: 'có step mà không có ladder', remedy: 'thêm ladder: mã thang trong ladders.yaml' }];
      if (step === undefined) return [{ record: indicator, field: 'ladder', message: 'có ladder mà không có step', remedy: 'thêm step: mã bậc của thang' }];
      const steps = data.ladders.get(ladder)?.steps.map(({ id }) => id);
      if (steps === undefined || steps.includes(step)) return [];
      const near = nearest(step, steps);
      return [{ record: indicator, field: 'step', message: `thang «${ladder}» không có bậc «${step}»`, remedy: near === null ? `chọn một trong: ${steps.join(', ')}` : `có phải «${near}» không?` }];
    }),
};
