/** Worked examples of pace, of the way to a target, and of what another choice would change; by rule, from the data. */
import type { Trial } from './arithmetic.ts';
import type { Judgement } from './judgement.ts';
import type { Pace } from './pace.ts';
import type { Progress } from './progress.ts';
import { changing } from './sensitivity.ts';

/** For each band that occurs, its first list. */
export function pacesByLabel({ paceByClaim }: Pick<Judgement, 'paceByClaim'>): readonly Pace[] {
  const all = [...paceByClaim.values()];
  return (['on-pace', 'slow', 'very-slow', 'done'] as const).flatMap((label) => all.find((one) => one.label === label) ?? []);
}

/** The first list of each reason for which nothing can be said. */
export function pacesByReason({ paceByClaim }: Pick<Judgement, 'paceByClaim'>): readonly Pace[] {
  return [...new Map([...paceByClaim.values()].reverse().map((pace) => [pace.reason, pace])).values()].filter(({ reason }) => reason !== null);
}

/** The first target with a band, the first where compound growth says otherwise, the first that is reached. */
export function progressExamples({ progressByTarget }: Pick<Judgement, 'progressByTarget'>): readonly Progress[] {
  const all = [...progressByTarget.values()];
  const chosen = [all.find(({ pace }) => pace !== null), all.find(({ compound, label }) => compound !== null && compound.band !== label), all.find(({ label }) => label === 'reached')];
  return [...new Set(chosen)].filter((progress) => progress !== undefined);
}

/** The first label that another number of its series would change, with the trial that does; lists before targets. */
export function sensitiveLabel({ paceByClaim, progressByTarget }: Pick<Judgement, 'paceByClaim' | 'progressByTarget'>): { readonly of: Pace | Progress; readonly trial: Trial } | null {
  for (const of of [...paceByClaim.values(), ...progressByTarget.values()]) {
    const [trial] = changing(of.arithmetic.trials, of.label).filter((one) => one.with === 'claim' && one.label !== 'not-assessable' && of.label !== 'not-assessable');
    if (trial) return { of, trial };
  }
  return null;
}
