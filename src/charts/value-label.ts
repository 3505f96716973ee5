/** A bold number and the words that name it, wrapped together. */
import { LABEL, lineHeight, STRONG, toBaseline } from './lettering.ts';
import { element, text, together, type Markup } from './svg.ts';
import { textWidth, widthInLines, wrapText } from './text-width.ts';

/** One line: its bold part first. Either may be ''. */
export type ValueLabelLine = { readonly bold: string; readonly plain: string };

const valueWidth = (value: string): number => (value === '' ? 0 : textWidth(`${value} `, STRONG));

/** Lines no wider than `width`. A number too long to share a line with its words stands over them. */
export function wrapValueLabel(value: string, label: string, width: number): readonly ValueLabelLine[] {
  const indent = valueWidth(value);
  // A third of a pixel, so that a width once measured is not undone by rounding.
  const room = width + 0.3;
  if (indent > room) {
    const bold = wrapText(value, room, STRONG).map((line) => ({ bold: line, plain: '' }));
    return [...bold, ...wrapText(label, room, LABEL).map((line) => ({ bold: '', plain: line }))];
  }
  const lines = wrapText(label, room, LABEL, indent);
  const [first = '', ...rest] = lines;
  return [{ bold: value, plain: first }, ...rest.map((line) => ({ bold: '', plain: line }))];
}

/** The narrowest width at which number and words take `lineCount` lines. */
export const valueLabelWidth = (value: string, label: string, lineCount: number): number =>
  Math.max(valueWidth(value), widthInLines(label, lineCount, LABEL, valueWidth(value)));

/** Height of written lines, in pixels. */
export const valueLabelHeight = (lines: readonly ValueLabelLine[]): number => lines.length * lineHeight(LABEL);

/** Writes the lines; (x, y) is the middle of the first one's height. */
export function writeValueLabel(lines: readonly ValueLabelLine[], x: number, y: number): Markup {
  return together(...lines.map(({ bold, plain }, index) => element('text', { x, y: y + index * lineHeight(LABEL) + toBaseline(LABEL) },
    bold === '' ? text(plain) : together(element('tspan', { 'font-weight': 600 }, text(bold)), text(plain === '' ? '' : ` ${plain}`)))));
}
