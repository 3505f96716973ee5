/**
 * The schemas as guards: an authored file is what its schema says, or a list of problems in Vietnamese.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import type { AuthoredFiles } from '../model/authored.generated.ts';
import type { Position } from '../model/entities.ts';
import { errorAt, type Problem } from './problem.ts';
import { saySchemaError } from './say-schema-error.ts';

/** The kinds of file that people edit, as the schemas name them. */
export type FileKind = keyof AuthoredFiles;

type Guards = { readonly [K in FileKind]: ValidateFunction<AuthoredFiles[K]> };
type Locate = (record: object, field?: string) => Position;

export interface SchemaGuards {
  /** The value as its kind when it fits the schema, else what does not fit; `top` stands for the whole file. */
  check<K extends FileKind>(kind: K, value: unknown, locate: Locate, top: Position): { value: AuthoredFiles[K] | null; problems: Problem[] };
}

/** Compiles every schema of a folder. Throws when a schema itself is not sound. */
export function loadGuards(schemaDir: string): SchemaGuards {
  const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true, strictRequired: false, verbose: true, ownProperties: true });
  for (const name of readdirSync(schemaDir).sort()) {
    ajv.addSchema(JSON.parse(readFileSync(join(schemaDir, name), 'utf8')), name);
  }
  const guard = <K extends FileKind>(kind: K): ValidateFunction<AuthoredFiles[K]> => ajv.compile<AuthoredFiles[K]>({ $ref: `${kind}.schema.json` });
  const guards: Guards = {
    correction: guard('correction'), glossary: guard('glossary'), indicator: guard('indicator'), ladders: guard('ladders'),
    parts: guard('parts'), pillars: guard('pillars'), place: guard('place'), programme: guard('programme'), register: guard('register'),
    report: guard('report'), response: guard('response'), site: guard('site'), task: guard('task'), units: guard('units'),
  };
  return { check: (kind, value, locate, top) => apply(guards[kind], value, locate, top) };
}

function apply<T>(guard: ValidateFunction<T>, value: unknown, locate: Locate, top: Position): { value: T | null; problems: Problem[] } {
  if (guard(value)) return { value, problems: [] };
  const problems = (guard.errors ?? []).map((error) => {
    const { code, message, remedy } = saySchemaError(error);
    return errorAt(placeOf(error, value, locate, top), code, message, remedy);
  });
  return { value: null, problems };
}

/** The field or item that an error speaks of; for a missing field the record that should have it. */
function placeOf(error: ErrorObject, root: unknown, locate: Locate, top: Position): Position {
  const steps = error.instancePath.split('/').slice(1);
  if (error.keyword === 'additionalProperties') steps.push(String(error.params['additionalProperty']));
  let record = root;
  let at = top;
  for (const step of steps) {
    if (typeof record !== 'object' || record === null) return at;
    at = locate(record, step);
    record = new Map<string, unknown>(Object.entries(record)).get(step);
  }
  return error.keyword === 'required' && typeof record === 'object' && record !== null ? locate(record) : at;
}
