/** Ticks and breaks: the frame that a course is read against. */
import type { Box } from './boxes.ts';
import { SMALL, writeLine } from './lettering.ts';
import { element, nothing, pixels, together, type Markup } from './svg.ts';
import { textWidth } from './text-width.ts';
import { tickTexts } from './tick-texts.ts';
import type { DayTick, SeriesBreak, ValueTick } from './time-data.ts';
import type { TimeScene } from './time-scales.ts';

const GAP = 8;

/** Horizontal lines with their texts left of the plot. The zero line is the firmest. */
export function valueAxis(ticks: readonly ValueTick[], { plot, y, theme }: TimeScene): Markup {
  return together(...ticks.map(({ value, text }) => {
    const at = pixels(y(value));
    const stroke = value === 0 ? theme.inkSoft : theme.grid;
    return together(
      element('path', { d: `M${pixels(plot.left)} ${at}H${pixels(plot.right)}`, stroke, fill: 'none' }),
      writeLine(text, plot.left - GAP, at, { lettering: SMALL, anchor: 'end', fill: theme.inkSoft }));
  }));
}

/** Where the value axis has its texts. */
export const valueAxisBoxes = (ticks: readonly ValueTick[], { plot, y }: TimeScene): readonly Box[] =>
  ticks.map(({ value, text }) => {
    const right = plot.left - GAP;
    return { left: right - textWidth(text, SMALL), right, top: y(value) - 7, bottom: y(value) + 7 };
  });

/** Strokes and texts of days under the plot. */
export function dayAxis(ticks: readonly DayTick[], { plot, width, x, theme }: TimeScene): Markup {
  const strokes = ticks.map(({ day }) => `M${pixels(x(day))} ${plot.bottom}v5`).join('');
  return together(
    strokes === '' ? nothing : element('path', { d: strokes, stroke: theme.inkSoft, fill: 'none' }),
    tickTexts(ticks.map(({ day, text }) => ({ at: x(day), text })), plot.bottom + 15, width, theme));
}

/** Dashed lines from `top` to the bottom of the plot; their words are `topLabels`. */
export const breakLines = (breaks: readonly SeriesBreak[], top: number, { plot, x, theme }: TimeScene): Markup =>
  together(...breaks.map(({ day }) => element('path', {
    d: `M${pixels(x(day))} ${top}V${plot.bottom}`, stroke: theme.ink, 'stroke-dasharray': '3 3', fill: 'none',
  })));
