/** Catalogues that tests look at: the real data, and the small invented country. Loaded once a test file. */
import { makeEdition, type Edition, type Project } from '../src/components/edition.ts';
import { judge } from '../src/derive/judgement.ts';
import { loadData } from '../src/load/load-data.ts';
import { formatProblems } from '../src/load/problem.ts';
import type { Catalogue, Count, Figure, Statement } from '../src/model/entities.ts';
import type { Lang } from '../src/routes.ts';

/** An invented country with two places: tests/fixtures/tiny/README.md. */
export const TINY = 'tests/fixtures/tiny';
/** Ages in tests are counted to this day. */
export const TODAY = '2026-11-24';

const loaded = new Map<string, Catalogue>();

export const realCatalogue = (): Catalogue => catalogueIn('data');
export const tinyCatalogue = (): Catalogue => catalogueIn(TINY);

const NO_PROJECT: Project = { siteUrl: null, repository: null, operator: null, contact: null };

/** An edition as the catalogue's door makes it, on the tests' day. */
export function editionOf(catalogue: Catalogue, lang: Lang, project: Partial<Project> = {}): Edition {
  return makeEdition({
    lang, catalogue, judgement: judge(catalogue, TODAY), project: { ...NO_PROJECT, ...project }, base: '/',
  });
}

/** The count with this id. Throws with what there is when there is none, so that a renamed id is understood at once. */
export function countOf(catalogue: Catalogue, id: string): Count {
  const claim = catalogue.claims.get(id);
  if (claim?.kind !== 'count') throw new Error(`no count ${id}`);
  return claim;
}

export function figureOf(catalogue: Catalogue, id: string): Figure {
  const claim = catalogue.claims.get(id);
  if (claim?.kind !== 'figure') throw new Error(`no figure ${id}`);
  return claim;
}

export function statementOf(catalogue: Catalogue, id: string): Statement {
  const claim = catalogue.claims.get(id);
  if (claim?.kind !== 'statement') throw new Error(`no statement ${id}`);
  return claim;
}

/** Counts of one list, in the catalogue's order. */
export function countsOf(catalogue: Catalogue, register: string): Count[] {
  return [...catalogue.claims.values()].filter((claim) => claim.kind === 'count').filter((count) => count.register === register);
}

function catalogueIn(folder: string): Catalogue {
  const known = loaded.get(folder);
  if (known) return known;
  const { catalogue, problems } = loadData(folder, 'schemas');
  if (catalogue === null) throw new Error(`${folder} has errors:\n${formatProblems(problems, 'text')}`);
  loaded.set(folder, catalogue);
  return catalogue;
}
