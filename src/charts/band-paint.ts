/**
 * What a band looks like besides its colour: a pattern, an outline, and which ink is legible on it.
 * Colour never carries a state alone.
 */
import type { Box } from './boxes.ts';
import { element, nothing, pixels, together, type Markup } from './svg.ts';
import { BAND_ROLES, type BandRole, type ChartTheme } from './theme.ts';

export type Pattern = 'none' | 'rising' | 'risingWide' | 'risingLight' | 'falling' | 'stripes' | 'vertical'
  | 'horizontal' | 'dashes' | 'dots' | 'cross';

/** `strong` fills stand out from paper and carry paper-coloured text; pale ones carry ink and need an outline. */
export type BandLook = { readonly strong: boolean; readonly pattern: Pattern; readonly outline: 'none' | 'solid' | 'dashed' };

const strong = (pattern: Pattern): BandLook => ({ strong: true, pattern, outline: 'none' });
const pale = (pattern: Pattern, outline: 'solid' | 'dashed' = 'solid'): BandLook => ({ strong: false, pattern, outline });

/** The look of each role. */
export const BAND_LOOKS: Readonly<Record<BandRole, BandLook>> = {
  completed: strong('none'),
  completedLate: strong('falling'),
  unfinished: strong('none'),
  inProgress: strong('none'),
  overdue: strong('rising'),
  dropped: strong('cross'),
  onTrack: pale('none'),
  notStarted: pale('none'),
  notDue: pale('none', 'dashed'),
  behind: pale('risingWide'),
  waiting: pale('vertical'),
  suspended: pale('horizontal'),
  permanent: pale('dots'),
  mixed: pale('stripes'),
  notAssessed: pale('dashes', 'dashed'),
  remainder: pale('risingLight', 'dashed'),
};

type Drawing = { readonly period: number; readonly path: string; readonly stroke: number; readonly filled?: true };

// Diagonals reach over the tile's corners, or the seams between tiles would show.
const DRAWINGS: Readonly<Record<Exclude<Pattern, 'none'>, Drawing>> = {
  rising: { period: 5, path: 'M-1 1L1-1M0 5L5 0M4 6L6 4', stroke: 1.1 },
  risingWide: { period: 8, path: 'M-1 1L1-1M0 8L8 0M7 9L9 7', stroke: 1.1 },
  risingLight: { period: 6, path: 'M-1 1L1-1M0 6L6 0M5 7L7 5', stroke: 0.7 },
  falling: { period: 6, path: 'M-1 5L1 7M0 0L6 6M5-1L7 1', stroke: 1 },
  stripes: { period: 8, path: 'M-2 6L2 10M0 0L8 8M6-2L10 2', stroke: 2.4 },
  vertical: { period: 4, path: 'M2 0V4', stroke: 0.8 },
  horizontal: { period: 4, path: 'M0 2H4', stroke: 0.8 },
  dashes: { period: 6, path: 'M0 1.5H3M3 4.5H6', stroke: 0.9 },
  dots: { period: 5, path: 'M2.5 1.4a1.1 1.1 0 1 0 .01 0z', stroke: 0, filled: true },
  cross: { period: 6, path: 'M0 6L6 0M0 0L6 6', stroke: 0.9 },
};

const patternId = (chartId: string, role: BandRole): string => `chart-${chartId}-${role}`;

/** The `fill` of a shape in this role: its plain colour, or the pattern that `bandPatterns` defined. */
export const bandFill = (role: BandRole, chartId: string, theme: ChartTheme): string =>
  BAND_LOOKS[role].pattern === 'none' ? theme[role] : `url(#${patternId(chartId, role)})`;

/** The colour of text standing on a band. */
export const inkOn = (role: BandRole, theme: ChartTheme): string =>
  BAND_LOOKS[role].strong ? theme.paper : theme.ink;

function pattern(role: BandRole, kind: keyof typeof DRAWINGS, chartId: string, theme: ChartTheme): Markup {
  const drawing = DRAWINGS[kind];
  const lines = BAND_LOOKS[role].strong || kind === 'stripes' ? theme.paper : theme.inkSoft;
  const size = drawing.period;
  return element('pattern', { id: patternId(chartId, role), width: size, height: size, patternUnits: 'userSpaceOnUse' },
    element('path', { d: `M0 0H${size}V${size}H0z`, fill: theme[role] }),
    element('path', drawing.filled === true
      ? { d: drawing.path, fill: lines }
      : { d: drawing.path, stroke: lines, 'stroke-width': drawing.stroke, fill: 'none' }));
}

/** Definitions of the patterns that these roles need, each once, with ids of this chart only. */
export function bandPatterns(roles: Iterable<BandRole>, chartId: string, theme: ChartTheme): Markup {
  const used = new Set(roles);
  const patterns = BAND_ROLES.filter((role) => used.has(role)).map((role) => {
    const kind = BAND_LOOKS[role].pattern;
    return kind === 'none' ? nothing : pattern(role, kind, chartId, theme);
  });
  return together(...patterns);
}

/** A rectangle of a band's look, filling the box to its edges. Pale ones carry their outline inside it. */
export function bandShape(role: BandRole, box: Box, chartId: string, theme: ChartTheme): Markup {
  const { outline } = BAND_LOOKS[role];
  const [left, right] = [pixels(box.left), pixels(box.right)];
  const [width, height] = [right - left, box.bottom - box.top];
  if (outline === 'none') return element('rect', { x: left, y: box.top, width, height, fill: bandFill(role, chartId, theme) });
  // Too thin for an outline: a pale sliver would vanish into paper.
  if (width < 2) return element('rect', { x: left, y: box.top, width, height, fill: theme.inkSoft });
  return element('rect', {
    x: left + 0.5, y: box.top + 0.5, width: width - 1, height: height - 1, fill: bandFill(role, chartId, theme),
    stroke: theme.inkSoft, 'stroke-dasharray': outline === 'dashed' ? '3 2' : undefined,
  });
}
