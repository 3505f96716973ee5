/** What claims say against each other, in the words of an edition. */
import type { Entry } from '../derive/contradiction-list.ts';
import type { Conflict, Dispute } from '../derive/conflicts.ts';
import type { Field, Said as SaidInField } from '../derive/disagreement.ts';
import { CONFLICTS } from '../i18n/texts/conflicts.ts';
import type { Claim, Count, Figure } from '../model/entities.ts';
import { exactly } from '../model/quantity.ts';
import { registerOf, sayCount } from './count-words.ts';
import { found, type Edition, type Said } from './edition.ts';
import { sayFigure, sayValue } from './figure-words.ts';

/** What the claims speak of: the list or the indicator, and its parts. */
export function subjectOf(claim: Count | Figure, edition: Edition): { readonly name: Said; readonly href: string; readonly parts: readonly Said[] } {
  const { catalogue, nameOf, link } = edition;
  const parts = claim.parts.map((id) => nameOf(found(catalogue.parts.get(id), 'part', id)));
  if (claim.kind === 'count') return { name: nameOf(registerOf(claim, edition)), href: link.register(registerOf(claim, edition)), parts };
  const indicator = found(catalogue.indicators.get(claim.indicator), 'indicator', claim.indicator);
  return { name: nameOf(indicator), href: link.indicator(indicator), parts };
}

/** The first claim of an entry that is no statement: it names the subject. */
export function leadOf({ claims }: Entry): Count | Figure | null {
  return claims.find((claim): claim is Count | Figure => claim.kind !== 'statement') ?? null;
}

export function sayClaim(claim: Claim, edition: Edition): string {
  if (claim.kind === 'statement') return edition.say(claim.summary.vi, claim.summary.en).text;
  return claim.kind === 'count' ? sayCount(claim, edition) : sayFigure(claim, edition);
}

/** "tổng", "hoàn thành", "quá hạn" … */
export function sayField(field: Field, { words, lang }: Edition): string {
  const { total, value, share } = CONFLICTS[lang];
  switch (field) {
    case 'total':
      return total;
    case 'share':
      return share;
    case 'value':
    case 'category':
      return value;
    default:
      return words.buckets[field];
  }
}

/** One claim's value in a field; a share worked out from the claim's own numbers says so. */
export function sayInField(said: SaidInField, claim: Count | Figure, edition: Edition): string {
  const { format, lang } = edition;
  if (said.kind === 'category' || claim.kind === 'figure') return sayClaim(claim, edition);
  if (!said.percent) return format.quantity(said.quantity);
  if (said.computed && said.quantity.kind === 'point') return `${format.share(said.quantity.value / 100)} (${CONFLICTS[lang].ownShare})`;
  return `${format.quantity(said.quantity)}%`;
}

/** "từ 452 đến 485"; `null` where there is no range. */
export function rangeIn(dispute: Dispute, edition: Edition): string | null {
  const ends = endsOf(dispute, edition);
  return ends && CONFLICTS[edition.lang].between(...ends);
}

/** "Khoảng giữa các nguồn: từ 452 đến 485." */
export function sayRange(dispute: Dispute, edition: Edition): string | null {
  const ends = endsOf(dispute, edition);
  return ends && CONFLICTS[edition.lang].range(...ends);
}

function endsOf({ range, values: [first] }: Dispute, edition: Edition): readonly [string, string] | null {
  if (range === null || first === undefined || range.low === range.high) return null;
  const say = (value: number): string => {
    if (first.claim.kind === 'figure') return sayValue(exactly(value), null, found(edition.catalogue.indicators.get(first.claim.indicator), 'indicator', first.claim.indicator), edition);
    return first.said.kind === 'number' && first.said.percent ? edition.format.share(value / 100) : edition.format.number(value);
  };
  return [say(range.low), say(range.high)];
}

/** The range of the sources' own shares. */
export function sayShares({ shares }: Conflict, { format, lang }: Edition): string | null {
  return shares === null || shares.low === shares.high ? null : CONFLICTS[lang].shares(format.share(shares.low), format.share(shares.high));
}

/** Grave: the sources cannot all be right. The others may be. */
export function isGrave({ cause }: Pick<Conflict, 'cause'>): boolean {
  return cause === 'unexplained' || cause === 'arithmetic';
}
