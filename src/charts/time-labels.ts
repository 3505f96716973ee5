/** The numbers at the points of a chart over time. The last of each series is always written. */
import { beside, firstEmpty, firstFree, keepBetween, type Box, type Obstacles } from './boxes.ts';
import { given } from './input.ts';
import { SMALL, STRONG, writeLine } from './lettering.ts';
import { signReach } from './point-signs.ts';
import { together, type Markup } from './svg.ts';
import { textWidth } from './text-width.ts';
import { valuesOf, type Series, type SeriesPoint } from './time-data.ts';
import type { Scales, TimeScene } from './time-scales.ts';
import type { Boxed } from './time-targets.ts';

/** The latest point that has anything to read, or `undefined`. */
export const lastPoint = ({ points }: Series): SeriesPoint | undefined =>
  points.findLast((point) => valuesOf(point).length > 0);

/** The height at which a point is read: its value, or the middle of its range. */
export function levelOf(point: SeriesPoint, { y }: Scales): number {
  const values = valuesOf(point);
  return point.value !== null ? y(point.value) : (y(Math.min(...values)) + y(Math.max(...values))) / 2;
}

/** How much room the last readings need right of the plot. */
export const lastReadingWidth = (series: readonly Series[]): number =>
  Math.max(0, ...series.map((one) => textWidth(lastPoint(one)?.valueText ?? '', STRONG)));

/** A number to be written at its point. */
export type Reading = { readonly point: SeriesPoint; readonly colour: string; readonly last: boolean };

function write({ point, colour, last }: Reading, scene: TimeScene, obstacles: Obstacles): Boxed | null {
  const { plot, width, x, y, theme } = scene;
  const lettering = last ? STRONG : SMALL;
  const wide = textWidth(point.valueText, lettering);
  const range = given(point.min) && given(point.max) ? Math.abs(y(point.min) - y(point.max)) / 2 : 0;
  // Beside the sign, or clear of the whole range.
  const candidates = [signReach(point.conflict === true) + 1, range + 4]
    .flatMap((reach) => beside(x(point.end), levelOf(point, scene), reach, wide, lettering.size))
    .map((box) => keepBetween(box, 0, width))
    .filter(({ top, bottom }) => top >= plot.top - 20 && bottom <= plot.bottom);
  // The last number must be read; another may be left to the table.
  const box = last ? firstFree(candidates, obstacles) ?? candidates[0] : firstEmpty(candidates, obstacles);
  if (box === undefined) return null;
  const style = { lettering, anchor: 'middle', fill: colour, rim: theme.paper } as const;
  return { box, body: writeLine(point.valueText, (box.left + box.right) / 2, (box.top + box.bottom) / 2, style) };
}

/** Writes readings in the order given, each where it covers least. */
export function writeReadings(
  readings: readonly Reading[], scene: TimeScene, { hard, soft }: Obstacles,
): { readonly body: Markup; readonly boxes: readonly Box[] } {
  const boxes: Box[] = [];
  const bodies = readings.flatMap((reading) => {
    const written = write(reading, scene, { hard: [...hard, ...boxes], soft });
    if (written === null) return [];
    // Numbers side by side must not read as one.
    boxes.push({ ...written.box, left: written.box.left - 4, right: written.box.right + 4 });
    return [written.body];
  });
  return { body: together(...bodies), boxes };
}
