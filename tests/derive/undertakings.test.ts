import { describe, expect, it } from 'vitest';
import { findUndertakings } from '../../src/derive/undertakings.ts';
import { editionOf, realCatalogue } from '../catalogues.ts';
import { catalogue, report, statement, task } from '../small-catalogue.ts';

describe('entries of the real data', () => {
  const { undertakings, undertakingOf } = editionOf(realCatalogue(), 'vi');
  const { tasks, claims } = realCatalogue();

  it('hold every named task and every commitment exactly once', () => {
    const commitments = [...claims.values()].filter((claim) => claim.kind === 'statement' && claim.statementKind === 'commitment').map(({ id }) => id);
    expect(undertakings.flatMap((one) => one.task?.id ?? []).sort()).toEqual([...tasks.keys()].sort());
    expect(undertakings.flatMap(({ statements }) => statements.map(({ id }) => id)).sort()).toEqual(commitments.sort());
  });

  it('a resolution of which two reports speak is one entry, its later report first', () => {
    const resolution = undertakingOf.get('nghe-an-nghi-quyet-chinh-sach-dac-thu');
    expect(resolution?.statements.map(({ report: id }) => id)).toEqual(['2025-09-24-bao-nghe-an', '2026-01-07-nghe-an-24h']);
    expect(resolution?.updates.map(({ report: id }) => id)).toEqual(['2026-01-07-nghe-an-24h', '2025-09-24-bao-nghe-an']);
  });

  it('come with passed deadlines first, the oldest of them first, then those ahead', () => {
    const order = undertakings.map(({ deadline }) => deadline);
    const passed = order.filter(({ state }) => state === 'passed').map(({ steps }) => steps.at(-1)?.lastDay ?? '');
    expect(passed.length).toBeGreaterThan(5);
    expect(passed).toEqual([...passed].sort());
    expect(order.slice(0, passed.length).every(({ state }) => state === 'passed')).toBe(true);
    expect(order[passed.length]?.state).toBe('ahead');
  });
});

describe('an entry', () => {
  const entries = (...statements: ReturnType<typeof statement>[]) => findUndertakings(catalogue({ reports: [report('r', {}, statements)], tasks: new Map([['t', task('t')]]) }), '2026-01-01');

  it('takes in what continues a commitment, and the task that any of the chain names', () => {
    const [first, second] = [statement({ id: 'a', statementKind: 'commitment' }), statement({ id: 'b', statementKind: 'commitment', continues: 'a', task: 't' })];
    expect(entries(second, first).map(({ id, statements }) => [id, statements.map((one) => one.id)])).toEqual([['t', ['a', 'b']]]);
  });

  it('is made by commitments alone: a request with a task stays outside', () => {
    expect(entries(statement({ id: 'a', statementKind: 'recommendation', task: 't' })).flatMap(({ statements }) => statements)).toEqual([]);
  });

  it('holds an answer to a commitment, of whatever kind it is', () => {
    expect(entries(statement({ id: 'a', statementKind: 'commitment' }), statement({ id: 'b', statementKind: 'confirmation', continues: 'a', outcome: 'kept' })).find(({ id }) => id === 'a')?.deadline.state).toBe('kept');
  });
});
