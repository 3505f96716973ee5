/** Labels over vertical lines: references, targets, breaks. */
import { lineHeight, SMALL, writeLines } from './lettering.ts';
import { placeInRow } from './row-placement.ts';
import type { Placed } from './placed.ts';
import { element, nothing, pixels, together } from './svg.ts';
import { textWidth, widthInLines, wrapText } from './text-width.ts';

/** A vertical line at x, what it means, and its colour. */
export type TopMark = { readonly x: number; readonly label: string; readonly colour: string };

const GAP = 12;
const LEADER = 8;
const LINE = lineHeight(SMALL);

type LaidLabel = { readonly mark: TopMark; readonly lines: readonly string[]; readonly left: number; readonly width: number };

function layInRow(marks: readonly TopMark[], width: number): readonly LaidLabel[] | null {
  for (const lineCount of [1, 2, 3, 4, 6, 9, 14]) {
    const widths = marks.map(({ label }) => Math.min(width, widthInLines(label, lineCount, SMALL)));
    const wishes = marks.map(({ x }, index) => ({ at: x - (widths[index] ?? 0) / 2, extent: widths[index] ?? 0 }));
    const places = placeInRow(wishes, GAP, width);
    // A few short lines beat one that pushes its neighbours away from what they name.
    const tooLong = lineCount < 3 && widths.some((one) => one > Math.max(140, width * 0.6));
    if (places === null || tooLong) continue;
    return marks.map((mark, index) => ({
      mark, lines: wrapText(mark.label, (widths[index] ?? 0) + 0.01, SMALL), left: places[index] ?? 0, width: widths[index] ?? 0,
    }));
  }
  return null;
}

/**
 * Labels in one row above y = height, in the order of x, each with a leader that ends at (x, height).
 * If they find no room side by side they stand one under the other.
 */
export function topLabels(marks: readonly TopMark[], width: number): Placed {
  if (marks.length === 0) return { body: nothing, height: 0 };
  const ordered = [...marks].sort((a, b) => a.x - b.x);
  const inRow = layInRow(ordered, width);
  let stacked = 0;
  const laid = (inRow ?? ordered.map((mark): LaidLabel => {
    const lines = wrapText(mark.label, width, SMALL);
    const widest = Math.max(0, ...lines.map((line) => textWidth(line, SMALL)));
    return { mark, lines, left: Math.max(0, Math.min(width - widest, mark.x - widest / 2)), width: widest };
  })).map((one) => {
    const top = inRow === null ? stacked : 0;
    stacked += one.lines.length * LINE;
    return { ...one, top };
  });
  const textHeight = Math.max(...laid.map(({ top, lines }) => top + lines.length * LINE));
  const height = textHeight + LEADER;
  const body = laid.map(({ mark: { x, colour }, lines, left, width: wide, top }) => {
    const inset = Math.min(2, wide / 2);
    const from = Math.max(left + inset, Math.min(left + wide - inset, x));
    // Bottom-aligned in a row, so that every leader starts at its text.
    const y = inRow === null ? top : textHeight - lines.length * LINE;
    return together(
      element('path', { d: `M${pixels(from)} ${y + lines.length * LINE}L${pixels(x)} ${height}`, stroke: colour, fill: 'none' }),
      writeLines(lines, left + wide / 2, y + LINE / 2, { lettering: SMALL, anchor: 'middle', fill: colour }));
  });
  return { body: together(...body), height };
}
