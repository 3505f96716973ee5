import { describe, expect, it } from 'vitest';
import { indexClaims } from '../../src/derive/claim-index.ts';
import { fallenSilent, statesNoLongerTold } from '../../src/derive/fallen-silent.ts';
import { freshnessByClaim } from '../../src/derive/freshness.ts';
import type { Register } from '../../src/model/entities.ts';
import { countsOf, realCatalogue, TODAY } from '../catalogues.ts';
import { catalogue, count, figure, group, indicator, place, register, report, type CountWords, type ReportWords } from '../small-catalogue.ts';

interface Told extends CountWords { readonly from?: ReportWords }

/** Counts of one place, a report each, in the order of their days. */
function silences(told: readonly Told[], registers: readonly Register[] = [register('danh-muc')]): string[] {
  const reports = told.map(({ from, ...words }, at) => report(`r${at}`, from, [count({ id: `c${at}`, report: `r${at}`, ...words })]));
  return statesNoLongerTold(catalogue({ registers, reports })).map(({ state, told: last, later }) => `${state} ${last.id} → ${later.map(({ id }) => id).join()}`);
}

const october = { time: '2025-10-12', total: 82, behind: 8 };

describe('a state that is no longer told', () => {
  it('is one that a report told and a later one leaves out', () => {
    expect(silences([october, { time: '2025-11-15', total: 100, completed: 51, onTrack: 49 }])).toEqual(['behind c0 → c1']);
  });

  it('told inside a group counts as told', () => {
    const told = { time: '2025-10-12', total: 82, groups: [group('chưa hoặc đang', ['notStarted', 'behind'], 44, { groups: [group('chậm', ['behind'], 8)] })] };
    expect(silences([told, { time: '2025-11-15', onTrack: 49 }])).toEqual(['behind c0 → c1']);
    expect(silences([october, { ...told, time: '2025-11-15' }])).toEqual([]);
  });

  it('is none when the later report tells it, be it as zero, as a percentage or beyond the total', () => {
    expect(silences([october, { time: '2025-11-15', behind: 0, onTrack: 49 }])).toEqual([]);
    expect(silences([october, { time: '2025-11-15', onTrack: 49, percent: { behind: 2 } }])).toEqual([]);
    expect(silences([october, { time: '2025-11-15', onTrack: 49, beyond: { behind: 1 } }])).toEqual([]);
  });

  it('of zero is no silence: nothing was there', () => {
    expect(silences([{ ...october, behind: 0 }, { time: '2025-11-15', onTrack: 49 }])).toEqual([]);
  });

  it('only the last time it was told speaks, with every report after it', () => {
    expect(silences([october, { time: '2025-10-20', onTrack: 49 }, { time: '2025-11-01', behind: 2 }, { time: '2025-11-10', onTrack: 3 }, { time: '2025-11-20', onTrack: 1 }])).toEqual(['behind c2 → c3,c4']);
  });

  it('is not claimed of a report that was read in part, tells only the finished ones, or is of the same day', () => {
    expect(silences([october, { time: '2025-11-15', onTrack: 49, from: { read: 'part' } }])).toEqual([]);
    expect(silences([october, { time: '2025-11-15', completed: 51, total: 100 }])).toEqual([]);
    expect(silences([october, { time: '2025-10-12', onTrack: 49 }])).toEqual([]);
  });

  it('is not claimed across programmes, levels or kinds of list, of parts, or of undated counts', () => {
    const other = (more: Partial<Register>) => [register('danh-muc'), register('khac', more)];
    const later = { time: '2025-11-15', register: 'khac', onTrack: 49 };
    expect(silences([october, later], other({}))).toEqual(['behind c0 → c1']);
    expect([{ programmes: ['khac'] }, { level: 'commune' as const }, { kind: 'criteria' as const }, { bloc: 'party' as const }].flatMap((more) => silences([october, later], other(more)))).toEqual([]);
    expect(silences([october, { ...later, register: 'danh-muc', parts: ['khoi-dang'] }])).toEqual([]);
    expect(silences([{ ...october, time: null }, { time: '2025-11-15', onTrack: 49 }])).toEqual([]);
  });

  it('is told once, also where the list belongs to two programmes', () => {
    expect(silences([october, { time: '2025-11-15', onTrack: 49 }], [register('danh-muc', { programmes: ['mot', 'hai'] })])).toEqual(['behind c0 → c1']);
  });

  it('states that every report divides anew are not watched', () => {
    expect(silences([{ time: '2025-10-12', inProgress: 30, notStarted: 4, notDue: 3, onTrack: 5 }, { time: '2025-11-15', onTrack: 49 }])).toEqual([]);
  });
});

