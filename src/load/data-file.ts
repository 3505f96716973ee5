/**
 * One file of the data folder, from its bytes to a record that its schema accepts. Never throws on bad data.
 */
import type { AuthoredFiles } from '../model/authored.generated.ts';
import { errorAt, type Problem } from './problem.ts';
import { readYaml } from './read-yaml.ts';
import type { FileKind, SchemaGuards } from './schema-guard.ts';
import type { Whereabouts } from './whereabouts.ts';

export interface FileReading<K extends FileKind> {
  /** `null` when anything about the file is wrong. */
  readonly value: AuthoredFiles[K] | null;
  readonly problems: readonly Problem[];
}

/** Reads the bytes of one file as its kind; `file` is the path that problems show. */
export function readDataFile<K extends FileKind>(bytes: Uint8Array, file: string, kind: K, guards: SchemaGuards, places: Whereabouts): FileReading<K> {
  const top = { file, line: 1, col: 1 };
  const text = decode(bytes);
  if (text === null) return { value: null, problems: [errorAt(top, 'file-encoding', 'tệp không phải UTF-8', 'lưu lại tệp với bảng mã UTF-8')] };
  const yaml = readYaml(text, file, places);
  if (yaml.value === undefined) return { value: null, problems: yaml.problems };
  const checked = guards.check(kind, yaml.value, places.locate, top);
  const problems = [...yaml.problems];
  for (const problem of checked.problems) if (!isTold(problem, problems)) problems.push(problem);
  return { value: problems.length === 0 ? checked.value : null, problems };
}

/** About a record, not about the value of the field that stands first in it. */
const ABOUT_RECORD = new Set(['schema-required', 'schema-unknown-field']);

/** A field whose value is wrong already is not told a second time that it is wrong in another way too. */
function isTold({ code, line, col }: Problem, before: readonly Problem[]): boolean {
  return !ABOUT_RECORD.has(code) && before.some((problem) => !ABOUT_RECORD.has(problem.code) && problem.line === line && problem.col === col);
}

/** The text without its byte order mark; `null` when the bytes are not UTF-8. */
function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
