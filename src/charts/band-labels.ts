/** The words of a stacked bar: in columns under their bands where there is room, as a list where not. */
import { labelsInColumns } from './band-columns.ts';
import { labelsInList } from './band-list.ts';
import type { BandSpan } from './band-spans.ts';
import { FARTHEST, type LabelContext } from './band-swatch.ts';
import { SMALL_STRONG, writeLine } from './lettering.ts';
import type { Placed } from './placed.ts';
import { placeInRow } from './row-placement.ts';
import { element, nothing, pixels, together } from './svg.ts';
import { textWidth } from './text-width.ts';

/** Small numbers under bands too narrow to hold theirs; `null` when even these find no room. */
function numbersBelow(spans: readonly BandSpan[], y: number, context: LabelContext): Placed | null {
  const widths = spans.map(({ band }) => textWidth(band.valueText, SMALL_STRONG));
  const places = placeInRow(spans.map(({ left, right }, index) => {
    const extent = widths[index] ?? 0;
    return { at: (left + right - extent) / 2, extent };
  }), 8, context.width);
  const near = places?.every((at, index) => {
    const span = spans[index];
    return span !== undefined && Math.abs(at + (widths[index] ?? 0) / 2 - (span.left + span.right) / 2) <= FARTHEST;
  });
  if (spans.length === 0 || places === null || near !== true) return null;
  const body = spans.map(({ band, left, right }, index) => {
    const middle = (places[index] ?? 0) + (widths[index] ?? 0) / 2;
    const leader = `M${pixels((left + right) / 2)} ${y + 1}L${pixels(middle)} ${y + 6}`;
    return together(
      element('path', { d: leader, stroke: context.theme.inkSoft, fill: 'none' }),
      writeLine(band.valueText, middle, y + 14, { lettering: SMALL_STRONG, anchor: 'middle' }));
  });
  return { body: together(...body), height: 24 };
}

/** Labels of all bands below y. `valueIn` are the bands whose number already stands in the bar. */
export function bandLabels(spans: readonly BandSpan[], valueIn: ReadonlySet<BandSpan>, y: number, context: LabelContext): Placed {
  if (spans.length === 0) return { body: nothing, height: 0 };
  const columns = labelsInColumns(spans, valueIn, y, context);
  if (columns !== null) return columns;
  const numbers = numbersBelow(spans.filter((span) => !valueIn.has(span) && span.right > span.left), y, context);
  const listTop = y + (numbers?.height ?? 0) + 8;
  const list = labelsInList(spans, listTop, context);
  return { body: together(numbers?.body ?? nothing, list.body), height: listTop + list.height - y };
}
