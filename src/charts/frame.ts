/** The picture around a chart: size, names for screen readers, and what a file must carry with it. */
import { element, nothing, text, together, type Markup } from './svg.ts';
import { wrapText } from './text-width.ts';
import { LABEL, lineHeight, SMALL, VALUE, writeLines } from './lettering.ts';
import type { ChartTheme } from './theme.ts';

/** Width in pixels. The height follows from the content. */
export type ChartSize = { readonly width: number };

export type ChartNames = {
  /** Unique on the page: letters, digits, `.`, `_`, `~`, `-`. Ids inside the picture begin with `chart-<id>-`. */
  readonly id: string;
  /** Name for screen readers and the browser's tooltip. */
  readonly title: string;
  /** The finding in a sentence, for screen readers. */
  readonly description: string;
  /** Drawn above the chart. For files, which travel without their page. */
  readonly heading?: string;
  /** Drawn below the chart, one paragraph each: source, date, doubt. For files. */
  readonly notes?: readonly string[];
};

export type Content = {
  readonly height: number;
  /** Hidden from screen readers: the title, the description and the table beside the chart say it. */
  readonly body: Markup;
  readonly definitions?: Markup;
  /** Links, the only part that is not hidden. They make the picture a group: links inside an image cannot be reached. */
  readonly links?: Markup;
};

const NARROWEST = 200;
const WIDEST = 10_000;
const FONT = 'Be Vietnam Pro, system-ui, sans-serif';
const GAP = 10;

// A page gives its own space; a file lies on whatever a newsroom puts under it.
const marginOf = (theme: ChartTheme): number => (theme.backdrop === 'none' ? 0 : 12);

/** The width a chart may draw on. Throws on an unusable width. */
export function innerWidth({ width }: ChartSize, theme: ChartTheme): number {
  if (!(width >= NARROWEST && width <= WIDEST)) {
    throw new RangeError(`chart width: expected ${NARROWEST} to ${WIDEST} pixels, found ${width}`);
  }
  return width - 2 * marginOf(theme);
}

type Caption = { readonly body: Markup; readonly top: number; readonly bottom: number };

function caption({ heading = '', notes = [] }: ChartNames, width: number, contentHeight: number, theme: ChartTheme): Caption {
  const head = wrapText(heading, width, VALUE);
  const foot = notes.flatMap((note) => wrapText(note, width, SMALL));
  const top = head.length === 0 ? 0 : head.length * lineHeight(VALUE) + GAP;
  const bottom = foot.length === 0 ? 0 : foot.length * lineHeight(SMALL) + GAP;
  return {
    top,
    bottom,
    body: together(
      writeLines(head, 0, lineHeight(VALUE) / 2, { lettering: VALUE }),
      writeLines(foot, 0, top + contentHeight + GAP + lineHeight(SMALL) / 2, { lettering: SMALL, fill: theme.inkSoft }),
    ),
  };
}

/** A whole picture: content between heading and notes, named and described. Throws on an unusable id. */
export function frame(names: ChartNames, size: ChartSize, theme: ChartTheme, content: Content): Markup {
  if (!/^[\w.~-]+$/.test(names.id)) {
    throw new RangeError(`chart id: expected letters, digits and . _ ~ -, found ${JSON.stringify(names.id)}`);
  }
  const margin = marginOf(theme);
  const words = caption(names, innerWidth(size, theme), content.height, theme);
  const [width, height] = [size.width, Math.ceil(words.top + content.height + words.bottom) + 2 * margin];
  const [titleId, descId] = [`chart-${names.id}-title`, `chart-${names.id}-desc`];
  const below = (inside: Markup): Markup => (words.top === 0 ? inside : element('g', { transform: `translate(0 ${words.top})` }, inside));
  return element('svg', {
    xmlns: 'http://www.w3.org/2000/svg', viewBox: `${-margin} ${-margin} ${width} ${height}`, width, height,
    role: content.links === undefined ? 'img' : 'group', 'aria-labelledby': `${titleId} ${descId}`,
    'font-family': FONT, 'font-size': LABEL.size, fill: theme.ink,
  },
  element('title', { id: titleId }, text(names.title)),
  element('desc', { id: descId }, text(names.description)),
  content.definitions === undefined || content.definitions === nothing ? nothing : element('defs', {}, content.definitions),
  element('g', { 'aria-hidden': 'true' },
    theme.backdrop === 'none' ? nothing : element('rect', { x: -margin, y: -margin, width, height, fill: theme.backdrop }),
    words.body,
    below(content.body)),
  content.links === undefined ? nothing : below(content.links));
}
