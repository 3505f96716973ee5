/**
 * The days on which something about a place or an indicator became public: /phuong-phap/#nhu-da-biet. A report that
 * prints no date became known on the day on which it was read here, the first on which it was certainly public.
 */
import type { Catalogue, Claim, Target } from '../model/entities.ts';
import { compareText } from '../model/order.ts';
import type { Day } from '../model/time.ts';
import { groupBy } from './claim-index.ts';

export interface KnownDays {
  /** The earliest first; each day once. */
  readonly all: readonly Day[];
  readonly ofPlace: ReadonlyMap<string, readonly Day[]>;
  readonly ofIndicator: ReadonlyMap<string, readonly Day[]>;
}

export function knownDays(catalogue: Pick<Catalogue, 'reports' | 'targets'>): KnownDays {
  const claims = [...catalogue.reports.values()].flatMap((report) => report.claims);
  const targets = [...catalogue.targets.values()].map((target) => ({ place: target.place, indicator: target.indicator, day: dayOfTarget(target, catalogue) }));
  const ofClaim = (claim: Claim): { place: string; indicator: string | null; day: Day } => ({ place: claim.place, indicator: claim.kind === 'figure' ? claim.indicator : null, day: claim.knownBy });
  const known = [...claims.map(ofClaim), ...targets];
  return {
    all: sortedOnce([...catalogue.reports.values()].map(({ knownBy }) => knownBy)),
    ofPlace: daysBy(known, ({ place }) => place),
    ofIndicator: daysBy(known, ({ indicator }) => indicator),
  };
}

/** Days after which something else became known: all but the newest, whose view is the live page. */
export function earlierDays(days: readonly Day[] | undefined): readonly Day[] {
  return (days ?? []).slice(0, -1);
}

/** The day from which a level to reach was certainly public. Throws when its source does not exist: checked data has none. */
export function dayOfTarget({ id, authored }: Pick<Target, 'id' | 'authored'>, { reports }: Pick<Catalogue, 'reports'>): Day {
  const source = reports.get(authored.source);
  if (source === undefined) throw new Error(`target ${id} has no source`);
  return source.knownBy;
}

function daysBy<T extends { readonly day: Day }>(known: readonly T[], key: (one: T) => string | null): Map<string, readonly Day[]> {
  const keyed = known.flatMap((one) => {
    const id = key(one);
    return id === null ? [] : [{ id, day: one.day }];
  });
  return new Map([...groupBy(keyed, ({ id }) => id, ({ day }) => day)].map(([id, days]) => [id, sortedOnce(days)]));
}

function sortedOnce(days: readonly Day[]): Day[] {
  return [...new Set(days)].sort(compareText);
}
