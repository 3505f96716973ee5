/** Worked examples of earlier views, as the method page shows them. */
import { firstChange, firstKnown } from '../derive/examples-of-history.ts';
import { HISTORY } from '../i18n/texts/history.ts';
import type { Count, Figure } from '../model/entities.ts';
import type { ConflictExample } from './conflict-examples.ts';
import type { Edition } from './edition.ts';

/** From which day a claim stands in the views, with and without a printed day. */
export function knownExamples({ catalogue, format, lang }: Edition): ConflictExample[] {
  const texts = HISTORY[lang].examples;
  const { printed, undated } = firstKnown(catalogue);
  const line = (claim: Count | Figure | null, label: string): ConflictExample[] => (claim ? [{ claim, label, note: texts.knownFrom(format.day(claim.knownBy)) }] : []);
  return [...line(printed, texts.printed), ...line(undated, texts.undated)];
}

/** A change of the claim that stands first. */
export function changeExamples({ history, words, format, lang }: Edition): ConflictExample[] {
  const texts = HISTORY[lang];
  const change = firstChange(history);
  if (change === null) return [];
  const { before, after, rule } = change;
  return [
    { claim: before, label: texts.before, note: texts.examples.knownFrom(format.day(before.knownBy)) },
    { claim: after, label: texts.after, note: `${texts.examples.knownFrom(format.day(after.knownBy))}; ${words.choice.rules[rule]}` },
  ];
}
