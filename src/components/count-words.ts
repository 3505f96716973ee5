/** A tally in words: the sentence, the equation of its parts, and its rows. */
import type { Band, Breakdown } from '../derive/count-breakdown.ts';
import { breakDown, leafBands } from '../derive/count-breakdown.ts';
import { shareDone } from '../derive/share-done.ts';
import type { Count, Register, UnitTally } from '../model/entities.ts';
import { found, type Edition, type Said } from './edition.ts';

/** The breakdown of a count, by what was read of its report. */
export function breakdownOf(count: Count, { report }: Edition): Breakdown {
  return breakDown(count, report(count.report).authored.read !== 'part');
}

export function registerOf(count: Count, { catalogue }: Edition): Register {
  return found(catalogue.registers.get(count.register), 'register', count.register);
}

/** "51 trong 100 nhiệm vụ hoàn thành"; what the source does not give is left out of the sentence, never made up. */
export function sayCount(count: Count, edition: Edition): string {
  const { words, format } = edition;
  const what = words.registerKinds[registerOf(count, edition).kind];
  const completed = count.buckets.get('completed');
  const printed = count.percent.get('completed');
  if (completed && count.total) return words.count.doneOf(format.quantity(completed), format.quantity(count.total), what);
  if (completed) return words.count.done(format.quantity(completed), what);
  if (printed) return `${words.count.percentDone(format.percent(printed), what)}${printed.of === 'unknown' ? ` (${words.count.unknownOf})` : ''}`;
  if (count.total) return words.count.totalOnly(format.quantity(count.total), what);
  return count.units === null ? breakdownOf(count, edition).bands.map((band) => sayBand(band, edition)).join(', ') : '';
}

/** "1.133 = 452 hoàn thành + 570 trong hạn + 111 quá hạn"; `null` when the source gives no parts, or one that is all. */
export function sayEquation(count: Count, edition: Edition): string | null {
  const { words, format } = edition;
  const { total, bands, remainder, excess } = breakdownOf(count, edition);
  const leaves = leafBands(bands);
  const [only, ...more] = leaves;
  // One part that is the whole says nothing that the sentence above it does not say.
  if (only === undefined || (more.length === 0 && only.bands.length === 0 && remainder === null && excess === null)) return null;
  const parts = leaves.map((band) => sayBand(band, edition));
  if (remainder) parts.push(`${format.number(remainder.count)} ${remainder.kind === 'unexplained' ? words.count.remainderUnexplained : words.count.remainderUnsaid}`);
  const over = excess === null ? '' : ` (${words.count.excess(format.number(excess))})`;
  return `${total === null ? '' : `${format.quantity(total)} ${remainder || excess === null ? '=' : '≠'} `}${parts.join(' + ')}${over}`;
}

/** "ngoài tổng còn 3 thường xuyên": what a source tells beside its total; `null` when nothing. */
export function sayBeyond(count: Count, edition: Edition): string | null {
  const { beyond } = breakdownOf(count, edition);
  return beyond.length === 0 ? null : edition.words.count.beyondTotal(beyond.map((band) => sayBand(band, edition)).join(', '));
}

/** One band and what lies inside it: "44 chưa hoặc đang triển khai (trong đó 8 chậm tiến độ)". */
function sayBand(band: Band, edition: Edition): string {
  const { words, format } = edition;
  const inside = band.bands.length === 0 ? '' : ` (${words.count.inside(band.bands.map((child) => sayBand(child, edition)).join(', '))})`;
  return `${format.quantity(band.count)} ${bandLabel(band, edition).text}${inside}`;
}

/** The source's own words for a group, else the word for its state. */
export function bandLabel(band: Band, { words, say }: Edition): Said {
  return band.label === null ? { text: words.buckets[band.role], lang: undefined } : say(band.label.vi, band.label.en);
}

/** The share done with how it is known; `null` when the claim does not give it. */
export function sayShare(count: Count, { format }: Edition): { readonly share: string; readonly printedOnly: boolean; readonly counted: boolean } | null {
  const share = shareDone(count);
  const printed = count.percent.get('completed');
  // A printed percentage stays as printed; only a computed one is rounded.
  return share && (share.basis === 'printed' && printed ? { share: format.percent(printed), printedOnly: true, counted: count.buckets.has('completed') } : { share: format.share(share.ratio), printedOnly: false, counted: true });
}

/** "130/130 xã đã hoàn thành cả danh mục", and colours. */
export function sayUnits(units: UnitTally, { catalogue, words, format, lang }: Edition): string[] {
  const unit = catalogue.units.get(units.kind);
  const kind = unit === undefined ? units.kind : lang === 'vi' ? unit.name : unit.nameEn;
  const { total, completed, percent, colours } = units;
  const done = completed && total ? words.count.units(format.quantity(completed), format.quantity(total), kind) : completed ? words.count.unitsDone(format.quantity(completed), kind) : total ? words.count.unitsTotal(format.quantity(total), kind) : null;
  const coloured = colours && (['green', 'yellow', 'red'] as const).flatMap((colour) => (colours[colour] ? [`${format.quantity(colours[colour])} ${words.count[colour]}`] : []));
  return [done, percent && words.count.unitsPercent(format.percent(percent), kind), coloured && coloured.length > 0 ? `${words.count.colours}: ${coloured.join(', ')}` : null].filter((line) => line !== null);
}

export interface CountRow {
  readonly label: Said;
  readonly depth: number;
  readonly count: string;
  readonly printed: string | null;
  readonly note: string | null;
}

/** Every number of a tally as rows, parents before their parts: the table beside the chart. */
export function countRows(count: Count, edition: Edition): CountRow[] {
  const { words, format } = edition;
  const { total, bands, remainder, overlapping, beyond } = breakdownOf(count, edition);
  const plain = (text: string): Said => ({ text, lang: undefined });
  const rows = (list: readonly Band[], depth: number, note: string | null): CountRow[] =>
    list.flatMap((band) => [
      { label: bandLabel(band, edition), depth, count: format.quantity(band.count), printed: band.percent === null ? null : `${format.number(band.percent)}%`, note },
      ...rows(band.bands, depth + 1, null),
    ]);
  const counted = new Set(bands.map(({ role }) => role));
  return [
    ...(total ? [{ label: plain(words.count.total), depth: 0, count: format.quantity(total), printed: null, note: null }] : []),
    ...rows(bands, 0, null),
    ...(remainder ? [{ label: plain(remainder.kind === 'unexplained' ? words.count.remainderUnexplained : words.count.remainderUnsaid), depth: 0, count: format.number(remainder.count), printed: null, note: null }] : []),
    ...[...count.percent].filter(([bucket]) => !counted.has(bucket) && !count.buckets.has(bucket)).map(([bucket, percent]) => ({ label: plain(words.buckets[bucket]), depth: 0, count: '', printed: format.percent(percent), note: percent.of === 'unknown' ? words.count.unknownOf : null })),
    ...rows(overlapping, 0, words.count.overlapping),
    ...rows(beyond, 0, words.count.beyond),
  ];
}
