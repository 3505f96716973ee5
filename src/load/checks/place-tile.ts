import type { Check } from '../check.ts';

export const placeTile: Check = {
  code: 'place-tile',
  description: 'Mỗi ô của lưới ô chỉ của một địa phương hoặc một quần đảo.',
  check: (data) => {
    const owners = new Map<string, string>();
    return [...data.places.values()].flatMap((place) => [place, ...(place.archipelagos ?? [])]).flatMap((owner) => {
      if (owner.tile === undefined) return [];
      const tile = `hàng ${owner.tile.row}, cột ${owner.tile.col}`;
      const before = owners.get(tile);
      if (before === undefined) owners.set(tile, owner.name);
      return before === undefined ? [] : [{ record: owner, field: 'tile', message: `ô ${tile} đã là của ${before}`, remedy: 'chọn ô khác' }];
    });
  },
};
