/** Which line is which: names at the ends of the lines where the picture is wide, a legend above where not. */
import { flow, lineSample } from './key.ts';
import { LABEL, lineHeight } from './lettering.ts';
import { placeInRow } from './row-placement.ts';
import type { Placed } from './placed.ts';
import { element, nothing, pixels, together, type Markup } from './svg.ts';
import { lastPoint, levelOf } from './time-labels.ts';
import type { Series } from './time-data.ts';
import type { SeriesLook } from './time-lines.ts';
import type { TimeScene } from './time-scales.ts';
import { pointSign, type Shape } from './point-signs.ts';
import type { ChartTheme } from './theme.ts';
import { valueLabelHeight, valueLabelWidth, wrapValueLabel, writeValueLabel } from './value-label.ts';

const SHAPES: readonly Shape[] = ['circle', 'square', 'triangle', 'diamond'];

/** One accent; what follows is told apart by shape as well as by lightness. */
export const lookOf = (index: number, theme: ChartTheme): SeriesLook => ({
  colour: [theme.accent, theme.ink, theme.inkSoft, theme.inProgress][index % 4] ?? theme.ink,
  shape: SHAPES[index % SHAPES.length] ?? 'circle',
});

/** A legend in lines above the plot. */
export const legend = (series: readonly Series[], y: number, width: number, theme: ChartTheme): Placed =>
  flow(series.map(({ label, points, joined }, index) => {
    const { colour, shape } = lookOf(index, theme);
    const nature = points[0]?.role ?? 'result';
    return {
      label,
      draw: (x, middle) => (joined === false
        ? pointSign(x, middle, { shape, colour, nature }, theme)
        : lineSample(x, middle, shape, colour, nature, theme)),
    };
  }), y, width);

const NAMES_WIDTH = 168;

/** Whether names at the ends of lines leave the plot enough room. */
export const hasRoomForNames = (series: readonly Series[], width: number): boolean => series.length > 1 && width >= 560;

/** Room right of the plot for names written there. */
export const namesWidth = (series: readonly Series[]): number =>
  Math.max(0, ...series.map((one) => {
    const value = lastPoint(one)?.valueText ?? '';
    const whole = valueLabelWidth(value, one.label, 1);
    return Math.min(NAMES_WIDTH, whole <= NAMES_WIDTH ? whole : valueLabelWidth(value, one.label, 2));
  }));

/** Last value and name of each series right of the plot, at the height of its last point; `null` when there are too many. */
export function namesAtEnds(series: readonly Series[], scene: TimeScene): Markup | null {
  const { plot, width, x, theme } = scene;
  const left = plot.right + 22;
  const [top, step] = [plot.top - 20, lineHeight(LABEL)];
  const blocks = series.map((one, index) => {
    const last = lastPoint(one);
    const lines = wrapValueLabel(last?.valueText ?? '', one.label, width - left);
    return { last, lines, colour: lookOf(index, theme).colour, level: last === undefined ? plot.bottom : levelOf(last, scene) };
  }).sort((a, b) => a.level - b.level);
  const wishes = blocks.map(({ level, lines }) => ({ at: level - top - step / 2, extent: valueLabelHeight(lines) }));
  const places = placeInRow(wishes, 6, plot.bottom + 16 - top);
  if (places === null) return null;
  return together(...blocks.map(({ last, lines, colour, level }, index) => {
    const y = (places[index] ?? 0) + top + step / 2;
    const from = last === undefined ? left - 4 : x(last.end) + 9;
    const leader = `M${pixels(from)} ${pixels(level)}H${pixels(Math.max(from, plot.right + 8))}L${pixels(left - 4)} ${pixels(y)}`;
    return together(
      last === undefined ? nothing
        : element('path', { d: leader, stroke: theme.inkSoft, 'stroke-dasharray': '1 3', fill: 'none' }),
      element('g', { fill: colour }, writeValueLabel(lines, left, y)));
  }));
}
