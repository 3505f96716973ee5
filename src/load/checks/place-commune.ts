import type { AuthoredPlace } from '../../model/authored.generated.ts';
import type { Check, Misfit } from '../check.ts';

export const placeCommune: Check = {
  code: 'place-commune',
  description: 'Mã xã là <tỉnh>--<xã>, xã ghi parent; nơi khác không dùng hai gạch nối và không có parent.',
  check: (data) => [
    ...[...data.places].flatMap(([id, place]) => (place.type === 'commune' ? communeMisfits(id, place, data.places.get(place.parent ?? '')) : otherMisfits(id, place))),
    ...data.files.filter(({ kind, id }) => kind !== 'place' && id.includes('--')).map((file) => ({ record: file, message: `tên tệp «${file.id}» có hai gạch nối liền nhau`, remedy: 'hai gạch nối chỉ dùng cho mã xã: bỏ bớt một' })),
  ],
};

function communeMisfits(id: string, commune: AuthoredPlace, parent: AuthoredPlace | undefined): Misfit[] {
  if (commune.parent === undefined) return [{ record: commune, field: 'type', message: 'xã không ghi parent', remedy: 'thêm parent: mã tỉnh của xã' }];
  if (parent?.type === 'commune' || parent?.type === 'country') return [{ record: commune, field: 'parent', message: `«${commune.parent}» không phải tỉnh hay thành phố`, remedy: 'ghi mã tỉnh, thành phố của xã' }];
  return id.startsWith(`${commune.parent}--`) ? [] : [{ record: commune, field: 'parent', message: `mã xã «${id}» không bắt đầu bằng «${commune.parent}--»`, remedy: `đổi tên tệp thành ${commune.parent}--<xã>.yaml, hoặc sửa parent` }];
}

function otherMisfits(id: string, place: AuthoredPlace): Misfit[] {
  if (place.parent !== undefined) return [{ record: place, field: 'parent', message: `parent chỉ dùng cho xã, nơi này là ${place.type}`, remedy: 'bỏ parent, hoặc sửa type thành commune' }];
  return id.includes('--') ? [{ record: place, field: 'type', message: `mã «${id}» có hai gạch nối mà nơi này là ${place.type}`, remedy: 'nếu là xã thì ghi type: commune và parent; nếu không thì đổi tên tệp' }] : [];
}
