/** Many places on one scale, one row each, in the order given. */
import { scaleLinear } from 'd3';
import { columnsOf, FIRST_LINE, layRows, type Columns, type DotRow, type LaidRow } from './dot-rows.ts';
import { frame, innerWidth, type ChartNames, type ChartSize } from './frame.ts';
import { finite, given } from './input.ts';
import { key, type KeyItem } from './key.ts';
import { LABEL, lineHeight, SMALL, STRONG, writeLines } from './lettering.ts';
import { pointSign, whisker } from './point-signs.ts';
import { element, nothing, pixels, together, type Markup } from './svg.ts';
import { tickTexts } from './tick-texts.ts';
import { topLabels } from './top-labels.ts';
import type { ChartTheme } from './theme.ts';
import type { ValueTick } from './time-data.ts';

export type { DotRow } from './dot-rows.ts';

/** A value that all rows are read against. */
export type ReferenceLine = { readonly value: number; readonly label: string; readonly kind: 'target' | 'reference' };

export type SortedDots = ChartNames & {
  /** In the order of the page: this function sorts nothing. */
  readonly rows: readonly DotRow[];
  readonly references: readonly ReferenceLine[];
  readonly ticks: readonly ValueTick[];
  /** Left and right end of the scale; data beyond it widen it. Left out: from zero to the largest value. */
  readonly domain?: readonly [left: number, right: number];
  readonly key?: readonly KeyItem[];
};

type Scale = (value: number) => number;

function scaleOf({ rows, references, ticks, domain }: SortedDots, { plotLeft, plotRight }: Columns): Scale {
  const [start, end] = domain ?? [0, 0];
  const values = [
    finite(start, 'domain'), finite(end, 'domain'),
    ...rows.flatMap(({ value, min, max }) => [value, min, max].filter(given)),
    ...references.map(({ value, label }) => finite(value, `reference "${label}"`)),
    ...ticks.map(({ value, text }) => finite(value, `tick "${text}"`)),
  ];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const spread: [number, number] = low === high ? [low, low + 1] : [low, high];
  const scale = scaleLinear(start <= end ? spread : spread.reverse(), [plotLeft + 6, plotRight - 6]);
  return (value) => scale(value);
}

function marks(laid: LaidRow, columns: Columns, x: Scale, anyHighlighted: boolean, theme: ChartTheme): Markup {
  const { row: { value, min, max, highlighted, imprecise }, top, track, valueLines, missing } = laid;
  const first = top + FIRST_LINE;
  if (missing) {
    const [at, anchor] = columns.kind === 'beside' ? [columns.plotLeft, 'start'] as const : [columns.width, 'end'] as const;
    return writeLines(valueLines, at, first, { lettering: SMALL, anchor, fill: theme.inkSoft, rim: theme.paper });
  }
  const colour = highlighted === true || !anyHighlighted ? theme.accent : theme.inkSoft;
  return together(
    element('path', { d: `M${pixels(columns.plotLeft)} ${track}H${pixels(columns.plotRight)}`, stroke: theme.grid, fill: 'none' }),
    given(min) && given(max) ? whisker('x', x(min), x(max), track, colour) : nothing,
    value === null ? nothing
      : pointSign(x(value), track, { shape: 'circle', colour, nature: imprecise === true ? 'estimate' : 'result' }, theme),
    writeLines(valueLines, columns.width, first, { lettering: highlighted === true ? STRONG : LABEL, anchor: 'end' }));
}

const labelText = ({ row, top, labelLines }: LaidRow): Markup =>
  writeLines(labelLines, 0, top + FIRST_LINE, { lettering: row.highlighted === true ? STRONG : LABEL });

const noteText = ({ top, labelLines, noteLines }: LaidRow, theme: ChartTheme): Markup =>
  writeLines(noteLines, 0, top + FIRST_LINE + labelLines.length * lineHeight(LABEL) - 1, { lettering: SMALL, fill: theme.inkSoft });

