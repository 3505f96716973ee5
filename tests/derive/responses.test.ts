import { expect, it } from 'vitest';
import { indexResponses } from '../../src/derive/responses.ts';
import type { Response } from '../../src/model/entities.ts';
import { tinyCatalogue } from '../catalogues.ts';

const response = (id: string, more: Partial<Response> = {}): Response => ({ id, at: { file: 'data/mau.yaml', line: 1, col: 1 }, place: 'p', about: ['x'], from: 'Sở Mẫu', source: 'r', date: '2026-01-10', summary: 'lời', ...more });
const indexed = (list: readonly Response[]) => indexResponses({ responses: new Map(list.map((one) => [one.id, one])) });

it('an answer stands at every claim it names, at its place and at its source, the newest first', () => {
  const { all, byClaim, byPlace, byReport } = indexed([response('cu', { about: ['x', 'y'] }), response('moi', { date: '2026-02-01', source: 's' }), response('noi-khac', { place: 'q', about: ['z'] })]);
  expect(all.map(({ id }) => id)).toEqual(['moi', 'cu', 'noi-khac']);
  expect(byClaim.get('x')?.map(({ id }) => id)).toEqual(['moi', 'cu']);
  expect(byClaim.get('y')?.map(({ id }) => id)).toEqual(['cu']);
  expect(byPlace.get('q')?.map(({ id }) => id)).toEqual(['noi-khac']);
  expect(byReport.get('s')?.map(({ id }) => id)).toEqual(['moi']);
});

it('of none there is nothing', () => {
  const { all, byClaim } = indexed([]);
  expect([all.length, byClaim.size]).toEqual([0, 0]);
});

it('the small data’s answer speaks of a claim that exists', () => {
  const data = tinyCatalogue();
  for (const id of indexResponses(data).byClaim.keys()) expect(data.claims.has(id), id).toBe(true);
});
