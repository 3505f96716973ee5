/** What any claim is about and what it says, in few words. */
import type { Claim } from '../model/entities.ts';
import { registerOf, sayCount, sayUnits } from './count-words.ts';
import { found, type Edition, type Said } from './edition.ts';
import { sayFigure } from './figure-words.ts';

/** The list or indicator of a claim; `null` for a statement, which has none. */
export function subjectOf(claim: Claim, edition: Edition): { readonly href: string; readonly name: Said } | null {
  const { catalogue, link, nameOf } = edition;
  switch (claim.kind) {
    case 'count':
      return { href: link.register(registerOf(claim, edition)), name: nameOf(registerOf(claim, edition)) };
    case 'figure':
      return { href: link.indicator({ id: claim.indicator }), name: nameOf(found(catalogue.indicators.get(claim.indicator), 'indicator', claim.indicator)) };
    case 'statement':
      return null;
  }
}

/** "51 trong 100 nhiệm vụ hoàn thành", "trên 85,75% (ước tính)", a statement's own summary. */
export function sayClaim(claim: Claim, edition: Edition): Said {
  const { words, say } = edition;
  switch (claim.kind) {
    case 'count':
      return { text: sayCount(claim, edition) || (claim.units === null ? '' : sayUnits(claim.units, edition).join(', ')), lang: undefined };
    case 'figure':
      return { text: `${sayFigure(claim, edition)}${claim.nature === 'result' ? '' : ` (${words.nature[claim.nature]})`}${claim.recast ? ` (${words.recast})` : ''}`, lang: undefined };
    case 'statement':
      return say(claim.summary.vi, claim.summary.en);
  }
}
