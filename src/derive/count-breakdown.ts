/**
 * A tally as bands that lie beside and inside each other (MODEL §3). Nothing is forced to add up: what the source
 * leaves unsaid is a remainder, what it says twice is an excess.
 */
import { COMPLETED_PARTS, isOpen, OPEN_STATES, OTHER_STATES, type Bucket, type State } from '../model/buckets.ts';
import type { Count, Group } from '../model/entities.ts';
import { centralValue, isExact, type Quantity } from '../model/quantity.ts';

export interface Band {
  /** One state; `mixed` when the source puts several into one number. */
  readonly role: Bucket | 'mixed';
  /** The source's words for the group; `null` for a plain bucket. */
  readonly label: { readonly vi: string; readonly en: string | null } | null;
  readonly count: Quantity;
  /** Printed percentage of this band, where there is one. */
  readonly percent: number | null;
  readonly bands: readonly Band[];
}

/** `unexplained` when the source tells open tasks and still leaves a rest; `unsaid` when it does not try to. */
export type RemainderKind = 'unsaid' | 'unexplained';

export interface Breakdown {
  readonly total: Quantity | null;
  /** Disjoint. */
  readonly bands: readonly Band[];
  /** Classes that cut across the bands; never summed. */
  readonly overlapping: readonly Band[];
  /** Entries that the source counts outside the total. */
  readonly beyond: readonly Band[];
  readonly sum: number;
  /** Total minus sum, where every number is exact and the sum is smaller; else `null`. */
  readonly remainder: { readonly count: number; readonly kind: RemainderKind } | null;
  /** Sum minus total, where every number is exact and the sum is larger; else `null`. */
  readonly excess: number | null;
}

/** Breaks one count into bands. `readInFull` is whether the whole publication was read. */
export function breakDown(count: Count, readInFull: boolean): Breakdown {
  const overlapping = count.groups.filter(({ overlaps }) => overlaps).map(groupBand);
  const groups = count.groups.filter(({ overlaps }) => !overlaps);
  const bands = topBands(count, groups);
  const sum = bands.reduce((total, band) => total + centralValue(band.count), 0);
  const exact = count.total !== null && isExact(count.total) && bands.every((band) => isExact(band.count));
  const gap = exact && count.total !== null && bands.length > 0 ? centralValue(count.total) - sum : 0;
  // A state that a reader inferred is not told by the source.
  const told = bands.some((band) => tellsOpenWork(band) && !count.inferred.includes(band.role));
  return {
    total: count.total,
    bands,
    overlapping,
    beyond: [...count.beyondTotal].map(([bucket, quantity]) => plainBand(bucket, quantity, null, [])),
    sum,
    remainder: gap > 0 ? { count: gap, kind: told && readInFull ? 'unexplained' : 'unsaid' } : null,
    excess: gap < 0 ? -gap : null,
  };
}

/** The bands that make up the total, parents replaced by their parts where the parts explain them fully. */
export function leafBands(bands: readonly Band[]): Band[] {
  return bands.flatMap((band) => {
    const inside = band.bands.reduce((sum, child) => sum + centralValue(child.count), 0);
    return band.role === 'unfinished' && inside === centralValue(band.count) ? leafBands(band.bands) : [band];
  });
}

function topBands(count: Count, groups: readonly Group[]): Band[] {
  const listed = new Set(groups.flatMap(({ states }) => states));
  const own = (bucket: Bucket): Band[] => {
    const quantity = count.buckets.get(bucket);
    if (!quantity || listed.has(asState(bucket))) return [];
    const inside = groups.filter(({ within }) => within === bucket).map(groupBand);
    const parts = bucket === 'completed' ? completedParts(count) : [];
    return [plainBand(bucket, quantity, count.percent.get(bucket)?.value ?? null, [...parts, ...inside])];
  };
  const free = groups.filter(({ within }) => within === null).map((group) => withListedBuckets(group, count));
  const open = [...OPEN_STATES.flatMap(own), ...free.filter(isOpenBand)];
  const rest = [...free.filter((band) => !isOpenBand(band)), ...OTHER_STATES.flatMap(own)];
  const unfinished = count.buckets.get('unfinished');
  const openBands = unfinished ? [plainBand('unfinished', unfinished, count.percent.get('unfinished')?.value ?? null, open)] : open;
  return [...own('completed'), ...(count.buckets.has('completed') ? [] : completedParts(count)), ...openBands, ...rest];
}

/** Rule 2: a bucket given beside a group that lists its state lies inside that group. */
function withListedBuckets(group: Group, count: Count): Band {
  const band = groupBand(group);
  const told = new Set(group.groups.flatMap(({ states }) => states));
  const inside = group.states.flatMap((state): Band[] => {
    const quantity = count.buckets.get(state);
    return quantity && !told.has(state) ? [plainBand(state, quantity, count.percent.get(state)?.value ?? null, [])] : [];
  });
  return { ...band, bands: [...inside, ...band.bands] };
}

function completedParts(count: Count): Band[] {
  return COMPLETED_PARTS.flatMap((part) => {
    const quantity = count.buckets.get(part);
    return quantity ? [plainBand(part, quantity, count.percent.get(part)?.value ?? null, [])] : [];
  });
}

function groupBand(group: Group): Band {
  const [only, ...more] = group.states;
  return {
    role: only !== undefined && more.length === 0 ? only : 'mixed',
    label: { vi: group.label, en: group.labelEn },
    count: group.count,
    percent: group.percent?.value ?? null,
    bands: group.groups.filter(({ overlaps }) => !overlaps).map(groupBand),
  };
}

function plainBand(role: Bucket, count: Quantity, percent: number | null, bands: readonly Band[]): Band {
  return { role, label: null, count, percent, bands };
}

/** MODEL §3.5: an open bucket is told, other than the permanent tasks. */
function tellsOpenWork(band: Band): boolean {
  return isOpenBand(band) || band.bands.some(tellsOpenWork);
}

function isOpenBand(band: Band): boolean {
  return band.role === 'unfinished' || band.role === 'mixed' || isOpen(asState(band.role));
}

function asState(role: Bucket | 'mixed'): State {
  return role === 'unfinished' || role === 'mixed' ? 'inProgress' : role;
}
