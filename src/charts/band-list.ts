/** Words of a stacked bar as a list, for when columns find no room. */
import { withDescendants, type BandSpan } from './band-spans.ts';
import { INDENT, swatch, type LabelContext } from './band-swatch.ts';
import { LABEL, lineHeight, STRONG, writeLine, writeLines } from './lettering.ts';
import type { Placed } from './placed.ts';
import { element, nothing, pixels, together } from './svg.ts';
import { textWidth, wrapText } from './text-width.ts';
import { wrapValueLabel, writeValueLabel } from './value-label.ts';

const LINE = lineHeight(LABEL);
/** From this width the list stands in two columns. */
const TWO_LISTS = 480;

/** Every class on a row of its own: swatch, value, label; classes inside others indented. */
function asList(spans: readonly BandSpan[], y: number, context: LabelContext): Placed {
  const all = spans.flatMap(withDescendants);
  const own = ({ band }: BandSpan): number => textWidth(band.valueText, STRONG);
  const column = Math.max(0, ...all.map(own).filter((width) => width <= context.width * 0.3));
  let bottom = y;
  const rows = all.map((span) => {
    const { band, depth } = span;
    const middle = bottom + LINE / 2;
    const left = depth * INDENT + INDENT;
    // Numbers end at one line, so that they can be compared like figures in a table.
    const inColumn = own(span) <= column;
    const lines = inColumn ? wrapText(band.label, context.width - left - column - 4, LABEL) : [];
    const loose = inColumn ? [] : wrapValueLabel(band.valueText, band.label, context.width - left);
    bottom += Math.max(1, lines.length + loose.length) * LINE + 4;
    return together(
      swatch(band, left - INDENT, middle, context),
      inColumn ? writeLine(band.valueText, left + column, middle, { lettering: STRONG, anchor: 'end' }) : nothing,
      writeLines(lines, left + column + 4, middle, { lettering: LABEL }),
      writeValueLabel(loose, left, middle));
  });
  return { body: together(...rows), height: bottom - y };
}

/** The list, in two columns where the picture is wide; a class and what lies inside it stay together. */
export function labelsInList(spans: readonly BandSpan[], y: number, context: LabelContext): Placed {
  const rowsBefore = (index: number): number => spans.slice(0, index).flatMap(withDescendants).length;
  const half = rowsBefore(spans.length) / 2;
  if (context.width < TWO_LISTS || half <= 2) return asList(spans, y, context);
  const second = context.width / 2 + 12;
  const narrow = { ...context, width: context.width - second };
  const one = asList(spans.filter((_, index) => rowsBefore(index) < half), y, narrow);
  const other = asList(spans.filter((_, index) => rowsBefore(index) >= half), y, narrow);
  return {
    body: together(one.body, element('g', { transform: `translate(${pixels(second)} 0)` }, other.body)),
    height: Math.max(one.height, other.height),
  };
}
