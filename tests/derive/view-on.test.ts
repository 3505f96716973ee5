/** As known on a day: only what was certainly public, and nothing that came later moves it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge } from '../../src/derive/judgement.ts';
import { viewOn } from '../../src/derive/view-on.ts';
import type { Catalogue, Claim, Correction, Report } from '../../src/model/entities.ts';
import { exactly } from '../../src/model/quantity.ts';
import { countsOf, realCatalogue } from '../catalogues.ts';
import { catalogue, count, figure, indicator, register, report, statement, target } from '../small-catalogue.ts';

const FAR = '9999-12-31';
const dayOf = fc.integer({ min: 1, max: 28 }).map((date) => `2025-11-${String(date).padStart(2, '0')}`);

/** A report of one figure, public on this day. */
function published(id: string, day: string, more: Parameters<typeof figure>[0] = {}): Report {
  return report(id, { published: day }, [figure({ id: `${id}.f`, report: id, time: '2025-10-01', knownBy: day, ...more })]);
}

const reportsOf = fc.array(dayOf, { minLength: 1, maxLength: 8 }).map((days) => days.map((day, at) => published(`r${at}`, day, { value: at })));

function correction(id: string, more: Partial<Correction>): Correction {
  return { id, at: { file: 'data/corrections/a.yaml', line: 1, col: 1 }, date: '2025-12-10', kind: 'source-corrected', claim: 'a.c', why: 'bài sửa lại', ...more };
}

const withCorrection = (claim: Claim, more: Partial<Correction>): Catalogue => catalogue({ reports: [report('a', { published: '2025-11-01' }, [claim])], corrections: new Map([['d', correction('d', more)]]) });

describe('the view on a day', () => {
  it('holds no report and no claim that was not certainly public', () => {
    fc.assert(fc.property(reportsOf, dayOf, (reports, day) => {
      const view = viewOn(catalogue({ reports }), day);
      expect([...view.claims.values()].filter(({ knownBy }) => knownBy > day)).toEqual([]);
      expect([...view.reports.keys()]).toEqual(reports.filter(({ knownBy }) => knownBy <= day).map(({ id }) => id));
    }));
  });

  it('is the same whatever is published later', () => {
    fc.assert(fc.property(reportsOf, dayOf, (reports, day) => {
      const without = catalogue({ reports: reports.filter(({ knownBy }) => knownBy <= day) });
      expect(viewOn(catalogue({ reports }), day)).toEqual(viewOn(without, day));
      expect(judge(viewOn(catalogue({ reports }), day), day)).toEqual(judge(without, day));
    }));
  });

  it('only grows with the day, and a view of a view is the earlier of the two', () => {
    fc.assert(fc.property(reportsOf, dayOf, dayOf, (reports, a, b) => {
      const [early, late] = a < b ? [a, b] : [b, a];
      const whole = catalogue({ reports });
      expect([...viewOn(whole, early).claims.keys()].every((id) => viewOn(whole, late).claims.has(id))).toBe(true);
      expect(viewOn(viewOn(whole, late), early)).toEqual(viewOn(whole, early));
    }));
  });

  it('in the far future is the whole catalogue', () => {
    expect(viewOn(realCatalogue(), FAR)).toEqual(realCatalogue());
  });

  it('leaves the catalogue as it is', () => {
    const whole = catalogue({ reports: [published('a', '2025-11-01'), published('b', '2025-11-09')] });
    viewOn(whole, '2025-11-05');
    expect(whole.claims.size).toBe(2);
  });
});

