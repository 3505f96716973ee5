/**
 * What contradicts what: /phuong-phap/#mau-thuan (MODEL §6). Made of the claims by rule, never authored: inside one
 * series, of times that meet, values that no number satisfies together.
 */
import type { Catalogue, Count, Figure, Indicator } from '../model/entities.ts';
import { compareText } from '../model/order.ts';
import { boundsOf, centralValue, type Quantity } from '../model/quantity.ts';
import { timeInId } from '../model/identity.ts';
import { causeOf, type ConflictCause } from './conflict-cause.ts';
import { claimsOf, seriesKey, type ClaimIndex, type CountSeries, type FigureSeries } from './claim-index.ts';
import { disputedFields, FIELDS, saidIn, type Field, type Said } from './disagreement.ts';
import type { Finding } from './findings.ts';
import { eventOf, timesMeet } from './meeting-times.ts';
import { shareDone } from './share-done.ts';
import { claimsByVoice } from './voices.ts';

export { CONFLICT_CAUSES, type ConflictCause } from './conflict-cause.ts';

export interface ValueRange {
  readonly low: number;
  readonly high: number;
}

/** One field in which the claims differ, with what each says there. */
export interface Dispute {
  readonly field: Field;
  readonly values: readonly { readonly claim: Count | Figure; readonly said: Said }[];
  /** From the lowest to the highest value; `null` for words, and where the claims are of different times or lists. */
  readonly range: ValueRange | null;
}

export interface Conflict {
  /** Names place, subject, time and cause, never a value: good as an anchor. */
  readonly id: string;
  readonly cause: ConflictCause;
  readonly place: string;
  readonly series: CountSeries | FigureSeries;
  /** Earliest time first. */
  readonly claims: readonly (Count | Figure)[];
  /** The claims by whose word they are: one voice when a report, or a report and its copy, contradict themselves. */
  readonly voices: readonly (readonly (Count | Figure)[])[];
  readonly disputes: readonly Dispute[];
  /** Of the sources' own ratios (0 to 1), where two or more of the claims give both numbers; never one's count over another's total. */
  readonly shares: ValueRange | null;
  /** The event that the reports tell of, where they share one. */
  readonly event: string | null;
}

interface Pair {
  readonly a: Count | Figure;
  readonly b: Count | Figure;
  readonly fields: readonly Field[];
  readonly cause: ConflictCause;
}

/** Every conflict of the catalogue, in the order of its series. */
export function findConflicts(catalogue: Catalogue, index: Pick<ClaimIndex, 'counts' | 'figures'>, findingsByClaim: ReadonlyMap<string, readonly Finding[]>): Conflict[] {
  return [...index.counts, ...index.figures].flatMap((series) => {
    const claims = claimsByTime(series);
    const pairs = claims.flatMap((a, at) => claims.slice(at + 1).flatMap((b) => conflictPair(a, b, catalogue, findingsByClaim)));
    return groupPairs(pairs).map(([cause, group]) => makeConflict(series, cause, group, catalogue));
  });
}

/** The claims of a series, the earliest first. */
function claimsByTime(series: CountSeries | FigureSeries): (Count | Figure)[] {
  const time = ({ span }: Count | Figure): string => span?.start ?? span?.end ?? '';
  return claimsOf<Count | Figure>(series).sort((a, b) => compareText(time(a), time(b)) || compareText(a.id, b.id));
}

function conflictPair(a: Count | Figure, b: Count | Figure, catalogue: Catalogue, findingsByClaim: ReadonlyMap<string, readonly Finding[]>): Pair[] {
  const indicator = indicatorOf(a, catalogue);
  const context = { reports: catalogue.reports, timing: indicator?.timing ?? 'stock', measure: indicator?.measure ?? null } as const;
  if (!timesMeet(a, b, context)) return [];
  const fields = disputedFields(a, b, indicator);
  if (fields.length === 0) return [];
  const breaks = (indicator ?? (a.kind === 'count' ? catalogue.registers.get(a.register) : undefined))?.breaks ?? [];
  return [{ a, b, fields, cause: causeOf({ a, b, fields, indicator, breaks, context, findings: [...(findingsByClaim.get(a.id) ?? []), ...(findingsByClaim.get(b.id) ?? [])] }) }];
}

