/**
 * Would a label be another one with another claim of its series? Answered by trying every one of them: /phuong-phap/#do-nhay.
 */
import type { Count, Figure } from '../model/entities.ts';
import type { Day, Span } from '../model/time.ts';
import type { Label, Trial } from './arithmetic.ts';

/** The label that each of the claims would give, in their order; claims that give none at all are left out. */
export function tryClaims<C extends Count | Figure>(others: readonly C[], labelWith: (claim: C) => Label): Trial[] {
  return others.map((claim) => ({ with: 'claim', claim, label: labelWith(claim) }));
}

/** The label if a number whose source names a longer time were of that time's first day; none where it is one day. */
export function tryFirstDay({ span, effectiveDay }: Pick<Count | Figure, 'span' | 'effectiveDay'>, labelOn: (day: Day) => Label): Trial[] {
  const start = span?.start ?? null;
  return span === null || effectiveDay === null || start === null || start >= effectiveDay ? [] : [firstDayTrial(span, start, labelOn(start))];
}

/** Trials that give another label. */
export function changing(trials: readonly Trial[], label: Label): readonly Trial[] {
  return trials.filter((trial) => trial.label !== label);
}

function firstDayTrial(span: Span, day: Day, label: Label): Trial {
  return { with: 'first-day', span, day, label };
}