describe('what goes with a report', () => {
  const early = published('a', '2025-11-01');
  const late = published('b', '2025-11-20');
  const on = (day: string, more: Parameters<typeof catalogue>[0]): Catalogue => viewOn(catalogue({ reports: [early, late], ...more }), day);

  it('levels to reach and tasks are known with the report where they were read', () => {
    const goals = ['a', 'b'].map((source) => target(`t-${source}`, { authored: { place: 'p', source } }));
    const view = on('2025-11-05', { indicators: [indicator('chi-so', { targets: goals })], targets: new Map(goals.map((goal) => [goal.id, goal])) });
    expect([...view.targets.keys()]).toEqual(['t-a']);
    expect(view.indicators.get('chi-so')?.targets.map(({ id }) => id)).toEqual(['t-a']);
  });

  it('a change of a list is known with its source; without one, from the day on which it was over', () => {
    const breaks = [{ from: '2025-10-01', why: 'thêm', source: 'b' }, { from: '2025-10-01', to: '2025-11-10', why: 'bớt' }];
    const known = (day: string): unknown => on(day, { registers: [register('d', { breaks })] }).registers.get('d')?.breaks?.map(({ why }) => why);
    expect([known('2025-11-05'), known('2025-11-10'), known('2025-11-20')]).toEqual([[], ['bớt'], ['thêm', 'bớt']]);
  });

  it('a remark does not point at a claim that nobody knew', () => {
    const remark = statement({ id: 'a.p.luu-y', report: 'a', knownBy: '2025-11-01', statementKind: 'caution', about: ['a.f', 'b.f'] });
    const view = viewOn(catalogue({ reports: [report('a', { published: '2025-11-01' }, [...early.claims, remark]), late] }), '2025-11-05');
    expect(view.claims.get('a.p.luu-y')).toMatchObject({ about: ['a.f'] });
    expect(view.reports.get('a')?.claims.at(-1)).toMatchObject({ about: ['a.f'] });
  });

  it('a report without a printed day counts from the day on which it was read', () => {
    const undated = report('u', { published: null }, [figure({ id: 'u.f', report: 'u', knownBy: '2026-01-31' })]);
    const whole = catalogue({ reports: [undated] });
    expect([viewOn(whole, '2026-01-30').claims.size, viewOn(whole, '2026-01-31').claims.size]).toEqual([0, 1]);
  });
});

describe('corrections', () => {
  const counted = count({ id: 'a.c', report: 'a', knownBy: '2025-11-01', total: 100, completed: 51 });

  it('of our own errors hold for earlier days too', () => {
    const view = viewOn(withCorrection(counted, { kind: 'our-error', field: 'completed', was: 15, now: 51 }), '2025-11-30');
    expect(view.claims.get('a.c')).toEqual(counted);
    expect(view.corrections.size).toBe(0);
  });

  it('of the source do not: before them it said what it said', () => {
    const whole = withCorrection(counted, { field: 'completed', was: 50, now: 51 });
    const completed = (day: string): unknown => {
      const claim = viewOn(whole, day).claims.get('a.c');
      return claim?.kind === 'count' ? claim.buckets.get('completed') : claim;
    };
    expect([completed('2025-12-09'), completed('2025-12-10')]).toEqual([exactly(50), exactly(51)]);
  });

  it.each([['no old number', { field: 'completed' }], ['words', { field: 'printed', was: 'xong' }], ['a field that is no number of it', { field: 'place', was: 3 }], ['another id', { claim: 'a.cu', replacedBy: 'a.c', was: 1 }]])('of the source that give %s leave the claim out before', (_, more) => {
    const whole = withCorrection(counted, more);
    expect(viewOn(whole, '2025-12-09').claims.size).toBe(0);
    expect(viewOn(whole, '2025-12-10').claims.size).toBe(1);
  });
});

describe('the country’s list of tasks', () => {
  const totals = (day: string): (readonly [number | null, number | null])[] => countsOf(viewOn(realCatalogue(), day), 'viet-nam-nq57-toan-quoc').map(({ total, buckets }) => {
    const completed = buckets.get('completed');
    return [total?.kind === 'point' ? total.value : null, completed?.kind === 'point' ? completed.value : null] as const;
  });

  it('on 1 November 2025 452 of 1,133 were known, and 601 of 1,287 were not', () => {
    expect(totals('2025-11-01')).toContainEqual([1133, 452]);
    expect(totals('2025-11-01').map(([total]) => total)).not.toContain(1287);
  });

  it('1,227 of 1,298 stand in no view before they were published', () => {
    expect(totals('2025-12-26').map(([total]) => total)).not.toContain(1298);
    expect(totals('2025-12-27')).toContainEqual([1298, 1227]);
  });

  it('its change to 1,287 is known with the report that shows it', () => {
    const breaks = (day: string): number | undefined => viewOn(realCatalogue(), day).registers.get('viet-nam-nq57-toan-quoc')?.breaks?.length;
    expect([breaks('2025-12-04'), breaks('2025-12-05'), breaks('2025-12-27')]).toEqual([0, 1, 2]);
  });

  it('pages without a date stand in no view before they were read', () => {
    const undated = [...realCatalogue().reports.values()].filter(({ published: day }) => day === null);
    expect(undated.length).toBeGreaterThan(100);
    const view = viewOn(realCatalogue(), '2026-11-21');
    expect(undated.filter(({ id, authored }) => authored.accessed > '2026-11-21' && view.reports.has(id))).toEqual([]);
  });
});
