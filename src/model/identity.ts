/**
 * Ids are permalinks (MODEL §7). A claim's id names what it is about, never what it says: correcting a value keeps it.
 * Parts are joined by a full stop, which no slug contains and which is safe in anchors, addresses and file names.
 */

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const UNKNOWN = 'khong-ro';
const EVERY_YEAR = 'hang-nam';

export interface FactIdentity {
  readonly report: string;
  readonly place: string;
  /** Register or indicator. */
  readonly subject: string;
  readonly parts: readonly string[];
  /** Left out of the id when it is `result`. */
  readonly nature: string;
  /** As written; `null` when undated. */
  readonly time: string | null;
  readonly key: string | null;
}

/** Id of a count or a figure. */
export function factId(fact: FactIdentity): string {
  const subject = [fact.subject, ...[...fact.parts].sort()].join('~');
  const nature = fact.nature === 'result' ? [] : [fact.nature];
  const key = fact.key === null ? [] : [fact.key];
  return [fact.report, fact.place, subject, ...nature, timeInId(fact.time), ...key].join('.');
}

/** Id of a statement. */
export function statementId(report: string, place: string, key: string): string {
  return [report, place, key].join('.');
}

/** Id of a target: `time` is the written period, `'year'` for every year, `null` for none. */
export function targetId(indicator: string, place: string, parts: readonly string[], time: string | 'year' | null, key: string | null): string {
  const where = [place, ...[...parts].sort()].join('~');
  const when = time === 'year' ? EVERY_YEAR : timeInId(time);
  return [indicator, where, when, ...(key === null ? [] : [key])].join('.');
}

/** A written time as it stands in an id: `2025-07/2025-08` → `2025-07_2025-08`, `../2024` → `x_2024`. */
export function timeInId(time: string | null): string {
  return time === null ? UNKNOWN : time.replaceAll('..', 'x').replace('/', '_');
}

/** True for lower-case ASCII words joined by single hyphens. */
export function isSlug(text: string): boolean {
  return SLUG.test(text);
}

/** Id of a commune: names repeat between provinces, so the province comes first. */
export function communeId(province: string, commune: string): string {
  return `${province}--${commune}`;
}
