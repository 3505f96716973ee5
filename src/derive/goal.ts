/** A target as a number to reach from one side, by its words and the indicator's good direction: /phuong-phap/#muc-tieu. */
import type { Indicator, Target } from '../model/entities.ts';
import { boundsOf, centralValue, type Quantity } from '../model/quantity.ts';

export interface Goal {
  readonly value: number;
  readonly direction: 'up' | 'down';
  /** The value itself is not enough: "over", "under". */
  readonly strict: boolean;
}

/** `null` where the target is no number, nothing says which way is good, or the words of the target say the other way. */
export function goalOf({ quantity }: Pick<Target, 'quantity'>, { direction }: Pick<Indicator, 'direction'>): Goal | null {
  if (quantity === null || direction === 'none') return null;
  if (quantity.kind === 'range') return { value: direction === 'up' ? quantity.min : quantity.max, direction, strict: false };
  const { value, qualifier } = quantity;
  const { low, high } = boundsOf(quantity);
  switch (qualifier) {
    case 'exact':
      return { value, direction, strict: false };
    case 'about':
      return { value: direction === 'up' ? low : high, direction, strict: false };
    case 'over':
    case 'at-least':
      return direction === 'up' ? { value, direction, strict: qualifier === 'over' } : null;
    case 'under':
    case 'at-most':
      return direction === 'down' ? { value, direction, strict: qualifier === 'under' } : null;
  }
}

/** True when the number itself reaches the goal, or when every number that its source leaves possible does. */
export function isMet({ value, direction, strict }: Goal, quantity: Quantity): boolean {
  const sign = direction === 'up' ? 1 : -1;
  const reaches = (number: number): boolean => (strict ? sign * number > sign * value : sign * number >= sign * value);
  const { low, high, lowOpen, highOpen } = boundsOf(quantity);
  const [worst, open] = direction === 'up' ? [low, lowOpen] : [high, highOpen];
  return reaches(centralValue(quantity)) || reaches(worst) || (open && worst === value);
}