/** Pairs of one cause that hang together by a claim are one conflict, in the order of their first pair. */
function groupPairs(pairs: readonly Pair[]): [ConflictCause, Pair[]][] {
  const groups: { cause: ConflictCause; pairs: Pair[]; ids: Set<string> }[] = [];
  for (const pair of pairs) {
    const touching = groups.filter(({ cause, ids }) => cause === pair.cause && (ids.has(pair.a.id) || ids.has(pair.b.id)));
    const [first = { cause: pair.cause, pairs: [], ids: new Set<string>() }, ...rest] = touching;
    if (touching.length === 0) groups.push(first);
    for (const other of rest) {
      first.pairs.push(...other.pairs);
      for (const id of other.ids) first.ids.add(id);
      groups.splice(groups.indexOf(other), 1);
    }
    first.pairs.push(pair);
    first.ids.add(pair.a.id).add(pair.b.id);
  }
  return groups.map((group) => [group.cause, group.pairs]);
}

function makeConflict(series: CountSeries | FigureSeries, cause: ConflictCause, pairs: readonly Pair[], catalogue: Catalogue): Conflict {
  const ids = new Set(pairs.flatMap(({ a, b }) => [a.id, b.id]));
  const claims = claimsByTime(series).filter(({ id }) => ids.has(id));
  const [first = series.choice.current] = claims;
  const indicator = indicatorOf(first, catalogue);
  const disputed = new Set(pairs.flatMap(({ fields }) => fields));
  const fields = FIELDS.filter((field) => disputed.has(field));
  const oneTime = cause !== 'other-date' && cause !== 'list-changed';
  return {
    id: [seriesKey(series), timeInId(first.span?.text ?? null), CAUSE_SLUGS[cause]].join('.'),
    cause,
    place: series.place,
    series,
    claims,
    voices: [...claimsByVoice(claims, catalogue.reports).values()],
    disputes: fields.map((field) => {
      const values = claims.flatMap((claim) => {
        const said = saidIn(claim, field, indicator);
        return said === null ? [] : [{ claim, said }];
      });
      return { field, values, range: oneTime ? rangeOf(values.flatMap(({ said }) => (said.kind === 'number' ? [said.quantity] : []))) : null };
    }),
    shares: oneTime ? shareRange(claims) : null,
    event: eventOf(claims, catalogue.reports),
  };
}

const CAUSE_SLUGS: Readonly<Record<ConflictCause, string>> = {
  unexplained: 'chua-ro',
  arithmetic: 'so-hoc',
  rounding: 'lam-tron',
  'list-changed': 'danh-muc-doi',
  'other-date': 'khac-luc',
};

function indicatorOf(claim: Count | Figure, { indicators }: Pick<Catalogue, 'indicators'>): Indicator | null {
  return claim.kind === 'figure' ? (indicators.get(claim.indicator) ?? null) : null;
}

function rangeOf(quantities: readonly Quantity[]): ValueRange | null {
  const ends = quantities.flatMap((quantity) => (quantity.kind === 'range' ? [boundsOf(quantity).low, boundsOf(quantity).high] : [centralValue(quantity)]));
  return ends.length === 0 ? null : { low: Math.min(...ends), high: Math.max(...ends) };
}

function shareRange(claims: readonly (Count | Figure)[]): ValueRange | null {
  const ratios = claims.flatMap((claim) => {
    const share = claim.kind === 'count' ? shareDone(claim) : null;
    return share?.basis === 'counts' ? [share.ratio] : [];
  });
  return ratios.length < 2 ? null : { low: Math.min(...ratios), high: Math.max(...ratios) };
}
