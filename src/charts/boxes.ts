/** Rectangles of the picture, and where among them a text still finds room. */

/** Edges in pixels; `top` is above `bottom`, so smaller. */
export type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

/** Whether two rectangles share any area; touching edges do not. */
export const meets = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The square that reaches `reach` pixels from a point on every side. */
export const around = (x: number, y: number, reach: number): Box =>
  ({ left: x - reach, right: x + reach, top: y - reach, bottom: y + reach });

/** A slanted line as a chain of small boxes, for asking what it runs through. */
export function alongLine(x1: number, y1: number, x2: number, y2: number): readonly Box[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 5));
  return Array.from({ length: steps + 1 }, (_, step) =>
    around(x1 + ((x2 - x1) * step) / steps, y1 + ((y2 - y1) * step) / steps, 1.5));
}

/** Moved sideways just enough to lie between two edges. */
export function keepBetween(box: Box, left: number, right: number): Box {
  const shift = Math.max(left - box.left, Math.min(0, right - box.right));
  return { ...box, left: box.left + shift, right: box.right + shift };
}

/** Places for a text of this size beside a point, best first: above, right, below, left, then the corners. */
export function beside(x: number, y: number, reach: number, width: number, height: number): readonly Box[] {
  const at = (left: number, top: number): Box => ({ left, right: left + width, top, bottom: top + height });
  const [above, level, below] = [y - reach - height, y - height / 2, y + reach];
  const [before, centred, after] = [x - reach - width, x - width / 2, x + reach + 2];
  return [
    at(centred, above), at(after, level), at(centred, below), at(before, level),
    at(x - width + 6, above), at(x - 6, above), at(x - width + 6, below), at(x - 6, below),
  ];
}

/** What a text must not cover (other text, dots), and what it should not (lines). */
export type Obstacles = { readonly hard: readonly Box[]; readonly soft: readonly Box[] };

const clear = (box: Box, others: readonly Box[]): boolean => !others.some((other) => meets(box, other));

/** The first candidate that covers nothing at all. */
export const firstEmpty = <Place extends Box>(candidates: readonly Place[], { hard, soft }: Obstacles): Place | undefined =>
  candidates.find((box) => clear(box, hard) && clear(box, soft));

/** The first candidate that covers nothing; failing that, the first that covers lines only. */
export const firstFree = <Place extends Box>(candidates: readonly Place[], obstacles: Obstacles): Place | undefined =>
  firstEmpty(candidates, obstacles) ?? candidates.find((box) => clear(box, obstacles.hard));
