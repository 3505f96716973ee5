/** The courses of series: which points a line may join, and how certain each piece of it is. */
import { line } from 'd3';
import { given } from './input.ts';
import { dashOf, periodStroke, pointSign, signReach, spreadFrame, whisker, type Nature, type Shape } from './point-signs.ts';
import { alongLine, around, type Box } from './boxes.ts';
import { element, nothing, together, type Markup } from './svg.ts';
import type { Series, SeriesBreak, SeriesPoint } from './time-data.ts';
import type { Scales, TimeScene } from './time-scales.ts';

type ValuedPoint = SeriesPoint & { readonly value: number };

/** Two neighbouring points that a line joins; as uncertain as the less certain of them. */
export type Segment = { readonly from: ValuedPoint; readonly to: ValuedPoint; readonly nature: Nature };

const CERTAINTY: Readonly<Record<Nature, number>> = { result: 0, estimate: 1, plan: 2 };
const lessCertain = (a: Nature, b: Nature): Nature => (CERTAINTY[a] >= CERTAINTY[b] ? a : b);

const hasValue = (point: SeriesPoint): point is ValuedPoint => point.value !== null;

/** The segments of a series: none into or out of a missing value, none across a break. */
export function segmentsOf({ points, joined }: Series, breaks: readonly SeriesBreak[]): readonly Segment[] {
  if (joined === false) return [];
  return points.slice(1).flatMap((to, index): readonly Segment[] => {
    const from = points[index];
    if (from === undefined || !hasValue(from) || !hasValue(to)) return [];
    const broken = breaks.some(({ day }) => from.end < day && day <= to.end);
    return broken ? [] : [{ from, to, nature: lessCertain(from.role, to.role) }];
  });
}

/** Segments of one certainty that follow each other, so that dashes run on evenly. */
function strokes(segments: readonly Segment[]): readonly { readonly nature: Nature; readonly points: readonly ValuedPoint[] }[] {
  const runs: { nature: Nature; points: ValuedPoint[] }[] = [];
  for (const { from, to, nature } of segments) {
    const run = runs.at(-1);
    if (run !== undefined && run.nature === nature && run.points.at(-1) === from) run.points.push(to);
    else runs.push({ nature, points: [from, to] });
  }
  return runs;
}

export type SeriesLook = { readonly colour: string; readonly shape: Shape };

export type DrawnSeries = {
  /** Lines, periods and ranges; to be drawn below the signs of all series. */
  readonly lines: Markup;
  readonly signs: Markup;
  /** Room taken by signs, which no text may cover. */
  readonly dots: readonly Box[];
  /** Room taken by lines, which text should not cover. */
  readonly courses: readonly Box[];
};

function ownMarks(point: SeriesPoint, { x, y }: Scales, colour: string): Markup {
  const period = point.value === null || point.start === point.end ? nothing
    : periodStroke(x(point.start), x(point.end), y(point.value), colour);
  const range = given(point.min) && given(point.max)
    ? whisker('y', y(point.min), y(point.max), x(point.end), colour) : nothing;
  return together(period, range);
}

function courseBoxes(segments: readonly Segment[], points: readonly SeriesPoint[], { x, y }: Scales): readonly Box[] {
  return [
    ...segments.flatMap(({ from, to }) => alongLine(x(from.end), y(from.value), x(to.end), y(to.value))),
    ...points.filter(hasValue).flatMap(({ start, end, value }) => alongLine(x(start), y(value), x(end), y(value))),
    ...points.flatMap(({ end, min, max }) => (given(min) && given(max) ? alongLine(x(end), y(min), x(end), y(max)) : [])),
  ];
}

/** Line, periods, ranges and signs of one series. */
export function drawSeries(series: Series, breaks: readonly SeriesBreak[], look: SeriesLook, scene: TimeScene): DrawnSeries {
  const { x, y, theme } = scene;
  const path = line<ValuedPoint>().x(({ end }) => x(end)).y(({ value }) => y(value)).digits(1);
  const segments = segmentsOf(series, breaks);
  const courses = strokes(segments).map(({ nature, points }) => element('path', {
    d: path([...points]) ?? '', stroke: look.colour, 'stroke-width': 2, 'stroke-linejoin': 'round',
    'stroke-dasharray': dashOf(nature), fill: 'none',
  }));
  const valued = series.points.filter(hasValue);
  return {
    lines: together(...(series.spreads ?? []).map(({ start, end, low, high }) => spreadFrame({ left: x(start), right: x(end), top: Math.min(y(low), y(high)), bottom: Math.max(y(low), y(high)) }, look.colour)), ...courses, ...series.points.map((point) => ownMarks(point, scene, look.colour))),
    signs: together(...valued.map(({ end, value, role, conflict = false }) =>
      pointSign(x(end), y(value), { ...look, nature: role, conflict }, theme))),
    dots: valued.map(({ end, value, conflict = false }) => around(x(end), y(value), signReach(conflict) - 1)),
    courses: courseBoxes(segments, series.points, scene),
  };
}
