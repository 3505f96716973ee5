/** Texts along a horizontal axis. */
import { keepBetween, type Box } from './boxes.ts';
import { SMALL, writeLine } from './lettering.ts';
import { together, type Markup } from './svg.ts';
import { textWidth } from './text-width.ts';
import type { ChartTheme } from './theme.ts';

export type TickText = { readonly at: number; readonly text: string };

const GAP = 8;

const apart = (boxes: readonly Box[]): boolean => boxes.every((box, index) => {
  const next = boxes[index + 1];
  return next === undefined || box.right + GAP <= next.left;
});

/**
 * Texts centred under their places, inside [0, width], at height y. Where they would touch, every second
 * is written, or every third, counted from the last: an even rhythm reads as an axis, a hole does not.
 */
export function tickTexts(ticks: readonly TickText[], y: number, width: number, theme: ChartTheme): Markup {
  const laid = ticks.toSorted((a, b) => a.at - b.at).map(({ at, text }) => {
    const half = textWidth(text, SMALL) / 2;
    return { text, box: keepBetween({ left: at - half, right: at + half, top: y, bottom: y }, 0, width) };
  });
  const everyNth = (step: number): typeof laid => laid.filter((_, index) => (laid.length - 1 - index) % step === 0);
  let step = 1;
  while (step < laid.length && !apart(everyNth(step).map(({ box }) => box))) step += 1;
  return together(...everyNth(step).map(({ text, box }) =>
    writeLine(text, (box.left + box.right) / 2, y, { lettering: SMALL, anchor: 'middle', fill: theme.inkSoft })));
}
