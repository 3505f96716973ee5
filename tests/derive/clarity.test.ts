/** /phuong-phap/#sau-ro */
import { describe, expect, it } from 'vitest';
import { CLEAR_POINTS, clarityOfCommitment, clarityOfTask, type Clarity } from '../../src/derive/clarity.ts';
import { editionOf, realCatalogue } from '../catalogues.ts';
import { span, statement, task, update } from '../small-catalogue.ts';

const NO_DEADLINE = { steps: [] };
const missing = ({ points }: Clarity): string[] => points.filter(({ stated }) => stated === null).map(({ point }) => point);

describe('the real tasks', () => {
  const { undertakingOf, undertakings } = editionOf(realCatalogue(), 'vi');
  const of = (id: string): Clarity | undefined => undertakingOf.get(id)?.clarity;

  it('the 2026 work plan states five points, not who answers for it', () => {
    const plan = of('nghe-an-ke-hoach-cong-tac-2026');
    expect([plan?.clear, plan && missing(plan)]).toEqual([5, ['responsible']]);
  });

  it('a task of which only the name is public states none', () => {
    expect(of('nghe-an-so-hoa-ho-so-tinh-uy')).toMatchObject({ clear: 0, of: 6 });
  });

  it('each asks all six, and counts what it lists', () => {
    for (const { task: known, clarity } of undertakings) {
      expect(clarity.points.map(({ point }) => point)).toEqual(known ? CLEAR_POINTS : ['what', 'who', 'when']);
      expect(clarity.clear + missing(clarity).length).toBe(clarity.of);
    }
  });
});

describe('a task', () => {
  it('takes its product from a later report where its definition has none', () => {
    const told = clarityOfTask(task('t'), [], [update({ task: 't', report: 'sau', product: 'bản thử nghiệm' })], NO_DEADLINE);
    expect(told.points.find(({ point }) => point === 'product')?.stated).toEqual({ words: { vi: 'bản thử nghiệm', en: null }, report: 'sau' });
    const own = clarityOfTask(task('t', { product: 'đề án' }), [], [update({ task: 't', report: 'sau', product: 'bản thử nghiệm' })], NO_DEADLINE);
    expect(own.points.find(({ point }) => point === 'product')?.stated?.report).toBe('r');
  });

  it('is done by whom its definition names, else by whom a commitment gives it to', () => {
    const who = (of: ReturnType<typeof task>): unknown => clarityOfTask(of, [statement({ from: 'Ban', to: 'Sở' }), statement({ from: 'Tỉnh' })], [], NO_DEADLINE).points[1]?.stated?.words;
    expect(who(task('t', { who: 'Cục' }))).toEqual({ vi: 'Cục', en: null });
    expect(who(task('t'))).toEqual({ vi: 'Sở', en: null });
    expect(clarityOfTask(task('t'), [statement({ from: 'Tỉnh' })], [], NO_DEADLINE).clear).toBe(0);
  });

  it('has the deadline that stands, with the source that first gave it', () => {
    const step = { due: span('2025-12'), lastDay: '2025-12-31', told: '2025-11-01', slip: 61, mentions: [{ by: 'update', report: 'sau' }] } as const;
    const told = clarityOfTask(task('t', { when: '2025-10' }), [], [], { steps: [step] });
    expect(told.points.find(({ point }) => point === 'when')?.stated).toEqual({ words: span('2025-12'), report: 'sau' });
  });
});

describe('a commitment', () => {
  it('is asked only what our record can hold: what, who, when', () => {
    expect(clarityOfCommitment([statement({ statementKind: 'commitment' })], NO_DEADLINE)).toMatchObject({ clear: 1, of: 3 });
  });

  it('names the body that it is given to, else the one that speaks', () => {
    const who = (words: { from?: string; to?: string }): unknown => clarityOfCommitment([statement(words)], NO_DEADLINE).points[1]?.stated?.words;
    expect(who({ from: 'Ban', to: 'Sở' })).toEqual({ vi: 'Sở', en: null });
    expect(who({ from: 'Ban' })).toEqual({ vi: 'Ban', en: null });
  });
});
