/** /phuong-phap/#han-truot */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deadlineOf, type Deadline, type Told } from '../../src/derive/deadlines.ts';
import { judge } from '../../src/derive/judgement.ts';
import { dayFromNumber, dayNumber, daysBetween } from '../../src/model/time.ts';
import { editionOf, realCatalogue } from '../catalogues.ts';
import { report, statement, update } from '../small-catalogue.ts';

const TODAY = '2026-01-01';
/** Reports by the day that their name is. */
const reportOf = (id: string) => report(id, { published: id });
const promise = (day: string, due: string | null, more: Partial<Parameters<typeof statement>[0]> = {}) =>
  statement({ id: `${day}.p.loi`, report: day, statementKind: 'commitment', knownBy: day, ...(due === null ? {} : { due }), ...more });
const judged = (told: Partial<Told>, today = TODAY): Deadline => deadlineOf({ task: null, statements: [], updates: [], ...told }, reportOf, today);

describe('the real tool for measuring by KPI', () => {
  const { undertakingOf } = editionOf(realCatalogue(), 'vi');
  const tool = undertakingOf.get('viet-nam-cong-cu-kpi');

  it('was due in September 2025, then before 10 December: 70 days later', () => {
    expect(tool?.deadline.steps.map(({ due, lastDay, slip }) => [due.text, lastDay, slip])).toEqual([['2025-09', '2025-09-30', null], ['../2025-12-09', '2025-12-09', 70]]);
    expect(tool?.deadline.slip).toBe(70);
  });

  it('has each deadline from every source that gives it, both commitments in the entry of the task', () => {
    expect(tool?.deadline.steps.map(({ mentions }) => mentions.map(({ by }) => by).sort())).toEqual([['statement', 'task'], ['statement', 'update']]);
    expect(undertakingOf.get('2025-09-24-bao-nghe-an.viet-nam.cong-cu-kpi')).toBe(tool);
    expect(undertakingOf.get('2025-11-19-vietnamnet.viet-nam.cong-cu-kpi')).toBe(tool);
  });

  it('is past its deadline today, and was not on the last day of it', () => {
    expect(tool?.deadline.state).toBe('passed');
    const at = (day: string) => judge(realCatalogue(), day).undertakingOf.get('viet-nam-cong-cu-kpi')?.deadline.state;
    expect([at('2025-12-09'), at('2025-12-10')]).toEqual(['ahead', 'passed']);
  });
});

describe('the last day', () => {
  it.each([['2025-10', '2025-10-31'], ['2025-Q4', '2025-12-31'], ['2025', '2025-12-31'], ['../2026-01-14', '2026-01-14']])('of %s is %s', (due, lastDay) => {
    expect(judged({ statements: [promise('2025-09-01', due)] }).steps.map((step) => step.lastDay)).toEqual([lastDay]);
  });

  it('is none where a source says only from when on', () => {
    expect(judged({ statements: [promise('2025-09-01', '2026-02-01/..')] })).toEqual({ steps: [], slip: null, state: 'none' });
  });
});

describe('the state on a day', () => {
  const due = (state: Parameters<typeof update>[0]['state'], time: string | null, earlier: ReturnType<typeof update>[] = []): string =>
    judged({ statements: [promise('2025-09-01', '2025-10')], updates: [update({ task: 't', report: '2025-12-01', ...(state === undefined ? {} : { state }), time }), ...earlier] }).state;

  it('is in time up to the last day and passed after it', () => {
    const told = { statements: [promise('2025-09-01', '2025-10')] };
    expect(judged(told, '2025-10-31').state).toBe('ahead');
    expect(judged(told, '2025-11-01').state).toBe('passed');
  });

  it('is passed while reports after the deadline say that the work goes on', () => {
    expect(due('inProgress', '2025-11-15')).toBe('passed');
    expect(due('overdue', '2025-11-15')).toBe('passed');
  });

  it('is kept or kept late only with a source for the timing', () => {
    expect(due('completed', '2025-10-15')).toBe('kept');
    expect(due('completedOnTime', '2025-11-15')).toBe('kept');
    expect(due('completedLate', '2025-11-15')).toBe('kept-late');
    expect(due('completed', '2025-11-15')).toBe('done');
    expect(due('completed', null)).toBe('done');
    expect(due('completed', '2025-11-15', [update({ task: 't', report: '2025-11-06', time: '2025-11-05' })])).toBe('kept-late');
    expect(due('completed', '2025-11-15', [update({ task: 't', report: '2025-10-06', time: '2025-10-05' })])).toBe('done');
  });

  it('is not kept, or kept in part, only where a source says so', () => {
    const answered = (outcome: 'kept' | 'missed' | 'partly' | 'replaced', later: string | null = null) =>
      judged({ statements: [promise('2025-09-01', '2025-10'), promise('2025-11-01', later, { continues: '2025-09-01.p.loi', outcome })] }).state;
    expect([answered('kept'), answered('missed'), answered('partly')]).toEqual(['kept', 'missed', 'partly']);
    expect(answered('replaced')).toBe('replaced');
    expect(answered('replaced', '2026-03')).toBe('ahead');
  });
});

describe('what always holds', () => {
  const START = dayNumber('2025-01-01');
  const chain = fc.array(fc.record({ told: fc.integer({ min: 0, max: 300 }), due: fc.integer({ min: 0, max: 900 }) }), { minLength: 1, maxLength: 6 }).map((all) =>
    all.map(({ told, due }, at) => {
      const day = dayFromNumber(START + told);
      return promise(day, dayFromNumber(START + due), { id: `s${at}`, continues: at === 0 ? null : `s${at - 1}` });
    }));

  it('the slips of a chain add up to its last deadline minus its first', () => {
    fc.assert(fc.property(chain, (statements) => {
      const { steps, slip } = judged({ statements });
      const [first, last] = [statements[0]?.due?.end ?? '', statements.at(-1)?.due?.end ?? ''];
      expect(steps.reduce((sum, step) => sum + (step.slip ?? 0), 0)).toBe(daysBetween(first, last));
      expect(slip ?? 0).toBe(daysBetween(first, last));
      expect(steps.flatMap(({ mentions }) => mentions)).toHaveLength(statements.length);
    }));
  });

  it('the passing of time only turns "not due yet" into "passed"', () => {
    const state = fc.constantFrom('inProgress', 'completed', 'completedLate', 'overdue', 'dropped', 'notStarted');
    fc.assert(fc.property(chain, fc.option(state, { nil: undefined }), fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1000 }), (statements, told, from, days) => {
      const updates = told === undefined ? [] : [update({ task: 't', report: '2025-06-01', state: told, time: '2025-06-01' })];
      const at = (day: number): Deadline => judged({ statements, updates }, dayFromNumber(START + day));
      const [before, after] = [at(from), at(from + days)];
      expect(after.steps).toEqual(before.steps);
      if (after.state !== before.state) expect([before.state, after.state]).toEqual(['ahead', 'passed']);
    }));
  });
});
