import type { Check, Misfit } from '../check.ts';

export const placeFormer: Check = {
  code: 'place-former',
  description: 'Tỉnh cũ có ngày cuối (until) và nơi đã nhập vào (mergedInto); tỉnh, thành phố hiện nay thì không.',
  check: (data) =>
    [...data.places.values()].flatMap((place): Misfit[] => {
      if (place.type === 'former') {
        const missing = (['until', 'mergedInto'] as const).filter((field) => place[field] === undefined);
        return missing.map((field) => ({ record: place, field: 'type', message: `tỉnh cũ thiếu ${field}`, remedy: field === 'until' ? 'thêm until: ngày cuối cùng của địa giới cũ' : 'thêm mergedInto: mã nơi đã nhập vào' }));
      }
      const extra = (['until', 'mergedInto'] as const).filter((field) => place.type !== 'commune' && place[field] !== undefined);
      return extra.map((field) => ({ record: place, field, message: `${field} chỉ dùng cho nơi không còn, nơi này là ${place.type}`, remedy: `bỏ ${field}, hoặc sửa type thành former` }));
    }),
};
