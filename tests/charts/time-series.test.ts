import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generatedGaps, generatedNothingPublished, generatedRanges, listChanged, onePoint, ranksTurned, sourcesDisagree, twoMethods } from '../../src/charts/examples/time-series.ts';
import { segmentsOf } from '../../src/charts/time-lines.ts';
import { timeScales } from '../../src/charts/time-scales.ts';
import { timeSeries, type Series, type SeriesPoint, type TimeSeries } from '../../src/charts/time-series.ts';
import { pageTheme } from '../../src/charts/theme.ts';
import { named, outside, parse, wholeText, type Node } from './reading.ts';

// The same examples on every machine.
fc.configureGlobal({ seed: 57 });

const draw = (data: TimeSeries, width = 720): Node => parse(timeSeries(data, { width }, pageTheme));
const texts = (root: Node): readonly string[] => named(root, 'text').map((node) => wholeText(node).trim());
/** Lines of courses: the only strokes two pixels wide. */
const courses = (root: Node): readonly Node[] => named(root, 'path').filter(({ attributes }) => attributes.get('stroke-width') === '2');
const vertices = (root: Node): readonly number[] => courses(root).map(({ attributes }) => (attributes.get('d') ?? '').split('L').length);

const point = (end: number, value: number | null, extras: Partial<SeriesPoint> = {}): SeriesPoint =>
  ({ start: end, end, value, valueText: value === null ? '' : String(value), role: 'result', ...extras });
const chart = (points: readonly SeriesPoint[], more: Partial<TimeSeries> = {}): TimeSeries => ({
  id: 'c', title: 't', description: 'd', series: [{ label: 's', points }], targets: [], breaks: [], valueTicks: [], dayTicks: [], ...more,
});

describe('a course over time', () => {
  it('is left open where nothing was published', () => {
    expect(vertices(draw(generatedGaps))).toEqual([2, 3, 4]);
  });

  it('is not drawn into a changed list: the break is the first day of the new one', () => {
    expect(courses(draw(listChanged))).toEqual([]);
    const across = (day: number): number => segmentsOf({ label: '', points: [point(10, 1), point(20, 2)] }, [{ day, label: '' }]).length;
    expect([across(10), across(11), across(20), across(21)]).toEqual([1, 0, 0, 1]);
  });

  it('names every break', () => {
    expect(texts(draw(listChanged))).toEqual(expect.arrayContaining(['danh mục 868 thành 1.133', '1.133 thành 1.287']));
  });

  it('of one point is a dot with its number', () => {
    const root = draw(onePoint, 320);
    expect(courses(root)).toEqual([]);
    expect(named(root, 'circle')).toHaveLength(1);
    expect(texts(root)).toContain('85,75%');
  });

  it('always has its last number written', () => {
    for (const width of [320, 720]) {
      expect(texts(draw(sourcesDisagree, width))).toContain('61,2%');
      expect(texts(draw(twoMethods, width)).some((text) => text.startsWith('14,02%'))).toBe(true);
    }
  });

  it('rings values that sources dispute', () => {
    expect(named(draw(sourcesDisagree), 'circle').filter(({ attributes }) => attributes.get('r') === '8')).toHaveLength(3);
  });

  it('draws plans and estimates less firmly than results', () => {
    const dashes = (role: SeriesPoint['role']): readonly (string | undefined)[] =>
      courses(draw(chart([point(0, 1), point(9, 2, { role })]))).map(({ attributes }) => attributes.get('stroke-dasharray'));
    expect([dashes('result'), dashes('estimate'), dashes('plan')]).toEqual([[undefined], ['5 3'], ['1.5 3']]);
  });

  it('shows a range without a value as a range, and leaves the line open', () => {
    const root = draw(generatedRanges);
    expect(texts(root)).toContain('35–45%');
    expect(vertices(root)).toEqual([2, 2]);
  });

  it('keeps single claims single', () => {
    const claims: Series = { label: 's', joined: false, points: [point(0, 1), point(5, 2)] };
    expect(segmentsOf(claims, [])).toEqual([]);
  });

  it('says in its own words that nothing was published', () => {
    expect(texts(draw(generatedNothingPublished))).toContain('chưa từng công bố');
  });

  it('begins at zero unless told otherwise, and never hides a value beyond what it was told', () => {
    const plot = { left: 0, right: 100, top: 0, bottom: 100 };
    expect(timeScales(chart([point(0, 80), point(1, 90)]), plot).y(0)).toBe(100);
    expect(timeScales(chart([point(0, 80), point(1, 90)], { valueDomain: [70, 90] }), plot).y(70)).toBe(100);
    expect(timeScales(chart([point(0, 60), point(1, 90)], { valueDomain: [70, 90] }), plot).y(60)).toBe(100);
  });

  it('has rank 1 on top when the value axis is turned', () => {
    const { y } = timeScales(ranksTurned, { left: 0, right: 100, top: 0, bottom: 100 });
    expect(y(1)).toBe(0);
    expect(y(34)).toBe(100);
  });

  it.each([
    ['a value that is not a number', chart([point(0, Number.NaN)]), /series "s", point 0.*finite/],
    ['half a day', chart([point(0.5, 1)]), /whole day/],
    ['a period that ends before it starts', chart([point(3, 1, { start: 9 })]), /after its end/],
    ['points out of order', chart([point(9, 1), point(3, 1)]), /ends before the point ahead/],
    ['a range turned round', chart([point(9, 1, { min: 3, max: 2 })]), /min 3 is above max 2/],
    ['a target without a level', chart([point(9, 1)], { targets: [{ label: 'mức' }] }), /target "mức"/],
  ])('refuses %s', (_, data, message) => {
    expect(() => draw(data)).toThrow(message);
  });
});