describe('a series that fell silent', () => {
  const all = catalogue({
    places: [place('p'), place('cu', { type: 'former', mergedInto: 'p' })],
    indicators: [indicator('loi', { core: true, cadence: 'month' }), indicator('phu', { cadence: 'month' }), indicator('khong-nhip', { core: true })],
    registers: [register('danh-muc', { cadence: 'quarter' })],
    reports: [report('r', {}, [
      figure({ id: 'core', indicator: 'loi' }), figure({ id: 'former', indicator: 'loi', place: 'cu' }), figure({ id: 'part', indicator: 'loi', parts: ['cap-xa'] }), figure({ id: 'plan', indicator: 'loi', nature: 'plan' }),
      figure({ id: 'other', indicator: 'phu' }), figure({ id: 'no-rhythm', indicator: 'khong-nhip' }),
      count({ id: 'open', total: 10, completed: 4 }), count({ id: 'done', place: 'q', total: 10, completed: 10 }),
    ])],
  });
  const silent = (today: string) => fallenSilent(all, indexClaims(all), freshnessByClaim(all, today)).map(({ series, missed }) => [series.choice.current.id, missed]);

  it('is a core indicator or a list, whole and not all done, of a place of today, older than two rhythms', () => {
    expect(silent('2026-11-15')).toEqual([['open', 3], ['core', 11]]);
  });

  it('is silent only after two rhythms', () => {
    expect(silent('2026-01-16')).toEqual([]);
    expect(silent('2026-01-17')).toEqual([['core', 2]]);
  });
});

describe('in the data', () => {
  const all = realCatalogue();

  it('Nghệ An’s eight late tasks of October are not mentioned in the report of November: told as silence, never as zero', () => {
    const silence = statesNoLongerTold(all).find((one) => one.place === 'nghe-an' && one.state === 'behind');
    expect(silence?.number).toEqual({ kind: 'point', value: 8, qualifier: 'exact' });
    expect(silence?.told.register).toBe('nghe-an-nq57-nam-2025');
    expect(silence?.later.map((one) => one.register)).toEqual(['nghe-an-nq57-duoc-giao']);
    const november = countsOf(all, 'nghe-an-nq57-duoc-giao').filter(({ effectiveDay }) => effectiveDay === '2025-11-15');
    expect(november.length).toBeGreaterThan(0);
    expect(november.filter(({ buckets }) => buckets.has('behind') || buckets.has('overdue'))).toEqual([]);
  });

  it('of the country’s overdue tasks of 4 December 2025 nothing was said three weeks later', () => {
    expect(statesNoLongerTold(all).filter(({ place: where }) => where === all.site.country).map(({ state, told, later }) => [state, told.effectiveDay, later.map(({ effectiveDay }) => effectiveDay)])).toEqual([['overdue', '2025-12-04', ['2025-12-25']]]);
  });

  it('no silence is claimed of a former place', () => {
    const silent = fallenSilent(all, indexClaims(all), freshnessByClaim(all, TODAY));
    expect(silent.length).toBeGreaterThan(20);
    expect(silent.filter(({ series }) => all.places.get(series.place)?.mergedInto !== undefined)).toEqual([]);
  });
});
