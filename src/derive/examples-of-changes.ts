/** The first cases in the data of the rules on merged places, corrections and answers: examples for the method page. */
import type { Catalogue, Claim, Correction, Figure, Response } from '../model/entities.ts';
import type { ClaimIndex } from './claim-index.ts';
import type { Judgement } from './judgement.ts';
import { recastOf, type MergedValue, type Recast } from './merged-place.ts';

/** A recomputed figure of a place formed from others, with how it was recomputed. */
export function recastWithRule({ places, indicators }: Pick<Catalogue, 'places' | 'indicators'>, { figures }: Pick<ClaimIndex, 'figures'>): { readonly figure: Figure; readonly recast: Recast } | null {
  for (const { choice: { current: figure } } of figures) {
    const indicator = indicators.get(figure.indicator);
    const recast = indicator && places.get(figure.place)?.formedFrom !== undefined ? recastOf(figure, indicator) : null;
    if (recast) return { figure, recast };
  }
  return null;
}

/** A value that was worked out; and one that its rule would allow, but the data do not. */
export function mergedExamples({ mergedByPlace }: Pick<Judgement, 'mergedByPlace'>): { readonly joined: MergedValue | null; readonly apart: MergedValue | null } {
  const values = [...mergedByPlace.values()].flat();
  return { joined: values.find(({ quantity }) => quantity !== null) ?? null, apart: values.find(({ gap }) => gap === 'place-missing') ?? null };
}

/** The newest correction of a claim that is still there. */
export function correctedClaim({ claims }: Pick<Catalogue, 'claims'>, { correctionsByClaim }: Pick<Judgement, 'correctionsByClaim'>): { readonly claim: Claim; readonly correction: Correction } | null {
  for (const [id, [correction]] of correctionsByClaim) {
    const claim = claims.get(id);
    if (claim && correction) return { claim, correction };
  }
  return null;
}

/** The newest answer, with the first claim that it is about. */
export function answeredClaim({ claims }: Pick<Catalogue, 'claims'>, { responses }: Pick<Judgement, 'responses'>): { readonly claim: Claim; readonly response: Response } | null {
  for (const response of responses.all) {
    const claim = claims.get(response.about[0] ?? '');
    if (claim) return { claim, response };
  }
  return null;
}
