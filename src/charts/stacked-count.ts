/** One tally of one list as a stacked bar: what is done, what is open, what nobody explains. */
import { BAND_LOOKS, bandPatterns, bandShape, inkOn } from './band-paint.ts';
import { bandLabels } from './band-labels.ts';
import { bandSpans, withDescendants, type Band, type BandSpan } from './band-spans.ts';
import { frame, innerWidth, type ChartNames, type ChartSize } from './frame.ts';
import { given, notNegative } from './input.ts';
import { lineHeight, VALUE, writeLine, writeLines } from './lettering.ts';
import type { Placed } from './placed.ts';
import { element, nothing, pixels, together, type Markup } from './svg.ts';
import { textWidth, wrapText } from './text-width.ts';
import type { ChartTheme } from './theme.ts';
import { valueLabelHeight, valueLabelWidth, wrapValueLabel, writeValueLabel } from './value-label.ts';

export type { Band } from './band-spans.ts';

export type StackedCount = ChartNames & {
  /** Stands above the bar: the total in words, or that there is none. '' for nothing. */
  readonly totalText: string;
  /** What the full width means: the larger of the total and the sum of the parts; 100 for percentages. */
  readonly scaleMax: number;
  /** The printed total: a measuring line as long as it. Left out or `null`: the source prints none. */
  readonly total?: number | null;
  /** Classes that do not overlap, in reading order. Together at most `scaleMax`; what is missing stays empty. */
  readonly bands: readonly Band[];
  /** What the total holds beyond all parts. `null`: nothing is left over, or nothing is known of it. */
  readonly remainder: Band | null;
  /** Classes that cut across the others: brackets below, in no sum, their place on the scale without meaning. */
  readonly overlays: readonly Band[];
};

const BAR = 36;
/** Heights of the bar, of classes inside a class, and of classes inside those; deeper ones are listed only. */
const LAYERS = [BAR, 13, 5] as const;
const EDGE = 1;
const GAP = 1;

type Scene = { readonly chartId: string; readonly width: number; readonly theme: ChartTheme };

function totalLine({ totalText, total, scaleMax }: StackedCount, { width, theme }: Scene): Placed {
  const lines = wrapText(totalText, width, VALUE);
  const top = lines.length * lineHeight(VALUE);
  const words = writeLines(lines, 0, lineHeight(VALUE) / 2, { lettering: VALUE });
  if (!given(total)) return { body: words, height: top + (top > 0 ? 4 : 0) };
  const end = EDGE + (width - 2 * EDGE) * Math.min(1, notNegative(total, 'total') / scaleMax);
  const y = top + 5;
  const ruler = `M${EDGE} ${y - 3}v6m0 -3H${pixels(end)}m0 -3v6`;
  return { body: together(words, element('path', { d: ruler, stroke: theme.inkSoft, fill: 'none' })), height: y + 7 };
}

/** A dashed line in a strip of paper: the band ends hereabouts. Drawn over its neighbour. */
function softEdge({ band, right, depth }: BandSpan, bottom: number, { width, theme }: Scene): Markup {
  const height = LAYERS[depth];
  if (band.imprecise !== true || height === undefined) return nothing;
  const x = pixels(Math.min(right, width - EDGE - 0.5) - 0.5);
  const line = { d: `M${x} ${bottom - height - 3}V${bottom + 3}`, fill: 'none' };
  return together(
    element('path', { ...line, stroke: theme.paper, 'stroke-width': 5 }),
    element('path', { ...line, stroke: theme.ink, 'stroke-width': 1.5, 'stroke-dasharray': '3 2' }));
}

function layer(span: BandSpan, bottom: number, limit: number, scene: Scene): Markup {
  const height = LAYERS[span.depth];
  if (height === undefined) return nothing;
  const top = bottom - height;
  // Neighbours are parted by paper, which needs a band wide enough to give up a pixel.
  const right = span.right - (span.right < limit - 0.1 && span.right - span.left >= 3 ? GAP : 0);
  return together(
    span.depth === 0 ? nothing
      : element('rect', { x: span.left, y: top - 1.5, width: span.right - span.left, height: height + 1.5, fill: scene.theme.paper }),
    span.right > span.left ? bandShape(span.band.role, { left: span.left, right, top, bottom }, scene.chartId, scene.theme) : nothing,
    ...span.children.map((child) => layer(child, bottom, span.right, scene)),
  );
}

