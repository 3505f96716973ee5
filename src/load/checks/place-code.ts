import type { Check } from '../check.ts';

export const placeCode: Check = {
  code: 'place-code',
  description: 'Hai địa phương hiện nay không chung mã hành chính.',
  check: (data) => {
    const owners = new Map<string, string>();
    return [...data.places.values()].flatMap((place) => {
      if (place.code === undefined || place.type === 'former' || place.until !== undefined) return [];
      const before = owners.get(place.code);
      if (before === undefined) owners.set(place.code, place.name);
      return before === undefined ? [] : [{ record: place, field: 'code', message: `mã hành chính ${place.code} đã là của ${before}`, remedy: 'xem lại danh mục đơn vị hành chính' }];
    });
  },
};
