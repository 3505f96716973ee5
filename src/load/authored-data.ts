/**
 * The data folder as read and accepted by the schemas, before any cross-file check: what people wrote, by id.
 */
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type {
  AuthoredCorrection, AuthoredFiles, AuthoredIndicator, AuthoredLadder, AuthoredPart, AuthoredPillar, AuthoredPlace, AuthoredProgramme, AuthoredRegister, AuthoredReport, AuthoredResponse, AuthoredSite, AuthoredTask, AuthoredTerm, AuthoredUnit,
} from '../model/authored.generated.ts';
import type { Position } from '../model/entities.ts';
import { readDataFile } from './data-file.ts';
import { listDataFiles, type DataFile } from './data-folder.ts';
import { errorAt, type Problem } from './problem.ts';
import type { FileKind, SchemaGuards } from './schema-guard.ts';
import { whereabouts, type Whereabouts } from './whereabouts.ts';

/** Records by id. A record that its schema refuses is not here; its id is in `broken`. */
export interface AuthoredData {
  readonly site: AuthoredSite | null;
  readonly places: ReadonlyMap<string, AuthoredPlace>;
  readonly pillars: ReadonlyMap<string, AuthoredPillar>;
  readonly programmes: ReadonlyMap<string, AuthoredProgramme>;
  readonly registers: ReadonlyMap<string, AuthoredRegister>;
  readonly indicators: ReadonlyMap<string, AuthoredIndicator>;
  readonly parts: ReadonlyMap<string, AuthoredPart>;
  readonly ladders: ReadonlyMap<string, AuthoredLadder>;
  readonly units: ReadonlyMap<string, AuthoredUnit>;
  readonly glossary: ReadonlyMap<string, AuthoredTerm>;
  readonly reports: ReadonlyMap<string, AuthoredReport>;
  readonly tasks: ReadonlyMap<string, AuthoredTask>;
  readonly responses: ReadonlyMap<string, AuthoredResponse>;
  readonly corrections: ReadonlyMap<string, AuthoredCorrection>;
  /** Every list whose items carry an id, as written: with the items whose id comes twice. */
  readonly lists: readonly (readonly { readonly id: string }[])[];
  readonly files: readonly DataFile[];
  /** True when this file was refused, so that what refers to it is not reported a second time. */
  readonly isBroken: (kind: FileKind, id: string) => boolean;
  /** Where a record, one of its fields, or a file is written. An item of a list is the list's field of that index. */
  readonly locate: (record: object, field?: string) => Position;
}

/** Reads every file of the folder. Never throws on bad data; what is refused comes back as problems. */
export function readAuthoredData(dataDir: string, guards: SchemaGuards): { data: AuthoredData; problems: Problem[] } {
  const places = whereabouts({ file: basename(resolve(dataDir)), line: 1, col: 1 });
  const { files, problems } = listDataFiles(dataDir);
  for (const file of files) places.note(file, { file: file.file, line: 1, col: 1 }, new Map());
  const reader = recordReader(files, guards, places);
  const pillars = reader.only('pillars')?.pillars ?? [];
  const parts = reader.only('parts')?.parts ?? [];
  const ladders = reader.only('ladders')?.ladders ?? [];
  const units = reader.only('units')?.units ?? [];
  const terms = reader.only('glossary')?.terms ?? [];
  const indicators = reader.all('indicator');
  const placeRecords = reader.all('place');
  const data: AuthoredData = {
    site: reader.only('site'),
    places: placeRecords, pillars: byId(pillars), programmes: reader.all('programme'), registers: reader.all('register'), indicators,
    parts: byId(parts), ladders: byId(ladders), units: byId(units), glossary: byId(terms),
    reports: reader.all('report'), tasks: reader.all('task'), responses: reader.all('response'), corrections: reader.all('correction'),
    lists: [
      pillars, parts, ladders, units, terms, ...ladders.map(({ steps }) => steps),
      ...[...indicators.values()].map(({ categories = [] }) => categories), ...[...placeRecords.values()].map(({ archipelagos = [] }) => archipelagos),
    ],
    files,
    isBroken: (kind, id) => reader.broken.has(`${kind}/${id}`),
    locate: places.locate,
  };
  return { data, problems: [...problems, ...reader.problems] };
}

interface RecordReader {
  /** The accepted records of a kind; of two files with one id the first. */
  readonly all: <K extends FileKind>(kind: K) => Map<string, AuthoredFiles[K]>;
  /** The record of a kind that is one file for the whole folder. */
  readonly only: <K extends FileKind>(kind: K) => AuthoredFiles[K] | null;
  readonly problems: readonly Problem[];
  /** `kind/id` of every refused file. */
  readonly broken: ReadonlySet<string>;
}

function recordReader(files: readonly DataFile[], guards: SchemaGuards, places: Whereabouts): RecordReader {
  const problems: Problem[] = [];
  const broken = new Set<string>();
  const all = <K extends FileKind>(kind: K): Map<string, AuthoredFiles[K]> => {
    const found = new Map<string, AuthoredFiles[K]>();
    for (const { kind: fileKind, id, file, path } of files) {
      if (fileKind !== kind) continue;
      const bytes = readBytes(path);
      const reading = bytes === null ? { value: null, problems: [unreadable(file)] } : readDataFile(bytes, file, kind, guards, places);
      problems.push(...reading.problems);
      if (reading.value === null) broken.add(`${kind}/${id}`);
      else if (!found.has(id)) found.set(id, reading.value);
    }
    return found;
  };
  return { all, only: (kind) => all(kind).get(kind) ?? null, problems, broken };
}

function readBytes(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

function unreadable(file: string): Problem {
  return errorAt({ file, line: 1, col: 1 }, 'file-unreadable', 'không mở được tệp', 'xem lại quyền đọc của tệp');
}

function byId<T extends { id: string }>(list: readonly T[]): Map<string, T> {
  return new Map(list.map((item) => [item.id, item]));
}
