import type { Check, Misfit } from '../check.ts';

export const placeCountry: Check = {
  code: 'place-country',
  description: 'Có đúng một nước, và đó là country của site.yaml.',
  check: (data) => {
    const { site } = data;
    const chosen = data.places.get(site?.country ?? '');
    if (!site || !chosen) return [];
    const wrong: Misfit[] = chosen.type === 'country' ? [] : [{ record: site, field: 'country', message: `«${site.country}» không phải là nước`, remedy: 'ghi mã của nơi có type: country' }];
    const extra = [...data.places].filter(([id, { type }]) => type === 'country' && id !== site.country);
    return [...wrong, ...extra.map(([id, place]) => ({ record: place, field: 'type', message: `«${id}» là nước, mà site.yaml ghi country: ${site.country}`, remedy: 'chỉ một nơi có type: country; sửa type, hoặc sửa site.yaml' }))];
  },
};
