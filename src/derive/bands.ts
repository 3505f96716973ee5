/**
 * The bands of pace, for lists and for indicators alike: /phuong-phap/#nhip-do. Pace is the share of the way that is
 * done, over the share of the time that has passed.
 */

/** From here on the pace keeps up with the time. */
export const ON_PACE = 0.95;
/** From here on it is slow, below it very slow. */
export const SLOW = 0.6;

export type Band = 'on-pace' | 'slow' | 'very-slow';

export function bandOf(pace: number): Band {
  return pace >= ON_PACE ? 'on-pace' : pace >= SLOW ? 'slow' : 'very-slow';
}
