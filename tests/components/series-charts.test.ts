import { describe, expect, it } from 'vitest';
import { sortedDots } from '../../src/charts/sorted-dots.ts';
import { pageTheme } from '../../src/charts/theme.ts';
import type { TimeSeries } from '../../src/charts/time-data.ts';
import { timeSeries } from '../../src/charts/time-series.ts';
import { dayTicks, valueTicks } from '../../src/components/axis-ticks.ts';
import type { Edition } from '../../src/components/edition.ts';
import { countCourse, figureCourse, placeDots } from '../../src/components/series-charts.ts';
import type { Claim, Indicator, Register } from '../../src/model/entities.ts';
import { makeFormat } from '../../src/i18n/format.ts';
import { dayNumber } from '../../src/model/time.ts';
import { editionOf, realCatalogue } from '../catalogues.ts';
import { catalogue, count, figure, indicator, place, register, report, target } from '../small-catalogue.ts';

function editionWith(claims: readonly Claim[], more: { readonly indicator?: Partial<Indicator>; readonly register?: Partial<Register> } = {}): Edition {
  const all = catalogue({
    places: [place('p'), place('q'), place('nuoc', { type: 'country' })], indicators: [indicator('chi-so', more.indicator)], registers: [register('danh-muc', more.register)], reports: [report('r', {}, claims)],
  });
  return editionOf(all, 'vi');
}

function courseOf(claims: readonly Claim[], more: Parameters<typeof editionWith>[1] = {}, targets: Parameters<typeof figureCourse>[2] = []): TimeSeries | null {
  const edition = editionWith(claims, more);
  const [series] = edition.index.figures;
  const known = edition.catalogue.indicators.get('chi-so');
  if (!series || !known) throw new Error('no series');
  return figureCourse(series, known, targets, edition);
}

describe('a figure over time', () => {
  it('needs numbers of two days: nothing is drawn from one, nor from the undated', () => {
    expect(courseOf([figure({ id: 'a' })])).toBeNull();
    expect(courseOf([figure({ id: 'a' }), figure({ id: 'b', report: 'r', value: 41 })])).toBeNull();
    expect(courseOf([figure({ id: 'a' }), figure({ id: 'b', time: null })])).toBeNull();
    expect(courseOf([figure({ id: 'a', value: null, category: 'tot' }), figure({ id: 'b', time: '2025-01-01', value: null, category: 'kha' })])).toBeNull();
  });

  it('puts the points in the order of time, each with its span and its text', () => {
    const made = courseOf([figure({ id: 'a', time: '2025-11', value: 40, knownBy: '2025-12-31' }), figure({ id: 'b', time: '2025-01-31', value: 35.5, knownBy: '2025-12-31' })]);
    expect(made?.series[0]?.points).toMatchObject([
      { start: dayNumber('2025-01-31'), end: dayNumber('2025-01-31'), value: 35.5, valueText: '35,5' },
      { start: dayNumber('2025-11-01'), end: dayNumber('2025-11-30'), value: 40, valueText: '40' },
    ]);
  });

  it('draws no line through claims whose times meet: they contradict or repeat each other', () => {
    expect(courseOf([figure({ id: 'a', time: '2025-11-15' }), figure({ id: 'b', time: '2025-06-01' })])?.series[0]?.joined).toBe(true);
    expect(courseOf([figure({ id: 'a', time: '2025-11-15', knownBy: '2026-01-05' }), figure({ id: 'b', time: '2025', knownBy: '2026-01-05' })])?.series[0]?.joined).toBe(false);
  });

  it('a range stays a range: no middle is made up', () => {
    const made = courseOf([figure({ id: 'a', value: { kind: 'range', min: 40, max: 50 } }), figure({ id: 'b', time: '2025-01-01' })]);
    expect(made?.series[0]?.points[1]).toMatchObject({ value: null, min: 40, max: 50 });
  });

  it('turns the axis for ranks, so that the first is on top', () => {
    const made = courseOf([figure({ id: 'a', value: 4 }), figure({ id: 'b', value: 13, time: '2025-01-01' })], { indicator: { measure: 'rank' } });
    const [bottom = 0, top = 0] = made?.valueDomain ?? [];
    expect(bottom).toBeGreaterThan(top);
    expect(made?.valueTicks.every(({ value }) => value > 0)).toBe(true);
  });

  it('shows targets as levels, with what they are and by when', () => {
    const made = courseOf([figure({ id: 'a' }), figure({ id: 'b', time: '2025-01-01' })], {}, [target('t')]);
    expect(made?.targets).toMatchObject([{ value: 90, label: 'mức phải đạt 90, đến năm 2030' }]);
  });

  it('breaks the line where the definition changed inside the time shown', () => {
    const breaks = [{ from: '2025-06-01', why: 'đổi thang' }, { from: '2020-01-01', why: 'cũ' }];
    expect(courseOf([figure({ id: 'a' }), figure({ id: 'b', time: '2025-01-01' })], { indicator: { breaks } })?.breaks).toMatchObject([{ day: dayNumber('2025-06-01') }]);
  });

  it('a whole and a part have charts of their own', () => {
    const edition = editionWith([figure({ id: 'a' }), figure({ id: 'b', time: '2025-01-01' }), figure({ id: 'c', parts: ['cap-xa'] }), figure({ id: 'd', parts: ['cap-xa'], time: '2025-01-01' }), figure({ id: 'e', nature: 'plan' }), figure({ id: 'f', nature: 'plan', time: '2025-01-01' })]);
    const known = edition.catalogue.indicators.get('chi-so');
    const ids = edition.index.figures.map((series) => (known ? figureCourse(series, known, [], edition)?.id : null));
    expect(new Set(ids).size).toBe(3);
  });
});

