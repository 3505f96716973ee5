/** Worked examples of freshness for the method page: the first current claim of each class, in the order of the classes. */
import type { Count, Figure } from '../model/entities.ts';
import { FRESHNESS_CLASSES, type Freshness } from './freshness.ts';
import type { Judgement } from './judgement.ts';

/** Classes that no claim has are left out. */
export function claimsByFreshness({ index, freshnessByClaim }: Pick<Judgement, 'index' | 'freshnessByClaim'>): readonly { readonly claim: Count | Figure; readonly freshness: Freshness }[] {
  const currents = [...index.counts, ...index.figures].map(({ choice }) => choice.current);
  return FRESHNESS_CLASSES.flatMap((state) => {
    const claim = currents.find(({ id }) => freshnessByClaim.get(id)?.state === state);
    const freshness = claim && freshnessByClaim.get(claim.id);
    return claim && freshness ? [{ claim, freshness }] : [];
  });
}
