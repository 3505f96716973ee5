/**
 * Which tally a place's first sentence speaks of: /phuong-phap/#cau-dau.
 */
import type { Catalogue, Register } from '../model/entities.ts';
import { compareText } from '../model/order.ts';
import { centralValue } from '../model/quantity.ts';
import type { CountSeries } from './claim-index.ts';

/**
 * The series whose current claim is dated and gives both completed and total of a whole list; lists of tasks first,
 * then the site's main programme, then the latest, then the longest. `null` when no series qualifies.
 */
export function leadCount(series: readonly CountSeries[], catalogue: Pick<Catalogue, 'registers' | 'site'>): CountSeries | null {
  const registerOf = ({ register }: CountSeries): Register | undefined => catalogue.registers.get(register);
  const isTasks = (one: CountSeries): number => Number(registerOf(one)?.kind === 'tasks');
  const isMain = (one: CountSeries): number => Number(registerOf(one)?.programmes.includes(catalogue.site.programme ?? '') ?? false);
  const day = ({ choice }: CountSeries): string => choice.current.effectiveDay ?? '';
  const total = ({ choice }: CountSeries): number => (choice.current.total ? centralValue(choice.current.total) : 0);
  const [lead] = series
    .filter(({ parts, choice: { current } }) => parts.length === 0 && current.effectiveDay !== null && current.total !== null && current.buckets.has('completed'))
    .sort((a, b) => isTasks(b) - isTasks(a) || isMain(b) - isMain(a) || compareText(day(b), day(a)) || total(b) - total(a) || compareText(a.register, b.register));
  return lead ?? null;
}
