import type { RuleExamples } from './example.ts';
import { IDS } from './ids.ts';
import { PLACES } from './places.ts';
import { REFERENCES } from './references.ts';
import { REGISTERS } from './registers.ts';
import { STATEMENTS } from './statements.ts';
import { TIMES } from './times.ts';
import { VALUES } from './values.ts';

/** What every check refuses and accepts. */
export const EXAMPLES: readonly RuleExamples[] = [...REFERENCES, ...IDS, ...PLACES, ...TIMES, ...VALUES, ...REGISTERS, ...STATEMENTS];
