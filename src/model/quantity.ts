/**
 * A number as precise as its source: a point with a qualifier, or a range. Nothing here knows what is counted.
 */

export const QUALIFIERS = ['exact', 'about', 'over', 'under', 'at-least', 'at-most'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** "51", "over 7,400", "about 200". */
export interface PointQuantity {
  readonly kind: 'point';
  readonly value: number;
  readonly qualifier: Qualifier;
}

/** "8 to 10"; both ends belong to the range. */
export interface RangeQuantity {
  readonly kind: 'range';
  readonly min: number;
  readonly max: number;
}

export type Quantity = PointQuantity | RangeQuantity;

/** The numbers that a quantity allows. An end of ±Infinity is no limit; `open` ends do not belong to it. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** How far "about" reaches on both sides, as a share of the value: /phuong-phap/#khoang. */
export const ABOUT_SHARE = 0.05;

/** How many decimals a number is printed with; a final zero is not seen. */
export function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}

/** A point whose source prints nothing beside the number. */
export function exactly(value: number): PointQuantity {
  return { kind: 'point', value, qualifier: 'exact' };
}

/** Every number that the quantity does not rule out. */
export function boundsOf(quantity: Quantity): Bounds {
  if (quantity.kind === 'range') return { low: quantity.min, high: quantity.max, lowOpen: false, highOpen: false };
  const { value } = quantity;
  switch (quantity.qualifier) {
    case 'exact':
      return { low: value, high: value, lowOpen: false, highOpen: false };
    case 'about': {
      const reach = Math.abs(value) * ABOUT_SHARE;
      return { low: value - reach, high: value + reach, lowOpen: false, highOpen: false };
    }
    case 'over':
      return { low: value, high: Infinity, lowOpen: true, highOpen: true };
    case 'at-least':
      return { low: value, high: Infinity, lowOpen: false, highOpen: true };
    case 'under':
      return { low: -Infinity, high: value, lowOpen: true, highOpen: true };
    case 'at-most':
      return { low: -Infinity, high: value, lowOpen: true, highOpen: false };
  }
}

/** True when one number satisfies both: over 35 and over 35.5 agree, 35 and 38 do not. */
export function canAgree(a: Quantity, b: Quantity): boolean {
  const x = boundsOf(a);
  const y = boundsOf(b);
  return reaches(x, y) && reaches(y, x);
}

/** The one number to draw or to compute with: the point itself, or the middle of a range. */
export function centralValue(quantity: Quantity): number {
  return quantity.kind === 'point' ? quantity.value : (quantity.min + quantity.max) / 2;
}

/** True when the source gives one number without a qualifier. */
export function isExact(quantity: Quantity): boolean {
  return quantity.kind === 'point' && quantity.qualifier === 'exact';
}

function reaches(below: Bounds, above: Bounds): boolean {
  return below.low < above.high || (below.low === above.high && !below.lowOpen && !above.highOpen);
}
