/** What sources say against each other, as charts draw it: /phuong-phap/#mau-thuan. */
import type { KeyItem } from '../charts/key.ts';
import type { Spread } from '../charts/time-data.ts';
import type { Conflict, Dispute, ValueRange } from '../derive/conflicts.ts';
import type { Field } from '../derive/disagreement.ts';
import { CONFLICTS } from '../i18n/texts/conflicts.ts';
import type { Count, Figure } from '../model/entities.ts';
import { dayNumber } from '../model/time.ts';
import { isGrave, sayRange } from './conflict-words.ts';
import type { Edition } from './edition.ts';

export interface DrawnSpreads {
  /** Claims of one time that cannot all be right in this field. */
  readonly disputed: ReadonlySet<string>;
  readonly spreads: readonly Spread[];
  readonly key: readonly KeyItem[];
}

/** The spreads among a series' dated claims in one field; several fields' keys may be joined. */
export function drawnSpreads(claims: readonly (Count | Figure)[], field: Field, edition: Edition): DrawnSpreads {
  const found = disputesIn(claims, field, edition).map((dispute) => {
    const days = dispute.values.flatMap(({ claim: { effectiveDay } }) => (effectiveDay === null ? [] : [dayNumber(effectiveDay)]));
    return { dispute, days };
  }).filter(({ days }) => days.length > 0);
  return {
    disputed: new Set(found.flatMap(({ dispute }) => dispute.values.map(({ claim }) => claim.id))),
    spreads: found.map(({ dispute: { range }, days }) => ({ start: Math.min(...days), end: Math.max(...days), low: range.low, high: range.high })),
    key: found.flatMap(({ dispute }): KeyItem[] => {
      const text = sayRange(dispute, edition);
      return text === null ? [] : [{ sign: 'spread', label: text.replace(/\.$/, '') }];
    }),
  };
}

/** The sign of a contradiction, where any is drawn. */
export function conflictKey({ lang }: Pick<Edition, 'lang'>): KeyItem {
  const { mark } = CONFLICTS[lang];
  return { sign: 'conflict', label: mark };
}

/** The range that a current figure stands in, with its words; `null` where no source contradicts it. */
export function spreadOf(figure: Figure, edition: Edition): { readonly range: ValueRange; readonly text: string } | null {
  const [dispute] = disputesIn([figure], 'value', edition);
  const text = dispute && sayRange(dispute, edition);
  return dispute && text ? { range: dispute.range, text } : null;
}

type Ranged = Dispute & { readonly range: ValueRange };

function disputesIn(claims: readonly (Count | Figure)[], field: Field, { conflictsByClaim }: Pick<Edition, 'conflictsByClaim'>): Ranged[] {
  const conflicts = new Set<Conflict>(claims.flatMap(({ id }) => conflictsByClaim.get(id) ?? []));
  return [...conflicts].filter(isGrave).flatMap(({ disputes }) => disputes.filter((dispute): dispute is Ranged => dispute.field === field && dispute.range !== null));
}
