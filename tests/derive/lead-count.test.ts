import { describe, expect, it } from 'vitest';
import { indexClaims } from '../../src/derive/claim-index.ts';
import { leadCount } from '../../src/derive/lead-count.ts';
import { realCatalogue } from '../catalogues.ts';
import { catalogue, count, register, report, type CountWords } from '../small-catalogue.ts';

const registers = [register('viec'), register('viec-khac'), register('chinh', { programmes: ['khac', 'chuong-trinh-chinh'] }), register('chi-tieu', { kind: 'targets', programmes: ['chuong-trinh-chinh'] })];

function lead(...counts: readonly CountWords[]): string | undefined {
  const all = catalogue({ registers, reports: [report('r', {}, counts.map((words, at) => count({ total: 10, completed: 5, ...words, id: `c${at}` })))] });
  return leadCount(indexClaims(all).counts, { ...all, site: { ...all.site, programme: 'chuong-trinh-chinh' } })?.register;
}

describe('the tally that the first sentence speaks of', () => {
  it('needs a day, a total, a completed, and the whole list', () => {
    expect(lead({ register: 'viec', time: null }, { register: 'viec-khac', parts: ['khoi'] })).toBeUndefined();
    const all = catalogue({ registers, reports: [report('r', {}, [count({ register: 'viec', total: 10 }), count({ id: 'b', register: 'viec-khac', completed: 10 })])] });
    expect(leadCount(indexClaims(all).counts, all)).toBeNull();
  });

  it('is of tasks before targets, however new', () => {
    expect(lead({ register: 'chi-tieu', time: '2025-11-30', total: 500 }, { register: 'viec', time: '2025-01-01' })).toBe('viec');
  });

  it('is of the site’s main programme before others', () => {
    expect(lead({ register: 'viec', time: '2025-11-30' }, { register: 'chinh', time: '2025-01-01' })).toBe('chinh');
  });

  it('is the latest, then the longest', () => {
    expect(lead({ register: 'viec', time: '2025-10-01', total: 500 }, { register: 'viec-khac', time: '2025-11-01' })).toBe('viec-khac');
    expect(lead({ register: 'viec', total: 10 }, { register: 'viec-khac', total: 20 })).toBe('viec-khac');
  });

  it('does not depend on the order of the series', () => {
    const all = realCatalogue();
    const { countsByPlace } = indexClaims(all);
    const places = [...countsByPlace].filter(([, series]) => series.length > 1);
    expect(places.length).toBeGreaterThan(3);
    for (const [, series] of places) expect(leadCount([...series].reverse(), all)).toBe(leadCount(series, all));
  });

  it('in the data: the latest dated count of 100 tasks given to the province, and the country’s newest', () => {
    const all = realCatalogue();
    const { countsByPlace } = indexClaims(all);
    expect(leadCount(countsByPlace.get('nghe-an') ?? [], all)).toMatchObject({ register: 'nghe-an-nq57-duoc-giao', choice: { current: { span: { text: '2025-11-15' } } } });
    expect(leadCount(countsByPlace.get('gia-lai') ?? [], all)).toMatchObject({ register: 'gia-lai-trung-uong-giao', choice: { current: { span: { text: '2026-03-03' } } } });
    expect(leadCount(countsByPlace.get('viet-nam') ?? [], all)).toMatchObject({ register: 'viet-nam-nq57-toan-quoc' });
  });
});
