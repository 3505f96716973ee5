/** One tally as lengths: which stretch of the scale each class takes. */
import { notNegative } from './input.ts';
import type { BandRole } from './theme.ts';

/** One class of a tally. Values are in the unit of the scale: things counted, or percent. */
export type Band = {
  readonly role: BandRole;
  readonly label: string;
  /** Zero is drawn as a label without a stretch: the source says none. */
  readonly value: number;
  readonly valueText: string;
  /** The source gives about, over, under: the band ends in a dashed edge. */
  readonly imprecise?: boolean;
  /** Classes inside this one. They may leave some of it over, never exceed it. */
  readonly children?: readonly Band[];
};

/** A band with its edges on the scale, in pixels. `depth` 0 lies on the bar itself. */
export type BandSpan = {
  readonly band: Band;
  readonly left: number;
  readonly right: number;
  readonly depth: number;
  readonly children: readonly BandSpan[];
};

const sum = (bands: readonly Band[]): number => bands.reduce((total, { value }) => total + value, 0);

// Sums of decimals: 57.1 + 42.9 is not 100 in binary.
const exceeds = (part: number, whole: number): boolean => part > whole * (1 + 1e-9);

function lay(bands: readonly Band[], left: number, perUnit: number, depth: number): readonly BandSpan[] {
  let edge = left;
  return bands.map((band) => {
    const start = edge;
    edge += notNegative(band.value, `band "${band.label}"`) * perUnit;
    const inside = band.children ?? [];
    const children = lay(inside, start, perUnit, depth + 1);
    if (exceeds(sum(inside), band.value)) {
      throw new RangeError(`band "${band.label}": its children sum to ${sum(inside)}, above its value ${band.value}`);
    }
    return { band, left: start, right: edge, depth, children };
  });
}

/**
 * Edges of the bands, one after the other from `left`; `width` pixels stand for `scaleMax`.
 * Throws on a value that is negative or not a number, and when bands sum to more than the scale
 * or children to more than their parent: the caller decides what the full width means.
 */
export function bandSpans(bands: readonly Band[], scaleMax: number, left: number, width: number): readonly BandSpan[] {
  if (!(notNegative(scaleMax, 'scaleMax') > 0)) throw new RangeError('scaleMax: expected more than zero');
  const spans = lay(bands, left, width / scaleMax, 0);
  if (exceeds(sum(bands), scaleMax)) throw new RangeError(`bands sum to ${sum(bands)}, above scaleMax ${scaleMax}`);
  return spans;
}

/** A span and everything inside it, outermost first. */
export const withDescendants = (span: BandSpan): readonly BandSpan[] => [span, ...span.children.flatMap(withDescendants)];
