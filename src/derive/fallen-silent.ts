/**
 * What was told once and is told no more. Silence is never zero: /phuong-phap/#khong-nhac-nua.
 */
import type { Bucket, State } from '../model/buckets.ts';
import type { Catalogue, Count, Group, Register } from '../model/entities.ts';
import { compareText } from '../model/order.ts';
import { centralValue, type Quantity } from '../model/quantity.ts';
import { CADENCE_DAYS, type Freshness } from './freshness.ts';
import { groupBy, type ClaimIndex, type CountSeries, type FigureSeries } from './claim-index.ts';

/** States whose absence from a later report leaves a reader to wonder. The others are divided anew by every report. */
export const WATCHED_STATES = ['behind', 'overdue', 'waiting', 'suspended', 'dropped'] as const satisfies readonly State[];
export type WatchedState = (typeof WATCHED_STATES)[number];

/** A state that one report told of a place's tasks, and that no later report on the same kind of list tells. */
export interface NoLongerTold {
  readonly place: string;
  readonly programme: string;
  readonly state: WatchedState;
  readonly told: Count;
  readonly number: Quantity;
  /** Later counts that sort the list into states and leave this one out, the earliest first; at least one. */
  readonly later: readonly Count[];
}

/**
 * For each place, programme, kind of list and level: each watched state that was told last, above zero, before the
 * latest counts. Parts of lists and undated counts tell nothing here; a report read only in part, or one that gives but
 * the number of finished ones, is no silence.
 */
export function statesNoLongerTold({ claims, registers, reports }: Pick<Catalogue, 'claims' | 'registers' | 'reports'>): readonly NoLongerTold[] {
  const counts = [...claims.values()].filter((claim): claim is Count => claim.kind === 'count' && claim.parts.length === 0 && claim.effectiveDay !== null);
  const lists = groupBy(counts.flatMap((count) => {
    const register = registers.get(count.register);
    return register ? register.programmes.map((programme) => ({ count, programme, key: [count.place, programme, kindOf(register)].join(' ') })) : [];
  }), ({ key }) => key);
  const silences = [...lists.values()].flatMap((list) => {
    const ordered = [...list].sort((a, b) => compareText(dayOf(a.count), dayOf(b.count)) || compareText(a.count.id, b.count.id));
    return WATCHED_STATES.flatMap((state): NoLongerTold[] => {
      const last = ordered.filter(({ count }) => tells(count, state)).at(-1);
      const number = last && numberOf(last.count, state);
      if (!last || !number || centralValue(number) === 0) return [];
      const later = ordered.map(({ count }) => count).filter((count) => dayOf(count) > dayOf(last.count) && count.report !== last.count.report && sortsOpenOnes(count) && reports.get(count.report)?.authored.read !== 'part');
      return later.length === 0 ? [] : [{ place: last.count.place, programme: last.programme, state, told: last.count, number, later }];
    });
  });
  // A list of two programmes says its silence once.
  return silences.filter((one, at) => silences.findIndex(({ told, state }) => told === one.told && state === one.state) === at);
}

/** A series whose next two rounds passed without a word. */
export interface FallenSilent {
  readonly series: CountSeries | FigureSeries;
  readonly freshness: Freshness;
  /** Whole rhythms since its last claim; at least two. */
  readonly missed: number;
}

/**
 * Core indicators, and lists, of which nothing was heard for more than two rhythms. Only results and estimates of the
 * whole; a list that is all done, and a place that is now part of another, have nothing more to tell.
 */
export function fallenSilent({ indicators, places }: Pick<Catalogue, 'indicators' | 'places'>, { counts, figures }: Pick<ClaimIndex, 'counts' | 'figures'>, byClaim: ReadonlyMap<string, Freshness>): readonly FallenSilent[] {
  const watched = [
    ...counts.filter(({ parts, choice }) => parts.length === 0 && !isAllDone(choice.current)),
    ...figures.filter(({ indicator, parts, nature, choice }) => parts.length === 0 && (nature === 'result' || nature === 'estimate') && !choice.current.recast && indicators.get(indicator)?.core === true),
  ];
  return watched.filter(({ place }) => places.get(place)?.mergedInto === undefined).flatMap((series) => {
    const freshness = byClaim.get(series.choice.current.id);
    if (freshness?.state !== 'very-stale' || freshness.cadence === null || freshness.age === null) return [];
    return [{ series, freshness, missed: Math.floor(freshness.age.days / CADENCE_DAYS[freshness.cadence]) }];
  });
}

/** True when the count says anything about the state: as a bucket, in or beyond the total, as a percentage, in a group. */
export function tells(count: Count, state: WatchedState): boolean {
  return numberOf(count, state) !== null || count.percent.has(state) || count.beyondTotal.has(state) || everyGroup(count.groups).some(({ states }) => states.includes(state));
}

/** The number of a state: its bucket, or a group of nothing else. */
function numberOf({ buckets, groups }: Count, state: WatchedState): Quantity | null {
  return buckets.get(state) ?? everyGroup(groups).find(({ states }) => states.length === 1 && states[0] === state)?.count ?? null;
}

function everyGroup(groups: readonly Group[]): readonly Group[] {
  return groups.flatMap((group) => [group, ...everyGroup(group.groups)]);
}

/** True when the count tells what is not finished, and could have told the state. */
function sortsOpenOnes({ buckets, groups }: Count): boolean {
  const finished: readonly Bucket[] = ['completed', 'completedOnTime', 'completedLate', 'completedEarly', 'permanent'];
  return groups.length > 0 || [...buckets.keys()].some((bucket) => !finished.includes(bucket));
}

function isAllDone({ total, buckets }: Count): boolean {
  const done = buckets.get('completed');
  return total !== null && done !== undefined && centralValue(done) >= centralValue(total);
}

/** Lists that report the same kind of thing: what is on them, and who has to do it. */
function kindOf({ kind, level, bloc = 'government' }: Register): string {
  return [kind, level, bloc].join(' ');
}

function dayOf({ effectiveDay }: Count): string {
  return effectiveDay ?? '';
}
