/** The worked examples of contradictions: which claim stands for what, and the arithmetic. */
import { conflictsByCause, solvedPercent } from '../derive/examples-of-conflicts.ts';
import { CONFLICTS } from '../i18n/texts/conflicts.ts';
import type { Count, Figure } from '../model/entities.ts';
import type { Edition } from './edition.ts';

export interface ConflictExample {
  readonly label: string | null;
  readonly claim: Count | Figure;
  /** Beside its time. */
  readonly note: string | null;
}

/** Of each cause one contradiction: the first claims of two of its voices, or both of one. */
export function conflictExamples({ conflicts, lang }: Pick<Edition, 'conflicts' | 'lang'>): ConflictExample[] {
  return conflictsByCause(conflicts).flatMap(({ cause, disputes: [dispute] }) => {
    const [first, ...rest] = dispute?.values ?? [];
    const other = rest.find(({ said }) => JSON.stringify(said) !== JSON.stringify(first?.said));
    return [first, other].flatMap((one, at) => (one ? [{ label: at === 0 ? CONFLICTS[lang].causes[cause] : null, claim: one.claim, note: null }] : []));
  });
}

/** The first of each kind that is alike but not the same. */
export function alikeExample({ alike, lang }: Pick<Edition, 'alike' | 'lang'>): ConflictExample[] {
  return (['variant', 'maybe-same'] as const).flatMap((kind) =>
    (alike.find((one) => one.kind === kind)?.claims ?? []).slice(0, 2).map((claim, at) => ({ label: at === 0 ? CONFLICTS[lang].kinds[kind] : null, claim, note: null })));
}

/** A percentage read backwards. */
export function solvedExample({ catalogue, lang, format }: Pick<Edition, 'catalogue' | 'lang' | 'format'>): ConflictExample[] {
  const solved = solvedPercent(catalogue);
  if (solved === null) return [];
  const [printed, total] = [`${format.number(solved.printed)}%`, format.number(solved.total)];
  const [least, most] = [solved.completed[0], solved.completed.at(-1)];
  const note = least === undefined || most === undefined ? CONFLICTS[lang].impossible(printed, total) : CONFLICTS[lang].solved(printed, total, format.number(least), format.number(most), format.number(solved.completed.length));
  return [{ label: null, claim: solved.count, note }];
}
