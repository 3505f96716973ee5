import type { Check } from '../check.ts';

export const registerPlace: Check = {
  code: 'register-place',
  description: 'Danh mục có place, hoặc eachPlace khi mọi nơi cùng chạy nó; đúng một trong hai.',
  check: (data) =>
    [...data.registers.values()].flatMap((register) => {
      if (register.place !== undefined && register.eachPlace !== undefined) return [{ record: register, field: 'eachPlace', message: 'danh mục có cả place và eachPlace', remedy: 'nếu chỉ một nơi chạy danh mục này thì bỏ eachPlace; nếu mọi nơi thì bỏ place' }];
      if (register.place === undefined && register.eachPlace === undefined) return [{ record: register, message: 'danh mục không có place, cũng không có eachPlace', remedy: 'thêm place: mã địa phương, hoặc eachPlace: true' }];
      return [];
    }),
};
