/** One or more courses over time, with what they are measured against. */
import { around, type Box } from './boxes.ts';
import { frame, innerWidth, type ChartSize } from './frame.ts';
import { key } from './key.ts';
import { LABEL, lineHeight, SMALL, writeLines } from './lettering.ts';
import type { Placed } from './placed.ts';
import { hasRoomForNames, legend, lookOf, namesAtEnds, namesWidth } from './series-names.ts';
import { element, nothing, together, type Markup } from './svg.ts';
import { textWidth, wrapText } from './text-width.ts';
import type { ChartTheme } from './theme.ts';
import { breakLines, dayAxis, valueAxis, valueAxisBoxes } from './time-axes.ts';
import { checkTimeSeries, valuesOf, type TimeSeries } from './time-data.ts';
import { lastPoint, lastReadingWidth, writeReadings, type Reading } from './time-labels.ts';
import { drawSeries } from './time-lines.ts';
import { timeScales, type Plot, type TimeScene } from './time-scales.ts';
import { targetLabel, targetShape } from './time-targets.ts';
import { topLabels } from './top-labels.ts';

export type { DayTick, Series, SeriesBreak, SeriesPoint, TargetLine, TimeSeries, ValueTick } from './time-data.ts';

/** Above the highest value: room for its number. */
const HEADROOM = 22;
const AXIS = 24;

// A single value has no course to show: a tall plot would be empty paper.
const plotHeight = ({ series }: TimeSeries, width: number): number => {
  const points = series.flatMap((one) => one.points).filter((point) => valuesOf(point).length > 0).length;
  return points < 2 ? 120 : Math.max(170, Math.min(270, Math.round(width * 0.4)));
};

function lay(data: TimeSeries, width: number, top: number, theme: ChartTheme): TimeScene {
  const ticks = Math.max(0, ...data.valueTicks.map(({ text }) => textWidth(text, SMALL)));
  const aside = hasRoomForNames(data.series, width) ? namesWidth(data.series) + 26
    : Math.max(12, Math.min(width * 0.25, lastReadingWidth(data.series) + 14));
  const plot: Plot = {
    left: ticks + 10, right: width - aside,
    top: top + HEADROOM, bottom: top + HEADROOM + plotHeight(data, width),
  };
  return { width, plot, theme, ...timeScales(data, plot) };
}

const readingsOf = ({ series }: TimeSeries, theme: ChartTheme): readonly Reading[] =>
  series.flatMap((one, index) => {
    const last = lastPoint(one);
    return one.points.filter((point) => valuesOf(point).length > 0 && point.valueText !== '')
      .map((point) => ({ point, colour: lookOf(index, theme).colour, last: point === last }));
  });

/** Everything inside the axes: lines below signs below words, words where they cover least. */
function contents(data: TimeSeries, scene: TimeScene): Markup {
  const { plot, width, x, theme } = scene;
  const drawn = data.series.map((one, index) => drawSeries(one, data.breaks, lookOf(index, theme), scene));
  const targets = data.targets.map((target) => targetShape(target, scene));
  const names = hasRoomForNames(data.series, width) ? namesAtEnds(data.series, scene) : null;
  const breaks = data.breaks.map(({ day }): Box => ({ ...around(x(day), 0, 2), top: plot.top - HEADROOM, bottom: plot.bottom }));
  const soft = [...drawn.flatMap(({ courses }) => courses), ...targets.map(({ box }) => box), ...breaks];
  let hard = [...drawn.flatMap(({ dots }) => dots), ...valueAxisBoxes(data.valueTicks, scene)];
  const readings = readingsOf(data, theme);
  const lastOnes = writeReadings(names === null ? readings.filter(({ last }) => last) : [], scene, { hard, soft });
  hard = [...hard, ...lastOnes.boxes];
  const levels = data.targets.map((target) => {
    const written = targetLabel(target, scene, { hard, soft });
    hard = [...hard, written.box];
    return written.body;
  });
  // With many lines the numbers along them would be taken for each other's.
  const along = data.series.length > 2 ? [] : readings.filter(({ last }) => !last);
  const others = writeReadings(along, scene, { hard, soft });
  return together(
    ...targets.map(({ body }) => body), ...drawn.map(({ lines }) => lines), ...drawn.map(({ signs }) => signs),
    ...levels, others.body, lastOnes.body, names ?? nothing);
}

/** With nothing published the plot says so, in the words of the latest missing point. */
function nothingToShow({ series }: TimeSeries, { plot, theme }: TimeScene): Markup {
  if (series.some((one) => lastPoint(one) !== undefined)) return nothing;
  const reason = series.flatMap(({ points }) => points).findLast(({ valueText }) => valueText !== '')?.valueText ?? '';
  const lines = wrapText(reason, plot.right - plot.left, LABEL);
  // Off the middle, where a grid line often runs.
  const y = plot.top + (plot.bottom - plot.top) * 0.62;
  const style = { lettering: LABEL, anchor: 'middle', fill: theme.inkSoft, rim: theme.paper } as const;
  return writeLines(lines, (plot.left + plot.right) / 2, y, style);
}

/** What stands above the plot: legend, unit, labels of breaks. */
function header(data: TimeSeries, width: number, theme: ChartTheme): Placed {
  const withLegend = data.series.length > 1 && !hasRoomForNames(data.series, width);
  const named: Placed = withLegend ? legend(data.series, 0, width, theme) : { body: nothing, height: 0 };
  const unit = wrapText(data.unitText ?? '', width, SMALL);
  const unitTop = named.height + (withLegend ? 6 : 0);
  const breaksTop = unitTop + unit.length * lineHeight(SMALL) + (unit.length > 0 ? 2 : 0);
  // Places of breaks do not depend on height, so a first layout tells them.
  const { x } = lay(data, width, 0, theme);
  const breaks = topLabels(data.breaks.map(({ day, label }) => ({ x: x(day), label, colour: theme.ink })), width);
  return {
    height: breaksTop + breaks.height,
    body: together(
      named.body,
      writeLines(unit, 0, unitTop + lineHeight(SMALL) / 2, { lettering: SMALL, fill: theme.inkSoft }),
      breaks.height === 0 ? nothing : element('g', { transform: `translate(0 ${breaksTop})` }, breaks.body)),
  };
}

/**
 * Courses over time, `size.width` pixels wide.
 * Shape: a line per series through the last days of its points; a value of a period also as a span over
 * it, a range as a whisker, estimates hollow and dashed, plans broken. Units: days and values as given;
 * every text finished. Missing: a `null` value leaves the line open; no line crosses a break. A single
 * point is a sign with its number; without any, the text of the latest missing one stands in the plot.
 * Throws on numbers or days that are none, and on points out of order.
 */
export function timeSeries(data: TimeSeries, size: ChartSize, theme: ChartTheme): Markup {
  checkTimeSeries(data);
  const width = innerWidth(size, theme);
  const head = header(data, width, theme);
  const scene = lay(data, width, head.height, theme);
  const axisBottom = scene.plot.bottom + AXIS;
  const explained = key(data.key ?? [], axisBottom + 6, width, theme);
  return frame(data, size, theme, {
    height: explained.height > 0 ? axisBottom + 6 + explained.height : axisBottom,
    body: together(
      head.body,
      valueAxis(data.valueTicks, scene), dayAxis(data.dayTicks, scene), breakLines(data.breaks, head.height, scene),
      contents(data, scene), nothingToShow(data, scene),
      explained.body),
  });
}