describe('a tally over time', () => {
  const courseOfCounts = (claims: readonly Claim[], more: Partial<Register> = {}): TimeSeries | null => {
    const edition = editionWith(claims, { register: more });
    const [series] = edition.index.counts;
    if (!series) throw new Error('no series');
    return countCourse(series, edition);
  };

  it('draws completed and total as two lines, never their ratio', () => {
    const made = courseOfCounts([count({ id: 'a', total: 1133, completed: 452, time: '2025-10-15' }), count({ id: 'b', total: 1287, completed: 601, time: '2025-12-01' })]);
    expect(made?.series.map(({ label, points }) => [label, points.map(({ value }) => value)])).toEqual([['tổng', [1133, 1287]], ['hoàn thành', [452, 601]]]);
  });

  it('leaves a gap where a report gives no total', () => {
    const made = courseOfCounts([count({ id: 'a', total: 1133, completed: 452, time: '2025-10-15' }), count({ id: 'b', completed: 601, time: '2025-12-01' })]);
    expect(made?.series.map(({ points }) => points.length)).toEqual([1, 2]);
  });

  it('shows that the list changed, on the last day on which it may have', () => {
    const made = courseOfCounts([count({ id: 'a', total: 1133, completed: 452, time: '2025-10-15' }), count({ id: 'b', total: 1287, completed: 601, time: '2025-12-01' })], { breaks: [{ from: '2025-10-16', to: '2025-11-30', why: 'danh mục tăng' }] });
    expect(made?.breaks).toEqual([{ day: dayNumber('2025-11-30'), label: 'danh mục đổi' }]);
  });

  it('needs counts of two days', () => {
    expect(courseOfCounts([count({ id: 'a', total: 5, completed: 1 })])).toBeNull();
  });
});

describe('places side by side', () => {
  const dotsOf = (claims: readonly Claim[], more: Partial<Indicator> = {}, targets: Parameters<typeof placeDots>[2] = []) => {
    const edition = editionWith(claims, { indicator: more });
    const known = edition.catalogue.indicators.get('chi-so');
    if (!known) throw new Error('no indicator');
    return placeDots(edition.index.figures, known, targets, edition);
  };
  const two = [figure({ id: 'a', value: 40 }), figure({ id: 'b', place: 'q', value: { kind: 'point', value: 60, qualifier: 'over' } })];

  it('the best first as the indicator’s direction says, each with its time and a way to its place', () => {
    expect(dotsOf(two)?.rows.map(({ label }) => label)).toEqual(['q', 'p']);
    expect(dotsOf(two, { direction: 'down' })?.rows.map(({ label }) => label)).toEqual(['p', 'q']);
    expect(dotsOf(two)?.rows[0]).toMatchObject({ valueText: 'trên 60', imprecise: true, href: '/tinh/q/', note: 'tính đến 15/11/2025' });
  });

  it('only results of the whole: no part, no plan, nothing recomputed', () => {
    expect(dotsOf([...two, figure({ id: 'c', place: 'nuoc', parts: ['cap-xa'] }), figure({ id: 'd', place: 'nuoc', nature: 'plan' }), figure({ id: 'e', place: 'nuoc', recast: true })])?.rows).toHaveLength(2);
  });

  it('no ranking is made: not of ranks, and not of one place', () => {
    expect(dotsOf(two, { measure: 'rank' })).toBeNull();
    expect(dotsOf(two.slice(0, 1))).toBeNull();
  });

  it('marks the country, and the target of the whole', () => {
    const made = dotsOf([...two, figure({ id: 'c', place: 'nuoc', value: 50 })], {}, [target('part', { parts: ['cap-xa'] }), target('t')]);
    expect(made?.rows.filter(({ highlighted }) => highlighted).map(({ label }) => label)).toEqual(['nuoc']);
    expect(made?.references).toMatchObject([{ value: 90, kind: 'target' }]);
  });
});

