/** From a tally and an edition's words to the data of the stacked bar. */
import type { StackedCount, Band as ChartBand } from '../charts/stacked-count.ts';
import type { BandRole } from '../charts/theme.ts';
import type { Band } from '../derive/count-breakdown.ts';
import { COMPLETED_PARTS, type Bucket } from '../model/buckets.ts';
import type { Count } from '../model/entities.ts';
import { centralValue, isExact } from '../model/quantity.ts';
import { bandLabel, breakdownOf, registerOf, sayCount, sayEquation } from './count-words.ts';
import type { Edition } from './edition.ts';

/** The chart of a count; `null` when the source gives no part of it. A percentage alone is drawn on a scale of 100. */
export function countChart(count: Count, edition: Edition): StackedCount | null {
  const { words, format, nameOf } = edition;
  const { total, bands, remainder, overlapping, sum } = breakdownOf(count, edition);
  const names = { id: count.id, title: words.count.chart(nameOf(registerOf(count, edition)).text), description: sayEquation(count, edition) ?? sayCount(count, edition) };
  if (bands.length === 0) return percentChart(count, names, edition);
  const printed = total === null ? null : centralValue(total);
  const scaleMax = Math.max(printed ?? 0, sum);
  if (scaleMax === 0) return null;
  const label = remainder?.kind === 'unexplained' ? words.count.remainderUnexplained : words.count.remainderUnsaid;
  return {
    ...names,
    totalText: total === null ? '' : `${words.count.total}: ${format.quantity(total)}`,
    scaleMax,
    total: printed,
    bands: bands.map((band) => chartBand(band, edition)),
    remainder: remainder && { role: 'remainder', label, value: remainder.count, valueText: format.number(remainder.count) },
    overlays: overlapping.map((band) => chartBand(band, edition)),
  };
}

function percentChart(count: Count, names: Pick<StackedCount, 'id' | 'title' | 'description'>, { words, format }: Edition): StackedCount | null {
  const insideAnother = (bucket: Bucket): boolean => bucket === 'unfinished' || (count.percent.has('completed') && COMPLETED_PARTS.some((part) => part === bucket));
  const bands = [...count.percent].filter(([bucket, { of }]) => of === 'total' && !insideAnother(bucket)).map(([bucket, percent]): ChartBand => ({
    role: roleOf(bucket), label: words.buckets[bucket], value: percent.value, valueText: format.percent(percent), imprecise: percent.qualifier !== 'exact',
  }));
  const sum = bands.reduce((all, { value }) => all + value, 0);
  if (bands.length === 0 || sum > 100) return null;
  return { ...names, totalText: '', scaleMax: 100, bands, remainder: null, overlays: [] };
}

function chartBand(band: Band, edition: Edition): ChartBand {
  const children = band.bands.map((child) => chartBand(child, edition));
  const inside = children.reduce((sum, { value }) => sum + value, 0);
  const value = centralValue(band.count);
  return {
    role: roleOf(band.role),
    label: bandLabel(band, edition).text,
    value,
    valueText: edition.format.quantity(band.count),
    imprecise: !isExact(band.count),
    // Parts that exceed their whole cannot be drawn inside it; the table and the finding still say so.
    ...(inside <= value ? { children } : {}),
  };
}

function roleOf(role: Band['role']): BandRole {
  switch (role) {
    case 'completedOnTime':
    case 'completedEarly':
      return 'completed';
    default:
      return role;
  }
}
