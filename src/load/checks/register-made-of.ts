import type { Check, Misfit } from '../check.ts';

export const registerMadeOf: Check = {
  code: 'register-made-of',
  description: 'Các danh mục trong madeOf là của cùng một nơi với danh mục mà chúng làm thành.',
  check: (data) =>
    [...data.registers.values()].flatMap(({ place, eachPlace, madeOf = [] }) =>
      madeOf.flatMap((id, index): Misfit[] => {
        const part = data.registers.get(id);
        if (!part || (part.place === place && part.eachPlace === eachPlace)) return [];
        return [{ record: madeOf, field: String(index), message: `«${id}» là danh mục của ${part.place ?? 'mọi nơi'}, danh mục này của ${place ?? 'mọi nơi'}`, remedy: 'bỏ khỏi madeOf; danh mục nằm trong danh mục của nơi khác thì dùng subsetOf' }];
      }),
    ),
};