// Anything else, such as `javascript:`, could run on the page of whoever embeds the picture.
function safeAddress(href: string): string {
  if (/^(https?:\/\/|\.{0,2}\/(?!\/)|#|\?)/.test(href)) return href;
  throw new RangeError(`href: expected a relative or http(s) address, found ${JSON.stringify(href)}`);
}

const link = (laid: LaidRow, href: string): Markup =>
  element('a', { href: safeAddress(href), 'text-decoration': 'underline' }, labelText(laid));

type Stretch = readonly [top: number, bottom: number];

/** Where vertical lines may run: through all rows, or past the words only over the scale of each. */
const stretches = (rows: readonly LaidRow[], { kind }: Columns, top: number, bottom: number): readonly Stretch[] =>
  (kind === 'beside' ? [[top, bottom]] : rows.filter(({ missing }) => !missing).map(({ track }): Stretch => [track - 7, track + 7]));

const verticals = (x: number, over: readonly Stretch[]): string =>
  over.map(([top, bottom]) => `M${pixels(x)} ${pixels(top)}V${pixels(bottom)}`).join('');

const referenceColour = (kind: ReferenceLine['kind'], theme: ChartTheme): string => (kind === 'target' ? theme.target : theme.ink);

function lines(data: SortedDots, x: Scale, over: readonly Stretch[], theme: ChartTheme): Markup {
  if (over.length === 0) return nothing;
  // A short stroke needs short dashes to be told from an unbroken one.
  const dash = over.length === 1 ? '6 3' : '3 2.5';
  return together(
    ...data.ticks.map(({ value }) => element('path', { d: verticals(x(value), over), stroke: theme.grid, fill: 'none' })),
    ...data.references.map(({ value, kind }) => element('path', {
      d: verticals(x(value), over), fill: 'none', 'stroke-width': 1.5,
      stroke: referenceColour(kind, theme), 'stroke-dasharray': kind === 'target' ? dash : undefined,
    })));
}

/**
 * A dot per row on one scale, `size.width` pixels wide.
 * Shape: a range as a whisker, an imprecise value as a hollow dot, references as lines through all rows.
 * Units: as given, every text finished. Missing: a `null` value has no dot and no line; the row's own
 * words stand in their place. With any `href` the picture is a group whose links can be reached.
 * Throws on numbers that are none and on addresses that are neither relative nor http(s).
 */
export function sortedDots(data: SortedDots, size: ChartSize, theme: ChartTheme): Markup {
  const width = innerWidth(size, theme);
  const columns = columnsOf(data.rows, width);
  const x = scaleOf(data, columns);
  const named = topLabels(data.references.map(({ value, label, kind }) =>
    ({ x: x(value), label, colour: referenceColour(kind, theme) })), width);
  const rows = layRows(data.rows, named.height, columns);
  const bottom = rows.at(-1)?.bottom ?? named.height;
  const axis = data.ticks.length > 0 ? 22 : 0;
  const explained = key(data.key ?? [], bottom + axis + 6, width, theme);
  const anyHighlighted = data.rows.some(({ highlighted }) => highlighted === true);
  const linked = rows.flatMap((laid) => (laid.row.href === undefined ? [] : [link(laid, laid.row.href)]));
  return frame(data, size, theme, {
    height: bottom + axis + (explained.height > 0 ? 6 + explained.height : 0),
    body: together(
      named.body,
      lines(data, x, stretches(rows, columns, named.height, bottom), theme),
      tickTexts(data.ticks.map(({ value, text }) => ({ at: x(value), text })), bottom + 12, width, theme),
      ...rows.map((laid) => marks(laid, columns, x, anyHighlighted, theme)),
      ...rows.map((laid) => together(laid.row.href === undefined ? labelText(laid) : nothing, noteText(laid, theme))),
      explained.body),
    ...(linked.length === 0 ? {} : { links: together(...linked) }),
  });
}
