/** The worked examples of pace and of the way to a target, as lines of the method page. */
import type { Arithmetic } from '../derive/arithmetic.ts';
import * as examples from '../derive/examples-of-pace.ts';
import type { Pace } from '../derive/pace.ts';
import type { Progress } from '../derive/progress.ts';
import type { Claim } from '../model/entities.ts';
import { sayAmount, sayFlip, sayFormula, sayLabel, sayResult, sayTrials, textsOf } from './arithmetic-words.ts';
import type { Edition, Said } from './edition.ts';
import type { ExampleLine } from './rule-examples.ts';

/** How a claim is written as a line: who it is about, its value, its source. */
type LineOf = (claim: Claim, label: string | null, notes: readonly Said[], edition: Edition) => ExampleLine;

export function paceLines(edition: Edition, lineOf: LineOf): ExampleLine[] {
  return examples.pacesByLabel(edition).map((pace) => lineOf(pace.claim, sayResult(pace.arithmetic, edition), working(pace.arithmetic, edition), edition));
}

export function noPaceLines(edition: Edition, lineOf: LineOf): ExampleLine[] {
  return examples.pacesByReason(edition).map((pace) => lineOf(pace.claim, sayResult(pace.arithmetic, edition), [], edition));
}

export function progressLines(edition: Edition, lineOf: LineOf): ExampleLine[] {
  return examples.progressExamples(edition).flatMap((progress) => {
    const { current, compound, label, arithmetic } = progress;
    const other = compound !== null && compound.band !== label ? [plain(textsOf(edition).compound(sayLabel(compound.band, edition)))] : [];
    return current === null ? [] : [lineOf(current, sayResult(arithmetic, edition), [...working(arithmetic, edition), ...other], edition)];
  });
}

export function sensitivityLines(edition: Edition, lineOf: LineOf): ExampleLine[] {
  const example = examples.sensitiveLabel(edition);
  const claim = example && claimOf(example.of);
  return claim ? [lineOf(claim, sayResult(example.of.arithmetic, edition), sayTrials(example.of.arithmetic, edition).map(plain), edition)] : [];
}

function claimOf(verdict: Pace | Progress): Claim | null {
  return 'claim' in verdict ? verdict.claim : verdict.current;
}

/** Each step, and what would change the label. */
function working({ steps, flips }: Arithmetic, edition: Edition): Said[] {
  const { terms } = textsOf(edition);
  return [
    ...steps.filter(({ formula }) => 'operator' in formula).map(({ term, formula, result }) => plain(`${terms[term]} = ${sayFormula(formula, edition)} = ${sayAmount(result, edition)}`)),
    ...flips.map((flip) => plain(sayFlip(flip, edition))),
  ];
}

function plain(text: string): Said {
  return { text, lang: undefined };
}
