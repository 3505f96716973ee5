import { describe, expect, it } from 'vitest';
import { judge } from '../../src/derive/judgement.ts';
import { placeQuality, provenanceFaults, type PlaceQuality } from '../../src/derive/place-quality.ts';
import { realCatalogue, TODAY } from '../catalogues.ts';
import { catalogue, figure, indicator, place, report, statement } from '../small-catalogue.ts';

const tile = { row: 1, col: 1 };
const whole = report('r', { published: '2025-12-01' });

describe('what keeps a claim from being clean', () => {
  const clean = figure({});

  it('a source with an address and a printed day, a time, nothing inferred, no doubt: nothing', () => {
    expect(provenanceFaults(clean, whole)).toEqual([]);
  });

  it('a reason why there is no address is as good as one; neither is a fault', () => {
    const { url: _, ...authored } = whole.authored;
    expect(provenanceFaults(clean, { ...whole, authored: { ...authored, noUrl: 'văn bản giấy' } })).toEqual([]);
    expect(provenanceFaults(clean, { ...whole, authored })).toEqual(['no-source']);
  });

  it('each fault is told, also several', () => {
    expect(provenanceFaults(clean, report('r', { published: null }))).toEqual(['publication-unknown']);
    expect(provenanceFaults(clean, { ...whole, authored: { ...whole.authored, publishedBasis: 'inferred' } })).toEqual(['publication-inferred']);
    expect(provenanceFaults({ ...figure({ time: null }), inferred: ['value'], doubt: { vi: 'ngờ', en: null } }, whole)).toEqual(['undated', 'inferred', 'doubt']);
  });
});

describe('the four shares of a place', () => {
  const all = catalogue({
    places: [place('p', { tile }), place('q', { tile })],
    indicators: [indicator('loi', { core: true, cadence: 'year' }), indicator('loi-hai', { core: true, cadence: 'week' }), indicator('phu', { cadence: 'year' })],
    reports: [
      report('r', {}, [figure({ id: 'a', indicator: 'loi' }), figure({ id: 'plan', indicator: 'phu', nature: 'plan' }), figure({ id: 'b', indicator: 'phu', parts: ['cap-xa'] }), statement({ id: 's' }), figure({ id: 'elsewhere', indicator: 'loi-hai', place: 'q' })]),
      report('r2', { published: null }, [figure({ id: 'a2', report: 'r2', indicator: 'loi', value: 60 })]),
    ],
  });
  const of = (id: string, today = '2025-12-01'): PlaceQuality => placeQuality({ id }, all, judge(all, today));
  const sums = ({ right, complete, clean, alive }: PlaceQuality) => [right, complete, clean, alive].map(({ good, all: whole_ }) => `${good}/${whole_}`);

  it('divide series by conflict, core indicators by figures, claims by provenance, series by freshness', () => {
    expect(sums(of('p'))).toEqual(['1/2', '1/2', '3/4', '2/2']);
    expect(of('p').right.compared).toBe(1);
  });

  it('tell what fails each', () => {
    const { right, complete, clean } = of('p');
    expect(right.failing.map(({ conflict }) => conflict.claims.map(({ id }) => id).sort())).toEqual([['a', 'a2']]);
    expect(complete.failing.map(({ indicator: { id } }) => id)).toEqual(['loi-hai']);
    expect(clean.failing.map(({ claim, faults }) => [claim.id, faults])).toEqual([['a2', ['publication-unknown']]]);
  });

  it('only alive changes when today moves on, and never for the better', () => {
    const days = ['2025-12-01', '2026-06-01', '2026-12-01', '2028-01-01'];
    const over = days.map((day) => of('p', day));
    expect(new Set(over.map(({ right, complete, clean }) => JSON.stringify([right.good, complete.good, clean.good]))).size).toBe(1);
    expect(over.map(({ alive }) => alive.good)).toEqual([2, 2, 0, 0]);
  });

  it('where nothing was entered there is nothing to divide, and the core set is not met', () => {
    const empty = catalogue({ places: [place('p', { tile }), place('trong', { tile })], indicators: [indicator('loi', { core: true })], reports: [report('r', {}, [figure({ id: 'a', indicator: 'loi' })])] });
    expect(sums(placeQuality({ id: 'trong' }, empty, judge(empty, TODAY)))).toEqual(['0/0', '0/1', '0/0', '0/0']);
  });
});

describe('in the data', () => {
  const all = realCatalogue();
  const judgement = judge(all, TODAY);

  it('of each place of today the good and the failing make the whole', () => {
    for (const one of [...all.places.values()].filter((where) => where.tile !== undefined)) {
      const { right, complete, clean, alive } = placeQuality(one, all, judgement);
      for (const bar of [right, complete, clean, alive]) expect(bar.good + bar.failing.length, one.id).toBe(bar.all);
      expect(right.all, one.id).toBe(alive.all);
      expect(complete.all, one.id).toBeGreaterThan(10);
    }
  });
});