const valueFits = ({ band, left, right }: BandSpan): boolean =>
  band.valueText !== '' && right - left >= textWidth(band.valueText, VALUE) + 12;

function valueInBand({ band, left, right, children }: BandSpan, top: number, { theme }: Scene): Markup {
  const wide = textWidth(band.valueText, VALUE);
  const middle = top + (BAR - (children.length > 0 ? LAYERS[1] : 0)) / 2;
  const x = Math.min(left + 9, (left + right - wide) / 2);
  return together(
    // A plate of the band's own colour: letters over a pattern are hard to read.
    BAND_LOOKS[band.role].pattern === 'none' ? nothing
      : element('rect', { x: x - 4, y: middle - 9, width: wide + 8, height: 18, fill: theme[band.role] }),
    writeLine(band.valueText, x, middle, { lettering: VALUE, fill: inkOn(band.role, theme) }));
}

function overlayRows(overlays: readonly Band[], perUnit: number, y: number, { width, theme }: Scene): Placed {
  let bottom = y;
  const rows = overlays.map(({ label, value, valueText }) => {
    const end = Math.min(width - EDGE, EDGE + Math.max(2, notNegative(value, `overlay "${label}"`) * perUnit));
    const beside = width - end - 10;
    const fitsBeside = valueLabelWidth(valueText, label, 1) <= beside;
    const lines = wrapValueLabel(valueText, label, fitsBeside ? beside : width);
    const bracketTop = bottom + (fitsBeside ? 6 : 2);
    const middle = bottom + (fitsBeside ? 10 : 18);
    bottom = middle + valueLabelHeight(lines) - 3;
    return together(
      element('path', { d: `M${EDGE} ${bracketTop}v6H${pixels(end)}v-6`, stroke: theme.inkSoft, fill: 'none' }),
      writeValueLabel(lines, fitsBeside ? end + 10 : 0, middle));
  });
  return { body: together(...rows), height: bottom - y };
}

/**
 * Stacked bar of one tally, `size.width` pixels wide, as high as its words need.
 * Shape: the classes side by side on one scale, classes inside classes as a thinner layer in their span,
 * a total as a measuring line above. Missing: a part of the scale without a band stays an empty outline;
 * an unexplained rest is the `remainder` band. Throws on a value that is negative or not a number, and
 * when parts exceed their whole (see `bandSpans`).
 */
export function stackedCount(data: StackedCount, size: ChartSize, theme: ChartTheme): Markup {
  const scene: Scene = { chartId: data.id, width: innerWidth(size, theme), theme };
  const scaleWidth = scene.width - 2 * EDGE;
  const bands = data.remainder === null ? data.bands : [...data.bands, data.remainder];
  const spans = bandSpans(bands, data.scaleMax, EDGE, scaleWidth);
  const total = totalLine(data, scene);
  const top = total.height;
  const bottom = top + BAR;
  const covered = spans.at(-1)?.right ?? EDGE;
  const right = EDGE + scaleWidth;
  const empty = covered < right - 0.1
    ? element('rect', {
      x: covered + 0.5, y: top + 0.5, width: Math.max(0.5, right - covered - 1), height: BAR - 1,
      fill: 'none', stroke: theme.inkSoft, 'stroke-dasharray': '1 3',
    })
    : nothing;
  const holding = spans.filter(valueFits);
  const labels = bandLabels(spans, new Set(holding), bottom + 2, scene);
  const overlaysTop = bottom + 2 + labels.height + (data.overlays.length > 0 ? 6 : 0);
  const overlays = overlayRows(data.overlays, scaleWidth / data.scaleMax, overlaysTop, scene);
  return frame(data, size, theme, {
    height: overlaysTop + overlays.height,
    definitions: bandPatterns(spans.flatMap(withDescendants).map(({ band }) => band.role), data.id, theme),
    body: together(
      total.body, empty,
      ...spans.map((span) => layer(span, bottom, right, scene)),
      ...spans.flatMap(withDescendants).map((span) => softEdge(span, bottom, scene)),
      ...holding.map((span) => valueInBand(span, top, scene)),
      labels.body, overlays.body),
  });
}
