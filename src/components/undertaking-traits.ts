/** What the filter of tasks and commitments can ask of a row, as it stands in the row and in the address. */
import type { ClearPoint } from '../derive/clarity.ts';
import type { Undertaking } from '../derive/undertakings.ts';
import type { Trait } from '../client/task-filter.ts';
import { STATE_SLUGS } from './undertaking-words.ts';

/** How a missing point is written in an address. */
export const MISSING_SLUGS: Readonly<Record<ClearPoint, string>> = {
  what: 'thieu-viec', who: 'thieu-nguoi-lam', when: 'thieu-han', responsible: 'thieu-trach-nhiem', product: 'thieu-san-pham', authority: 'thieu-tham-quyen',
};
export const ALL_CLEAR = 'du';
export const NO_PROGRAMME = 'khong-ro';

/** Values of each trait, set apart by spaces. */
export function traitsOf({ place, task, deadline, clarity }: Undertaking): Readonly<Record<Trait, string>> {
  const missing = clarity.points.flatMap(({ point, stated }) => (stated === null ? [MISSING_SLUGS[point]] : []));
  return { noi: place, 'chuong-trinh': task?.programme ?? NO_PROGRAMME, 'trang-thai': STATE_SLUGS[deadline.state], ro: missing.length === 0 ? ALL_CLEAR : missing.join(' ') };
}
