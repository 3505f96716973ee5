import type { Check, Misfit } from '../check.ts';
import { countsOf } from '../written-values.ts';

export const countPlace: Check = {
  code: 'count-place',
  description: 'Số đếm tự nêu place khi, và chỉ khi, danh mục của nó là eachPlace.',
  check: (data) =>
    countsOf(data).flatMap((count): Misfit[] => {
      const register = data.registers.get(count.register);
      if (!register) return [];
      if (register.eachPlace !== undefined && count.place === undefined) return [{ record: count, field: 'register', message: `mọi nơi cùng chạy danh mục «${count.register}», số đếm phải nói của nơi nào`, remedy: 'thêm place: mã địa phương' }];
      if (register.eachPlace === undefined && count.place !== undefined) return [{ record: count, field: 'place', message: `danh mục «${count.register}» đã là của ${register.place ?? 'một nơi'}`, remedy: 'bỏ place; nếu số là của nơi khác thì đó là danh mục khác' }];
      return [];
    }),
};
