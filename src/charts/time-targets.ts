/** Levels to be reached: lines, bands or single signs, and their words. */
import { beside, firstFree, keepBetween, type Box, type Obstacles } from './boxes.ts';
import { given } from './input.ts';
import { lineHeight, SMALL, writeLines } from './lettering.ts';
import { pointSign } from './point-signs.ts';
import { element, nothing, pixels, together, type Markup } from './svg.ts';
import { textWidth, wrapText } from './text-width.ts';
import { isBand, type TargetLine } from './time-data.ts';
import type { TimeScene } from './time-scales.ts';

/** A drawn piece and the room it takes. */
export type Boxed = { readonly body: Markup; readonly box: Box };

/** The target's own rectangle: without height for a level, without width for one due on a day. */
type Reach = Box & { readonly oneDay: boolean };

function reachOf(target: TargetLine, { plot, x, y }: TimeScene): Reach {
  const level = target.value ?? target.min ?? target.max ?? 0;
  const band = isBand(target);
  const [low, high] = [y(band ? target.min ?? level : level), y(band ? target.max ?? level : level)];
  return {
    left: given(target.from) ? x(target.from) : plot.left,
    right: given(target.to) ? x(target.to) : plot.right,
    top: Math.min(low, high), bottom: Math.max(low, high),
    oneDay: given(target.from) && target.from === target.to,
  };
}

/** The shape of a target, without its words. */
export function targetShape(target: TargetLine, scene: TimeScene): Boxed {
  const { left, right, top, bottom, oneDay } = reachOf(target, scene);
  const colour = scene.theme.target;
  const stroke = { stroke: colour, 'stroke-width': 1.5, fill: 'none' };
  const box: Box = { left: left - 4, right: right + 4, top: top - 3, bottom: bottom + 3 };
  if (oneDay) {
    const range = element('path', { d: `M${pixels(left)} ${pixels(top)}V${pixels(bottom)}`, ...stroke });
    const sign = pointSign(left, (top + bottom) / 2, { shape: 'diamond', colour, nature: 'estimate' }, scene.theme);
    return { box, body: together(top === bottom ? nothing : range, sign) };
  }
  const edges = top === bottom ? [top] : [top, bottom];
  const lines = edges.map((at) => `M${pixels(left)} ${pixels(at)}H${pixels(right)}`).join('');
  const area = { x: left, y: top, width: right - left, height: bottom - top, fill: colour, 'fill-opacity': '.14' };
  return {
    box,
    body: together(
      top === bottom ? nothing : element('rect', area),
      element('path', { d: lines, ...stroke, 'stroke-dasharray': '6 3' })),
  };
}

type Words = { readonly lines: readonly string[]; readonly width: number; readonly height: number };

// A broad label first; narrower ones where a broad one would cover data.
const waysToWrap = (label: string, room: number): readonly Words[] => [260, 150, 100].map((width) => {
  const lines = wrapText(label, Math.min(room, width), SMALL);
  return { lines, width: Math.max(0, ...lines.map((line) => textWidth(line, SMALL))), height: lines.length * lineHeight(SMALL) };
});

/** Above and below the target, from its right end to its left; around the sign of one due on a day. */
function placesFor({ width, height }: Words, { left, right, top, bottom, oneDay }: Reach): readonly Box[] {
  if (oneDay) return beside(right, (top + bottom) / 2, 8, width, height);
  return [top - height - 3, bottom + 3].flatMap((y) => [1, 0, 0.75, 0.5, 0.25].map((share): Box => {
    const x = left + (right - left - width) * share;
    return { left: x, right: x + width, top: y, bottom: y + height };
  }));
}

/** The words of a target, where they cover least: by default above its right end. */
export function targetLabel(target: TargetLine, scene: TimeScene, obstacles: Obstacles): Boxed {
  const { plot, theme } = scene;
  const reach = reachOf(target, scene);
  const places = waysToWrap(target.label, plot.right - plot.left).flatMap((words) =>
    placesFor(words, reach)
      .map((box) => ({ ...keepBetween(box, plot.left, plot.right + 6), lines: words.lines }))
      .filter(({ top, bottom }) => top >= plot.top - 20 && bottom <= plot.bottom + 2));
  const inPlot = { ...plot, lines: wrapText(target.label, plot.right - plot.left, SMALL) };
  const box = firstFree(places, obstacles) ?? places[0] ?? inPlot;
  const style = { lettering: SMALL, fill: theme.target, rim: theme.paper };
  return { box, body: writeLines(box.lines, box.left, box.top + lineHeight(SMALL) / 2, style) };
}
