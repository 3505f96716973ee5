import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stackedCount, type StackedCount } from '../../src/charts/stacked-count.ts';
import { pageTheme } from '../../src/charts/theme.ts';
import { countChart } from '../../src/components/count-chart.ts';
import { BUCKETS } from '../../src/model/buckets.ts';
import { editionOf, realCatalogue } from '../catalogues.ts';
import { catalogue, count, group, register, report, type CountWords } from '../small-catalogue.ts';

const edition = editionOf(catalogue({ registers: [register('danh-muc')], reports: [report('r')] }), 'vi');
const chart = (words: CountWords): StackedCount | null => countChart(count(words), edition);
const draw = (data: StackedCount): string => stackedCount({ ...data, id: 'a' }, { width: 326 }, pageTheme);

describe('a tally as a chart', () => {
  it('has the bands, the total and the unexplained rest', () => {
    expect(chart({ total: 147, completed: 76, inProgress: 68 })).toMatchObject({
      scaleMax: 147, total: 147, totalText: 'Tổng: 147', overlays: [],
      bands: [{ role: 'completed', value: 76, valueText: '76' }, { role: 'inProgress', value: 68 }], remainder: { role: 'remainder', value: 3, label: 'chưa giải thích' },
    });
  });

  it('draws the open ones inside their printed parent, never beside it', () => {
    const made = chart({ total: 1133, completed: 452, unfinished: 681, onTrack: 570, overdue: 111 });
    expect(made?.bands.map(({ role, value, children }) => [role, value, (children ?? []).map((child) => child.value)])).toEqual([['completed', 452, []], ['unfinished', 681, [570, 111]]]);
  });

  it('keeps parts that exceed the total on one scale, and the total where it is', () => {
    expect(chart({ total: 43, completed: 20, onTrack: 27 })).toMatchObject({ scaleMax: 47, total: 43, remainder: null });
  });

  it('draws a percentage without a count on a scale of a hundred', () => {
    expect(chart({ percent: { completed: 53 } })).toMatchObject({ scaleMax: 100, totalText: '', bands: [{ role: 'completed', value: 53, valueText: '53%' }] });
  });

  it('of completed and its own part draws no part beside its whole', () => {
    const made = chart({ percent: { completed: 60, completedOnTime: 30 } });
    expect(made?.bands.reduce((sum, { value }) => sum + value, 0) ?? 0).toBeLessThanOrEqual(60);
  });

  it('is none where there is nothing to draw: a total alone, nothing, percentages beyond a hundred', () => {
    expect(chart({ total: 197 })).toBeNull();
    expect(chart({})).toBeNull();
    expect(chart({ percent: { completed: 60, onTrack: 50 } })).toBeNull();
    expect(chart({ total: 0, completed: 0 })).toBeNull();
  });

  it('marks imprecise bands, and gives classes that cut across their own place', () => {
    const made = chart({ total: 67, completed: { kind: 'point', value: 33, qualifier: 'about' }, groups: [group('vượt', ['completedEarly'], 13, { overlaps: true })] });
    expect(made?.bands[0]).toMatchObject({ imprecise: true, valueText: 'khoảng 33' });
    expect(made?.overlays).toMatchObject([{ label: 'vượt', value: 13 }]);
  });

  it('leaves out parts that do not fit into their whole; the table and the finding still say so', () => {
    expect(chart({ total: 100, completed: 20, unfinished: 50, overdue: 60 })?.bands[1]?.children).toBeUndefined();
  });

  it('whatever the source says, the chart can be drawn', () => {
    const anyCount = fc.record({ total: fc.option(fc.nat(300), { nil: undefined }), buckets: fc.dictionary(fc.constantFrom(...BUCKETS), fc.nat(200), { noNullPrototype: true }) });
    fc.assert(fc.property(anyCount, ({ total, buckets }) => {
      const made = chart({ ...(total === undefined ? {} : { total }), ...buckets });
      if (made) expect(draw(made)).toContain('<svg');
    }), { seed: 57, numRuns: 500 });
  });

  it('every tally of the data can be drawn', () => {
    const real = realCatalogue();
    const charts = [...real.claims.values()].flatMap((claim) => (claim.kind === 'count' ? (countChart(claim, editionOf(real, 'en')) ?? []) : []));
    expect(charts.length).toBeGreaterThan(40);
    for (const one of charts) expect(draw(one)).toContain('<svg');
  });
});
