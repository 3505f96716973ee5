import type { Change } from '../data-folder-builder.ts';

/** What one check refuses and accepts, each as a title and the changes that lead there from the base folder. */
export interface RuleExamples {
  readonly code: string;
  /** The problem stands at the folder as a whole, where no mark can. */
  readonly isAboutFolder?: true;
  /** Each ▶ in the changed files is one expected problem of this code, and there is no other problem. */
  readonly refused: Readonly<Record<string, readonly Change[]>>;
  /** No problem at all, and a catalogue is built. */
  readonly accepted: Readonly<Record<string, readonly Change[]>>;
}
