import { describe, expect, it } from 'vitest';
import { judge } from '../../src/derive/judgement.ts';
import { leftOutOf, silenceRows, type SilenceRow } from '../../src/derive/silence.ts';
import { realCatalogue, TODAY } from '../catalogues.ts';
import { catalogue, count, figure, indicator, place, register, report, target } from '../small-catalogue.ts';

const tile = { row: 1, col: 1 };
const level = target('loi-muc.p.2030', { indicator: 'loi-muc' });
const all = catalogue({
  site: { schemaVersion: 1, name: 'Mẫu', tagline: 'Lời', taglineEn: 'Words', subject: 'việc', subjectEn: 'work', country: 'nuoc', programme: 'chinh' },
  places: [place('p', { tile, formedFrom: ['cu'] }), place('q', { tile }), place('cu', { type: 'former', mergedInto: 'p' })],
  indicators: [indicator('loi', { core: true, cadence: 'year' }), indicator('loi-phan', { core: true }), indicator('loi-cu', { core: true }), { ...indicator('loi-muc', { core: true }), targets: [level] }, indicator('loi-trong', { core: true })],
  registers: [register('viec', { programmes: ['chinh'], cadence: 'month' }), register('viec-cu', { programmes: ['chinh'] }), register('khac')],
  reports: [report('r', {}, [
    figure({ id: 'whole', indicator: 'loi' }), figure({ id: 'part', indicator: 'loi-phan', parts: ['cap-xa'] }), figure({ id: 'former', indicator: 'loi-cu', place: 'cu' }), figure({ id: 'elsewhere', indicator: 'loi-trong', place: 'q' }), figure({ id: 'old-too', indicator: 'loi-cu', place: 'q' }),
    count({ id: 'list', register: 'viec' }), count({ id: 'older', register: 'viec-cu', time: '2025-01-01' }), count({ id: 'other', register: 'khac', time: '2025-12-01' }), count({ id: 'part-of-list', register: 'viec', parts: ['khoi-dang'], time: '2025-11-30' }),
  ])],
});
const rows = silenceRows(all, judge(all, '2025-12-01'));
const cellsOf = (id: string) => rows.find((row) => row.place.id === id)?.cells.map(({ indicator: { id: column }, series, freshness, empty }) => `${column} ${series?.choice.current.id ?? '-'} ${freshness.state} ${empty?.why ?? '-'}`);

describe('a cell of the table of silence', () => {
  it('has the last figure with its freshness, or the nearest thing to it as the reason why there is none', () => {
    expect(cellsOf('p')).toEqual(['loi whole fresh -', 'loi-phan - never part', 'loi-cu - never former', 'loi-muc - never level', 'loi-trong - never nothing']);
  });

  it('of another place is not filled with this one’s', () => {
    expect(cellsOf('q')).toEqual(['loi - never nothing', 'loi-phan - never nothing', 'loi-cu old-too no-cadence -', 'loi-muc - never nothing', 'loi-trong elsewhere no-cadence -']);
  });
});

describe('the list of the main programme', () => {
  it('is the latest count of a whole list of it; other programmes and parts do not stand for it', () => {
    expect(rows.map(({ lists, listFreshness }) => [lists.map(({ choice }) => choice.current.id), listFreshness.state])).toEqual([[['list', 'older'], 'fresh'], [[], 'never']]);
  });
});

describe('in the data', () => {
  const real = realCatalogue();
  const table = silenceRows(real, judge(real, TODAY));
  const row = (id: string): SilenceRow | undefined => table.find(({ place: { id: where } }) => where === id);

  it.each(['da-nang', 'tay-ninh'])('%s: nothing was entered, and each cell says why it is empty', (id) => {
    expect(row(id)?.listFreshness.state).toBe('never');
    expect(row(id)?.cells.map(({ freshness }) => freshness.state)).toEqual(row(id)?.cells.map(() => 'never'));
    expect(row(id)?.cells.filter(({ empty }) => empty === null)).toEqual([]);
  });

  it('every cell has either a figure or a reason, and every reason is found', () => {
    const cells = table.flatMap((one) => one.cells);
    expect(cells.filter(({ series, empty }) => (series === null) !== (empty !== null))).toEqual([]);
    expect([...new Set(cells.flatMap(({ empty }) => empty?.why ?? []))].sort()).toEqual(['former', 'level', 'nothing', 'part']);
  });

  it('what a source about a place mentions and was not entered is told with that place only', () => {
    const nghean = real.places.get('nghe-an');
    expect(nghean && leftOutOf(nghean, real).map(({ id }) => id)).toContain('2025-10-12-dai-bieu-nhan-dan');
    expect([...real.places.values()].flatMap((one) => leftOutOf(one, real)).filter(({ authored }) => (authored.leftOut ?? []).length === 0)).toEqual([]);
  });
});
