import { parseSpan } from '../../model/time.ts';
import { authoredClaims } from '../authored-claims.ts';
import type { Check } from '../check.ts';
import { timeOf } from '../written-times.ts';

export const timeFormerPlace: Check = {
  code: 'time-former-place',
  description: 'Số của tỉnh cũ không bắt đầu sau ngày tỉnh ấy nhập vào nơi khác, trừ khi có doubt.',
  check: (data) =>
    authoredClaims(data).flatMap(({ place, authored }) => {
      const former = data.places.get(place);
      const written = timeOf(authored);
      const start = written && (parseSpan(written.time)?.start ?? null);
      if (former?.until === undefined || start === null || start <= former.until || authored.doubt !== undefined) return [];
      return [{ record: authored, field: written?.field, message: `«${place}» chỉ còn đến ${former.until}, số này lại từ ${start}`, remedy: `ghi place: ${former.mergedInto ?? 'nơi mới'} nếu số là của địa giới mới; nếu nguồn vẫn nói về địa giới cũ thì nói trong doubt` }];
    }),
};
