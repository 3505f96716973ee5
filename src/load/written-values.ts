/**
 * Every value that a record writes: of an indicator (figures and targets), or of a count.
 */
import type { AuthoredCount, AuthoredFigure, AuthoredGroup, AuthoredIndicator, AuthoredPercent, AuthoredQuantity, AuthoredTarget, AuthoredUnit } from '../model/authored.generated.ts';
import { BUCKETS } from '../model/buckets.ts';
import type { AuthoredData } from './authored-data.ts';

/** A figure or a target with its indicator and unit; `null` when these are unknown, which another check tells. */
export interface WrittenValue {
  readonly authored: AuthoredFigure | AuthoredTarget;
  readonly indicator: AuthoredIndicator | null;
  readonly unit: AuthoredUnit | null;
}

/** Every figure of every report, then every target of every indicator. */
export function writtenValues(data: AuthoredData): WrittenValue[] {
  const figures = figuresOf(data).map((authored) => ({ authored, indicator: data.indicators.get(authored.indicator) ?? null }));
  const targets = [...data.indicators.values()].flatMap((indicator) => (indicator.targets ?? []).map((authored) => ({ authored, indicator })));
  return [...figures, ...targets].map(({ authored, indicator }) => ({ authored, indicator, unit: data.units.get(indicator?.unit ?? '') ?? null }));
}

/** Every figure of every report. */
export function figuresOf(data: AuthoredData): AuthoredFigure[] {
  return [...data.reports.values()].flatMap(({ figures = [] }) => figures);
}

/** Every count of every report. */
export function countsOf(data: AuthoredData): AuthoredCount[] {
  return [...data.reports.values()].flatMap(({ counts = [] }) => counts);
}

/** The numbers of a figure or target that are written, by field. */
export function numbersOf({ value, min, max }: AuthoredFigure | AuthoredTarget): { readonly field: 'value' | 'min' | 'max'; readonly number: number }[] {
  return [
    ...(value === undefined ? [] : [{ field: 'value', number: value } as const]),
    ...(min === undefined ? [] : [{ field: 'min', number: min } as const]),
    ...(max === undefined ? [] : [{ field: 'max', number: max } as const]),
  ];
}

/** A quantity or a printed percentage that is written out as a record of its own. */
export interface WrittenQuantity {
  readonly kind: 'quantity' | 'percent';
  readonly authored: Exclude<AuthoredQuantity | AuthoredPercent, number>;
}

/** The quantities and percentages of a count that are more than a bare number. */
export function quantitiesOf(count: AuthoredCount): WrittenQuantity[] {
  const groups = (count.groups ?? []).flatMap(withGroupsInside);
  const { units, beyondTotal: beyond, added, percent } = count;
  const quantities: (AuthoredQuantity | undefined)[] = [
    count.total, ...BUCKETS.map((bucket) => count[bucket]), ...groups.map((group) => group.count),
    units?.total, units?.completed, units?.colours?.green, units?.colours?.yellow, units?.colours?.red,
    beyond?.permanent, beyond?.notDue, beyond?.inProgress, beyond?.completed, added?.count,
  ];
  const percents: (AuthoredPercent | undefined)[] = [...BUCKETS.map((bucket) => percent?.[bucket]), ...groups.map((group) => group.percent), units?.percent];
  return [
    ...quantities.flatMap((authored): WrittenQuantity[] => (typeof authored === 'object' ? [{ kind: 'quantity', authored }] : [])),
    ...percents.flatMap((authored): WrittenQuantity[] => (typeof authored === 'object' ? [{ kind: 'percent', authored }] : [])),
  ];
}

/** A group and every group inside it. */
export function withGroupsInside(group: AuthoredGroup): AuthoredGroup[] {
  return [group, ...(group.groups ?? []).flatMap(withGroupsInside)];
}
