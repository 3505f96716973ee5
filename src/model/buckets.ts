/**
 * The states that a report sorts the entries of a register into, and how they lie inside each other (MODEL §2, §3).
 */

/** Lie inside `completed`, never beside it. */
export const COMPLETED_PARTS = ['completedOnTime', 'completedLate', 'completedEarly'] as const;

/** Not done yet; disjoint. `unfinished`, where printed, is their parent. */
export const OPEN_STATES = [
  'onTrack',
  'inProgress',
  'notStarted',
  'notDue',
  'behind',
  'overdue',
  'waiting',
  'suspended',
] as const;

/** Neither done nor open. */
export const OTHER_STATES = ['permanent', 'dropped', 'notAssessed'] as const;

export type CompletedPart = (typeof COMPLETED_PARTS)[number];
export type OpenState = (typeof OPEN_STATES)[number];
export type OtherState = (typeof OTHER_STATES)[number];

/** What a task, or a group of tasks, can be reported to be. */
export type State = 'completed' | CompletedPart | OpenState | OtherState;

/** A field of a count: a state, or the printed parent of the open ones. */
export type Bucket = State | 'unfinished';

/** States that divide a whole register, in the order in which they are drawn. */
export const TOP_LEVEL_STATES = ['completed', ...OPEN_STATES, ...OTHER_STATES] as const;

/** Every state, parents before their parts. */
export const STATES: readonly State[] = ['completed', ...COMPLETED_PARTS, ...OPEN_STATES, ...OTHER_STATES];

export const BUCKETS: readonly Bucket[] = [...STATES, 'unfinished'];

/** True for the states in which work is still to be done. */
export function isOpen(state: State): state is OpenState {
  return OPEN_STATES.some((open) => open === state);
}
