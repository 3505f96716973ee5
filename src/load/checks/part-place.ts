import { authoredClaims, partsOf, targetsOf } from '../authored-claims.ts';
import type { Check } from '../check.ts';

export const partPlace: Check = {
  code: 'part-place',
  description: 'Phần chỉ dành cho một nơi không dùng cho nơi khác.',
  check: (data) => {
    const targets = [...data.indicators].flatMap(([id, indicator]) => targetsOf(id, indicator)).map(({ authored }) => ({ place: authored.place, authored }));
    return [...authoredClaims(data), ...targets].flatMap(({ place, authored }) => {
      const parts = 'part' in authored ? partsOf(authored.part) : [];
      const foreign = parts.find((part) => (data.parts.get(part)?.place ?? place) !== place);
      return foreign === undefined ? [] : [{ record: authored, field: 'part', message: `phần «${foreign}» chỉ dùng cho ${data.parts.get(foreign)?.place ?? ''}, mục này của ${place}`, remedy: 'chọn phần khác, hoặc thêm một phần cho nơi này vào parts.yaml' }];
    });
  },
};
