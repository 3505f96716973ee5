/** Refuses numbers that have no honest picture, naming what they belong to. */

/** A finite number, or an error that names it. */
export function finite(value: number, what: string): number {
  if (!Number.isFinite(value)) throw new RangeError(`${what}: expected a finite number, found ${value}`);
  return value;
}

/** A finite number of at least zero, or an error that names it. */
export function notNegative(value: number, what: string): number {
  if (!(finite(value, what) >= 0)) throw new RangeError(`${what}: expected zero or more, found ${value}`);
  return value;
}

/** A whole number of days since 1970-01-01, or an error that names it. */
export function dayNumber(value: number, what: string): number {
  if (!Number.isSafeInteger(value)) throw new RangeError(`${what}: expected a whole day number, found ${value}`);
  return value;
}

/** `null` and absent both mean: the source gives none. */
export const given = (value: number | null | undefined): value is number => value !== null && value !== undefined;
