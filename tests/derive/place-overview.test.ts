import { describe, expect, it } from 'vitest';
import { indexClaims } from '../../src/derive/claim-index.ts';
import { keyFigures, keySources, keyTargets, newestReportFirst, placeOverview } from '../../src/derive/place-overview.ts';
import { realCatalogue } from '../catalogues.ts';
import { catalogue, count, figure, indicator, register, report, statement, target } from '../small-catalogue.ts';

describe('what is known of one place', () => {
  const all = catalogue({
    registers: [register('viec'), register('chi-tieu', { kind: 'targets' }), register('tieu-chi', { kind: 'criteria' })],
    indicators: [indicator('chi-so')],
    targets: new Map([['t', target('t')], ['u', target('u', { place: 'q' })]]),
    reports: [
      report('r-old', { published: '2025-01-05' }, [
        count({ id: 'targets', report: 'r-old', register: 'chi-tieu', total: 9, completed: 4, time: '2025-01-01', knownBy: '2025-01-05' }),
        count({ id: 'criteria', report: 'r-old', register: 'tieu-chi', total: 9, completed: 4, time: '2025-01-03', knownBy: '2025-01-05' }),
        figure({ id: 'part', report: 'r-old', parts: ['cap-xa'], time: '2025-01-04', knownBy: '2025-01-05' }),
        figure({ id: 'whole', report: 'r-old', time: '2025-01-02', knownBy: '2025-01-05' }),
        statement({ id: 'said', report: 'r-old' }),
      ]),
      report('r-new', { published: '2025-02-05' }, [count({ id: 'tasks', report: 'r-new', register: 'viec', total: 9, completed: 4, time: '2024-12-01', knownBy: '2025-02-05' }), figure({ id: 'elsewhere', report: 'r-new', place: 'q' })]),
      report('r-none', { published: null }, []),
    ],
  });
  const overview = placeOverview('p', all, indexClaims(all));

  it('begins with the lead, then tasks, targets, criteria', () => {
    expect(overview.lead?.register).toBe('viec');
    expect(overview.counts.map(({ register: id }) => id)).toEqual(['viec', 'chi-tieu', 'tieu-chi']);
  });

  it('shows wholes before parts', () => {
    expect(overview.figures.map(({ choice }) => choice.current.id)).toEqual(['whole', 'part']);
  });

  it('has the reports that speak of the place, newest first, and only its own claims and targets', () => {
    expect(overview.reports.map(({ id }) => id)).toEqual(['r-new', 'r-old']);
    expect(overview.claimCount).toBe(6);
    expect(overview.statements.map(({ id }) => id)).toEqual(['said']);
    expect(overview.targets.map(({ id }) => id)).toEqual(['t']);
  });

  it('of a place that nobody speaks of is empty, not wrong', () => {
    expect(placeOverview('nowhere', all, indexClaims(all))).toEqual({ lead: null, counts: [], figures: [], statements: [], tasks: [], targets: [], reports: [], claimCount: 0 });
  });
});

describe('reports, the newest first', () => {
  it('by the last day on which they may have been published; without a date last; then by id', () => {
    const reports = [report('b', { published: '2025-10-03' }), report('a', { published: '2025-10-03' }), report('none', { published: null }), report('month', { published: '2025-10' }), report('old', { published: '2024' })];
    expect(reports.sort(newestReportFirst).map(({ id }) => id)).toEqual(['month', 'a', 'b', 'old', 'none']);
  });
});

describe('key figures', () => {
  it('are at most fourteen, of the country three, the core ones first, otherwise in the given order', () => {
    const all = catalogue({ indicators: [...Array.from({ length: 30 }, (_, at) => indicator(`i${at}`)), indicator('loi', { core: true })], reports: [report('r', {}, [...Array.from({ length: 30 }, (_, at) => figure({ id: `f${at}`, indicator: `i${at}` })), figure({ id: 'core', indicator: 'loi' })])] });
    const chosen = (type: 'country' | 'city') => keyFigures(indexClaims(all).figures, all, { type }).map(({ indicator: id }) => id);
    expect(chosen('city')).toEqual(['loi', ...Array.from({ length: 13 }, (_, at) => `i${at}`)]);
    expect(chosen('country')).toEqual(['loi', 'i0', 'i1']);
  });

  it('so are levels to reach, and of the sources the newest five', () => {
    const all = catalogue({ indicators: [indicator('phu'), indicator('loi', { core: true })] });
    const targets = [...Array.from({ length: 8 }, (_, at) => target(`t${at}`, { indicator: 'phu' })), target('core', { indicator: 'loi' })];
    expect(keyTargets(targets, all).map(({ id }) => id)).toEqual(['core', 't0', 't1', 't2', 't3', 't4']);
    expect(keySources(Array.from({ length: 8 }, (_, at) => report(`r${at}`))).map(({ id }) => id)).toEqual(['r0', 'r1', 'r2', 'r3', 'r4']);
  });
});

describe('in the data', () => {
  it('every claim belongs to the overview of exactly one place', () => {
    const all = realCatalogue();
    const index = indexClaims(all);
    const counted = [...all.places.keys()].reduce((sum, id) => sum + placeOverview(id, all, index).claimCount, 0);
    expect(counted).toBe(all.claims.size);
  });
});
