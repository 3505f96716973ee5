import type { AuthoredData } from './authored-data.ts';
import { errorAt, type Problem } from './problem.ts';

/** What a check found, at a record or at one of its fields; a list is a record whose fields are its indexes. */
export interface Misfit {
  readonly record: object;
  readonly field?: string | undefined;
  /** What was found and what was expected, in Vietnamese. */
  readonly message: string;
  /** What to do about it, in Vietnamese. */
  readonly remedy: string;
}

/** One rule that a schema cannot say. Checks see only records that their schemas accept, and never throw. */
export interface Check {
  /** Stable, and the name of the check's file; every problem of this check carries it. */
  readonly code: string;
  /** The rule in one Vietnamese sentence, shown in the contributors' guide. */
  readonly description: string;
  readonly check: (data: AuthoredData) => Misfit[];
}

/** The problems that the checks find, each where it is written. */
export function runChecks(checks: readonly Check[], data: AuthoredData): Problem[] {
  return checks.flatMap(({ code, check }) => check(data).map(({ record, field, message, remedy }) => errorAt(data.locate(record, field), code, message, remedy)));
}
