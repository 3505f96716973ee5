/** An id taken apart, so that a reader sees what it is made of: /phuong-phap/#dia-chi. */
import type { Count, Figure } from '../model/entities.ts';
import { timeInId } from '../model/identity.ts';

export interface IdPart {
  readonly what: 'report' | 'place' | 'register' | 'indicator' | 'parts' | 'nature' | 'time' | 'key';
  readonly text: string;
}

/** What the id of a count or figure is put together from (MODEL §7). */
export function partsOfId(claim: Count | Figure): readonly IdPart[] {
  const nature = claim.kind === 'figure' && claim.nature !== 'result' ? claim.nature : null;
  const subject: readonly IdPart[] = [claim.kind === 'count' ? { what: 'register', text: claim.register } : { what: 'indicator', text: claim.indicator }, ...(claim.parts.length === 0 ? [] : [{ what: 'parts', text: claim.parts.join('~') } as const])];
  const named: readonly IdPart[] = [{ what: 'report', text: claim.report }, { what: 'place', text: claim.place }, ...subject, ...(nature === null ? [] : [{ what: 'nature', text: nature } as const]), { what: 'time', text: timeInId(claim.span?.text ?? null) }];
  const key = claim.id.slice(named.reduce((length, { text }) => length + text.length + 1, 0));
  return key === '' ? named : [...named, { what: 'key', text: key }];
}
