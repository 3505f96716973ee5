/**
 * The one door to the data folder: read, guard, check, build. Problems are collected, never thrown.
 */
import type { Catalogue } from '../model/entities.ts';
import { readAuthoredData } from './authored-data.ts';
import { buildCatalogue } from './build-catalogue.ts';
import { runChecks } from './check.ts';
import { CHECKS } from './checks/index.ts';
import { limitPerFile, sortProblems, type Problem } from './problem.ts';
import { loadGuards, type SchemaGuards } from './schema-guard.ts';

export interface Loading {
  /** `null` when there is any error. */
  readonly catalogue: Catalogue | null;
  readonly problems: readonly Problem[];
}

/** Loads a data folder. `schemaDir` is the folder of `*.schema.json`. */
export function loadData(dataDir: string, schemaDir: string): Loading {
  return loadGuarded(dataDir, loadGuards(schemaDir));
}

/** Loads a data folder with schemas that are compiled already. */
export function loadGuarded(dataDir: string, guards: SchemaGuards): Loading {
  const { data, problems } = readAuthoredData(dataDir, guards);
  const all = sortProblems(limitPerFile([...problems, ...runChecks(CHECKS, data)]));
  return { catalogue: all.some(({ severity }) => severity === 'error') ? null : buildCatalogue(data), problems: all };
}