const words = fc.string({ unit: fc.constantFrom(...'aơếĐđm 0123456789<>"&\'%.,\u0000数'), maxLength: 50 });
const value = fc.double({ min: -1000, max: 1e6, noNaN: true });
const anyPoint: fc.Arbitrary<SeriesPoint> = fc.record({
  end: fc.integer({ min: 15_000, max: 25_000 }), days: fc.integer({ min: 0, max: 400 }), value: fc.option(value), spread: fc.option(fc.double({ min: 0, max: 50, noNaN: true })),
  valueText: words.map((text) => text.slice(0, 14)), role: fc.constantFrom('result' as const, 'estimate' as const, 'plan' as const), conflict: fc.boolean(),
}).map(({ days, spread, ...rest }) => ({ ...rest, start: rest.end - days, ...(spread === null || rest.value === null ? {} : { min: rest.value - spread, max: rest.value + spread }) }));
const anySeries: fc.Arbitrary<Series> = fc.record({ label: words, points: fc.array(anyPoint, { maxLength: 9 }), joined: fc.boolean() })
  .map((one) => ({ ...one, points: one.points.toSorted((a, b) => a.end - b.end) }));
const day = fc.integer({ min: 15_000, max: 25_000 });
const anyChart: fc.Arbitrary<TimeSeries> = fc.record({
  id: fc.constant('any'), title: words, description: words, unitText: words, series: fc.array(anySeries, { maxLength: 4 }),
  breaks: fc.array(fc.record({ day, label: words }), { maxLength: 3 }),
  targets: fc.array(fc.record({ label: words, value, from: fc.option(day) }).map((target) => ({ ...target, to: null })), { maxLength: 2 }),
  valueTicks: fc.array(fc.record({ value, text: words.map((text) => text.slice(0, 6)) }), { maxLength: 4 }),
  dayTicks: fc.array(fc.record({ day, text: words.map((text) => text.slice(0, 8)) }), { maxLength: 6 }),
});

describe('any course', () => {
  it('is well-formed and stays inside its picture, from 300 pixels up', () => {
    fc.assert(fc.property(anyChart, fc.integer({ min: 300, max: 900 }), (data, width) => {
      expect(outside(draw(data, width))).toEqual([]);
    }), { numRuns: 200 });
  });

  it('never joins into or out of a missing value, nor across a break', () => {
    fc.assert(fc.property(anySeries, fc.array(fc.record({ day, label: words }), { maxLength: 3 }), (series, breaks) => {
      for (const { from, to } of segmentsOf(series, breaks)) {
        const [a, b] = [series.points.indexOf(from), series.points.indexOf(to)];
        expect(b - a).toBe(1);
        expect([from.value, to.value]).not.toContain(null);
        expect(breaks.some((one) => from.end < one.day && one.day <= to.end)).toBe(false);
      }
    }));
  });

  it('has its last number written, however crowded it is', () => {
    fc.assert(fc.property(fc.array(anyPoint, { minLength: 1, maxLength: 9 }), (points) => {
      const ordered = points.map((one) => ({ ...one, value: one.value ?? 5, valueText: 'trước' })).toSorted((a, b) => a.end - b.end);
      const last = ordered.at(-1);
      if (last === undefined) return;
      const data = chart([...ordered.slice(0, -1), { ...last, valueText: 'sau cùng' }], { targets: [{ label: 'mức', value: last.value }] });
      expect(texts(draw(data, 320))).toContain('sau cùng');
    }));
  });

  it('draws as many dots as there are values', () => {
    fc.assert(fc.property(fc.array(anyPoint, { minLength: 1, maxLength: 9 }), (points) => {
      const data = chart(points.map((one) => ({ ...one, conflict: false })).toSorted((a, b) => a.end - b.end));
      expect(named(draw(data), 'circle')).toHaveLength(points.filter((one) => one.value !== null).length);
    }));
  });
});
