import { dayNumber, isDay } from '../../model/time.ts';
import type { Check, Misfit } from '../check.ts';

export const placeMerger: Check = {
  code: 'place-merger',
  description: 'mergedInto của nơi cũ và formedFrom của nơi mới nói cùng một điều, và địa giới mới bắt đầu ngay hôm sau.',
  check: (data) =>
    [...data.places].flatMap(([id, place]): Misfit[] => {
      const { formedFrom = [], mergedInto, until } = place;
      const heir = mergedInto === undefined ? undefined : data.places.get(mergedInto);
      const unsaid: Misfit[] = heir && !heir.formedFrom?.includes(id) ? [{ record: place, field: 'mergedInto', message: `«${mergedInto ?? ''}» không ghi «${id}» trong formedFrom`, remedy: `thêm ${id} vào formedFrom của ${mergedInto ?? ''}, hoặc sửa mergedInto` }] : [];
      const apart: Misfit[] = heir?.from !== undefined && until !== undefined && isDay(heir.from) && isDay(until) && dayNumber(heir.from) !== dayNumber(until) + 1
        ? [{ record: place, field: 'until', message: `ngày cuối ${until} không liền trước ${heir.from}, ngày đầu của «${mergedInto ?? ''}»`, remedy: 'sửa until của nơi cũ hoặc from của nơi mới' }]
        : [];
      const disowned = formedFrom.flatMap((old, index): Misfit[] => {
        const before = data.places.get(old);
        return before && before.mergedInto !== id ? [{ record: formedFrom, field: String(index), message: `«${old}» không ghi mergedInto: ${id}`, remedy: `thêm mergedInto: ${id} vào ${old}, hoặc bỏ ${old} ở đây` }] : [];
      });
      return [...unsaid, ...apart, ...disowned];
    }),
};
