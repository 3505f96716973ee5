/** What the signs of a chart mean: a row of small drawings with the caller's words. */
import { LABEL, lineHeight, SMALL, writeLines } from './lettering.ts';
import { dashOf, periodStroke, pointSign, spreadFrame, whisker, type Nature, type Shape } from './point-signs.ts';
import type { Placed } from './placed.ts';
import { element, together, type Markup } from './svg.ts';
import { textWidth, wrapText } from './text-width.ts';
import type { ChartTheme } from './theme.ts';

/** `target` is a level that holds over time, `targetDay` one due on a day. */
export type KeySign = Nature | 'conflict' | 'range' | 'spread' | 'period' | 'break' | 'target' | 'targetDay';
/** One explanation. The order of the list is the order on the page. */
export type KeyItem = { readonly sign: KeySign; readonly label: string };

/** A drawing of the flow, SWATCH pixels wide, around (x, y). */
export type FlowItem = { readonly draw: (x: number, y: number) => Markup; readonly label: string };

const SWATCH = 22;
const GAP = 16;
const LINE = lineHeight(LABEL) + 2;

const path = (d: string, stroke: string, dash?: string): Markup =>
  element('path', { d, stroke, 'stroke-width': 1.5, 'stroke-dasharray': dash, fill: 'none' });

/** A piece of line with its sign, as a series is drawn. */
export const lineSample = (x: number, y: number, shape: Shape, colour: string, nature: Nature, theme: ChartTheme): Markup =>
  together(path(`M${x - 10} ${y}h20`, colour, dashOf(nature)), pointSign(x, y, { shape, colour, nature }, theme));

function sample(sign: KeySign, x: number, y: number, theme: ChartTheme): Markup {
  const dot = { shape: 'circle', colour: theme.accent, nature: 'result' } as const;
  switch (sign) {
    case 'conflict': return pointSign(x, y, { ...dot, conflict: true }, theme);
    case 'range': return whisker('y', y - 7, y + 7, x, theme.accent);
    case 'spread': return spreadFrame({ left: x, right: x, top: y - 6, bottom: y + 6 }, theme.accent);
    case 'period': return together(periodStroke(x - 10, x + 7, y, theme.accent), pointSign(x + 7, y, dot, theme));
    case 'break': return path(`M${x} ${y - 8}v16`, theme.ink, '3 3');
    case 'target': return path(`M${x - 10} ${y}h20`, theme.target, '6 3');
    case 'targetDay': return pointSign(x, y, { shape: 'diamond', colour: theme.target, nature: 'estimate' }, theme);
    default: return pointSign(x, y, { ...dot, nature: sign }, theme);
  }
}

/** Items from left to right, going on below when the line is full; long ones wrap. */
export function flow(items: readonly FlowItem[], y: number, width: number): Placed {
  let [x, top, tallest] = [0, y, 0];
  const drawn = items.map(({ draw, label }) => {
    const natural = SWATCH + 6 + textWidth(label, SMALL);
    if (x > 0 && x + natural > width) [x, top, tallest] = [0, top + tallest, 0];
    const lines = wrapText(label, width - x - SWATCH - 6, SMALL);
    const body = together(
      draw(x + SWATCH / 2, top + LINE / 2),
      writeLines(lines, x + SWATCH + 6, top + LINE / 2, { lettering: SMALL }));
    x += natural + GAP;
    tallest = Math.max(tallest, (lines.length - 1) * lineHeight(SMALL) + LINE);
    return body;
  });
  return { body: together(...drawn), height: top + tallest - y };
}

/** The key below a chart. Empty list, no height. */
export const key = (items: readonly KeyItem[], y: number, width: number, theme: ChartTheme): Placed =>
  flow(items.map(({ sign, label }) => ({ label, draw: (x, middle) => sample(sign, x, middle, theme) })), y, width);
