/** Words of a stacked bar in columns, each under its band. */
import type { Band, BandSpan } from './band-spans.ts';
import { withDescendants } from './band-spans.ts';
import { FARTHEST, INDENT, swatch, type LabelContext } from './band-swatch.ts';
import { LABEL, lineHeight } from './lettering.ts';
import type { Placed } from './placed.ts';
import { placeInRow } from './row-placement.ts';
import { element, nothing, pixels, together } from './svg.ts';
import { valueLabelHeight, valueLabelWidth, wrapValueLabel, writeValueLabel } from './value-label.ts';

const LINE = lineHeight(LABEL);
const LEADER = 10;
const COLUMN_GAP = 14;
const MOST_LINES = 2;
// Two words one under the other are harder to read than a list.
const WORTH_WRAPPING = 96;

/** One line of a column: a band's own words, or those of a class inside it, marked with a swatch. */
type Entry = { readonly band: Band; readonly indent: number; readonly marked: boolean; readonly value: string };
type Column = { readonly span: BandSpan; readonly entries: readonly Entry[]; readonly width: number };

const column = (span: BandSpan, valueStandsInBand: boolean, lineCount: number): Column => {
  const entries = withDescendants(span).map(({ band, depth, left, right }): Entry => {
    // Without a stretch on the bar there is nothing a leader could point at.
    const marked = depth > span.depth || right === left;
    return {
      band, marked, indent: Math.max(0, depth - 1) * INDENT + (marked ? INDENT : 0),
      value: depth === 0 && valueStandsInBand ? '' : band.valueText,
    };
  });
  const widths = entries.map(({ band, indent, value }) => indent + valueLabelWidth(value, band.label, lineCount));
  return { span, entries, width: Math.max(...widths) };
};

function drawColumn({ entries, width }: Column, x: number, y: number, context: LabelContext): Placed {
  let bottom = y;
  const body = entries.map(({ band, indent, marked, value }) => {
    const lines = wrapValueLabel(value, band.label, width - indent);
    const middle = bottom + LINE / 2;
    bottom += valueLabelHeight(lines) + 3;
    return together(
      marked ? swatch(band, x + indent - INDENT, middle, context) : nothing,
      writeValueLabel(lines, x + indent, middle));
  });
  return { body: together(...body), height: bottom - y };
}

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));

type Row = { readonly columns: readonly Column[]; readonly places: readonly number[] };

function inRow(columns: readonly Column[], width: number): Row | null {
  const places = placeInRow(columns.map(({ span: { left, right }, width: extent }) => ({
    at: right - left >= 24 ? left : (left + right) / 2 - 8, extent,
  })), COLUMN_GAP, width);
  const near = places?.every((at, index) => {
    const one = columns[index];
    return one !== undefined && at - one.span.right <= FARTHEST && one.span.left - (at + one.width) <= FARTHEST;
  });
  return places !== null && near === true ? { columns, places } : null;
}

/** Columns side by side; as long as they do not fit, the widest one that may still grow wraps a line more. */
function rowOfColumns(spans: readonly BandSpan[], valueIn: ReadonlySet<BandSpan>, width: number): Row | null {
  const lineCounts = spans.map(() => 1);
  for (;;) {
    const columns = spans.map((span, index) => column(span, valueIn.has(span), lineCounts[index] ?? 1));
    const row = inRow(columns, width);
    if (row !== null) return row;
    const growable = columns.map(({ width: own }, index) =>
      ((lineCounts[index] ?? 1) < MOST_LINES && own >= WORTH_WRAPPING ? own : 0));
    const widest = growable.indexOf(Math.max(...growable));
    if ((growable[widest] ?? 0) === 0) return null;
    lineCounts[widest] = (lineCounts[widest] ?? 1) + 1;
  }
}

/** Labels in columns below the bar, or `null` when some would stand too far from their bands. */
export function labelsInColumns(
  spans: readonly BandSpan[], valueIn: ReadonlySet<BandSpan>, y: number, context: LabelContext,
): Placed | null {
  const row = rowOfColumns(spans, valueIn, context.width);
  if (row === null) return null;
  const drawn = row.columns.map((one, index) => {
    const at = row.places[index] ?? 0;
    const { left, right } = one.span;
    const from = right - left > 8 ? clamp(at + 5, left + 3, right - 4) : (left + right) / 2;
    const to = clamp(from, at + 1, at + one.width - 1);
    const words = drawColumn(one, at, y + LEADER, context);
    // A stretch of zero has no place that a leader could start from.
    const d = `M${pixels(from)} ${y}V${y + 3}L${pixels(to)} ${y + LEADER}`;
    const leader = right === left ? nothing : element('path', { d, stroke: context.theme.inkSoft, fill: 'none' });
    return { body: together(leader, words.body), height: words.height };
  });
  return { body: together(...drawn.map(({ body }) => body)), height: LEADER + Math.max(...drawn.map(({ height }) => height)) };
}
