/** Rows of a comparison: what they say, how the width is shared, how high each is. */
import { finite, given } from './input.ts';
import { LABEL, lineHeight, SMALL, STRONG } from './lettering.ts';
import { textWidth, wrapText } from './text-width.ts';

/** One place, or whatever is compared. */
export type DotRow = {
  readonly label: string;
  /** `null`: nothing published. The row stays, its text stands where the dot would be. */
  readonly value: number | null;
  /** The reach of what sources say or of a rounded number. Both or neither. */
  readonly min?: number | null;
  readonly max?: number | null;
  /** The number as it is read; for a missing one the reason. */
  readonly valueText: string;
  /** About, over, under: the dot is hollow. */
  readonly imprecise?: boolean;
  /** Smaller, under the label. */
  readonly note?: string;
  readonly highlighted?: boolean;
  /** Address of the row's page: relative, or http(s). */
  readonly href?: string;
};

/**
 * How rows share the width. `beside`: labels, scale and numbers are columns. `above`: label and number
 * stand over a scale as wide as the picture, because beside them it would be too short to compare on.
 */
export type Columns = {
  readonly kind: 'beside' | 'above';
  readonly labels: number;
  readonly values: number;
  readonly plotLeft: number;
  readonly plotRight: number;
  readonly width: number;
};

export type LaidRow = {
  readonly row: DotRow;
  readonly top: number;
  readonly bottom: number;
  /** Height of the dot and its line. */
  readonly track: number;
  readonly labelLines: readonly string[];
  readonly noteLines: readonly string[];
  readonly valueLines: readonly string[];
  readonly missing: boolean;
};

const PADDING = 4;
const TRACK = 14;
/** From the top of a row to the middle of its first line. */
export const FIRST_LINE = PADDING + lineHeight(LABEL) / 2;
/** Of the width, what the scale needs before labels may stand beside it. */
const ENOUGH = 0.45;

const isMissing = ({ value, min, max }: DotRow): boolean => value === null && !(given(min) && given(max));
const letteringOf = ({ highlighted }: DotRow): typeof LABEL => (highlighted === true ? STRONG : LABEL);

/** Labels take what they need up to two fifths, values up to a quarter; the scale has the rest. */
export function columnsOf(rows: readonly DotRow[], width: number): Columns {
  const widest = (texts: readonly number[]): number => Math.max(0, ...texts);
  const labels = widest(rows.flatMap((row) => [textWidth(row.label, letteringOf(row)), textWidth(row.note ?? '', SMALL)]));
  const values = widest(rows.filter((row) => !isMissing(row)).map((row) => textWidth(row.valueText, letteringOf(row))));
  const [besideLabels, besideValues] = [Math.min(width * 0.4, labels), Math.min(width * 0.25, values)];
  const beside: Columns = {
    kind: 'beside', labels: besideLabels, values: besideValues,
    plotLeft: besideLabels + 18, plotRight: width - besideValues - (besideValues > 0 ? 16 : 8), width,
  };
  const allMissing = rows.every(isMissing);
  if (allMissing || beside.plotRight - beside.plotLeft >= width * ENOUGH) return beside;
  const shared = Math.min(width * 0.4, widest(rows.map((row) => textWidth(row.valueText, letteringOf(row)))));
  return { kind: 'above', labels: width - shared - 16, values: shared, plotLeft: 0, plotRight: width, width };
}

function check(row: DotRow): void {
  const what = `row "${row.label}"`;
  for (const value of [row.value, row.min, row.max].filter(given)) finite(value, what);
  if (given(row.min) && given(row.max) && row.min > row.max) throw new RangeError(`${what}: min ${row.min} is above max ${row.max}`);
}

function layRow(row: DotRow, top: number, { kind, labels, values, plotLeft, width }: Columns): LaidRow {
  const missing = isMissing(row);
  const labelLines = wrapText(row.label, labels + 0.01, letteringOf(row));
  const noteLines = wrapText(row.note ?? '', labels + 0.01, SMALL);
  const valueRoom = missing && kind === 'beside' ? width - plotLeft : values;
  const valueLines = wrapText(row.valueText, valueRoom + 0.01, missing ? SMALL : letteringOf(row));
  const words = Math.max(
    Math.max(1, labelLines.length) * lineHeight(LABEL) + noteLines.length * lineHeight(SMALL),
    valueLines.length * lineHeight(LABEL));
  const below = kind === 'above' && !missing ? TRACK : 0;
  return {
    row, top, bottom: top + words + below + 2 * PADDING, labelLines, noteLines, valueLines, missing,
    track: below > 0 ? top + PADDING + words + below / 2 : top + FIRST_LINE,
  };
}

/** Rows one under the other from `top`, each as high as its words. Throws on numbers that are none. */
export function layRows(rows: readonly DotRow[], top: number, columns: Columns): readonly LaidRow[] {
  let next = top;
  return rows.map((row) => {
    check(row);
    const laid = layRow(row, next, columns);
    next = laid.bottom;
    return laid;
  });
}