describe('ticks', () => {
  it('of values are round, from zero, with the unit', () => {
    const made = valueTicks([12, 87.5], makeFormat('vi'), '%');
    expect(made[0]).toEqual({ value: 0, text: '0%' });
    expect(made.every(({ value }) => value >= 0 && value <= 87.5 && value % 10 === 0)).toBe(true);
    expect(valueTicks([1000, 2500], makeFormat('vi'), '').map(({ text }) => text)).toContain('2.000');
    expect(valueTicks([-5, 5], makeFormat('vi'), '')[0]?.value).toBeLessThan(0);
  });

  it('of days are ends of months, at most six, the last month among them', () => {
    const say = (month: string): string => month;
    expect(dayTicks(dayNumber('2025-11-03'), dayNumber('2026-01-10'), say)).toEqual([
      { day: dayNumber('2025-11-30'), text: '2025-11' }, { day: dayNumber('2025-12-31'), text: '2025-12' }, { day: dayNumber('2026-01-31'), text: '2026-01' },
    ]);
    const years = dayTicks(dayNumber('2015-01-01'), dayNumber('2026-11-24'), say);
    expect(years.length).toBeLessThanOrEqual(6);
    expect(years.at(-1)?.text).toBe('2026-11');
  });
});

describe('every series of the data', () => {
  it('can be drawn, in both languages', () => {
    const real = realCatalogue();
    let drawn = 0;
    for (const lang of ['vi', 'en'] as const) {
      const edition = editionOf(real, lang);
      for (const known of real.indicators.values()) {
        const series = edition.index.figuresByIndicator.get(known.id) ?? [];
        const courses = series.flatMap((one) => figureCourse(one, known, known.targets, edition) ?? []);
        const dots = placeDots(series, known, known.targets, edition);
        for (const made of courses) expect(timeSeries({ ...made, id: 'a' }, { width: 326 }, pageTheme)).toContain('<svg');
        if (dots) expect(sortedDots({ ...dots, id: 'a' }, { width: 326 }, pageTheme)).toContain('<svg');
        drawn += courses.length + Number(dots !== null);
      }
      for (const one of edition.index.counts) {
        const made = countCourse(one, edition);
        if (made) expect(timeSeries({ ...made, id: 'a' }, { width: 326 }, pageTheme)).toContain('<svg');
        drawn += Number(made !== null);
      }
    }
    expect(drawn).toBeGreaterThan(20);
  });
});

describe('where sources contradict each other', () => {
  const apart = (value: number, id: string) => figure({ id, report: id, value, place: 'p' });
  function editionApart(): Edition {
    return editionOf(catalogue({
      places: [place('p'), place('q'), place('nuoc', { type: 'country' })], indicators: [indicator('chi-so')], registers: [register('danh-muc')],
      reports: [report('a', {}, [apart(40, 'a')]), report('b', {}, [apart(52, 'b')]), report('c', {}, [figure({ id: 'c', report: 'c', value: 30, time: '2025-01-01' }), figure({ id: 'd', report: 'c', place: 'q', value: 45 })])],
    }), 'vi');
  }

  it('the points are marked, a frame holds them, and the key says from where to where', () => {
    const edition = editionApart();
    const [series] = edition.index.figures;
    const known = edition.catalogue.indicators.get('chi-so');
    const made = series && known ? figureCourse(series, known, [], edition) : null;
    expect(made?.series[0]?.points.map(({ conflict }) => conflict === true)).toEqual([false, true, true]);
    expect(made?.series[0]?.spreads).toEqual([{ start: dayNumber('2025-11-15'), end: dayNumber('2025-11-15'), low: 40, high: 52 }]);
    expect(made?.key?.map(({ sign }) => sign)).toEqual(['conflict', 'spread']);
    expect(made?.key?.[1]?.label).toContain('từ 40 đến 52');
  });

  it('a comparison shows the reach of the current figure, in the picture and in words', () => {
    const edition = editionApart();
    const known = edition.catalogue.indicators.get('chi-so');
    const dots = known ? placeDots(edition.index.figures, known, [], edition) : null;
    expect(dots?.rows.map(({ min, max }) => [min, max])).toEqual(expect.arrayContaining([[40, 52], [undefined, undefined]]));
    expect(dots?.rows.find(({ min }) => min === 40)?.note).toContain('từ 40 đến 52');
  });
});
