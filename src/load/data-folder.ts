/**
 * The data folder on disk: which files are data, and of which kind. Anything else in it is a problem, never skipped:
 * a file that nobody reads is a figure that nobody sees.
 */
import { lstatSync, readdirSync, statSync } from 'node:fs';
import { basename, join, posix, resolve } from 'node:path';
import { errorAt, type Problem } from './problem.ts';
import type { FileKind } from './schema-guard.ts';

export interface DataFile {
  readonly kind: FileKind;
  /** File name without its ending. */
  readonly id: string;
  /** Relative to the data folder's parent, with forward slashes. */
  readonly file: string;
  readonly path: string;
  /** Folders between the kind's folder and the file: a report's year, a task's place. */
  readonly folders: readonly string[];
}

/** Kinds that are one file a record, by folder, with the number of folders in between. */
const FOLDERS: Readonly<Record<string, { kind: FileKind; between: number }>> = {
  places: { kind: 'place', between: 0 },
  programmes: { kind: 'programme', between: 0 },
  registers: { kind: 'register', between: 0 },
  indicators: { kind: 'indicator', between: 0 },
  reports: { kind: 'report', between: 1 },
  tasks: { kind: 'task', between: 1 },
  responses: { kind: 'response', between: 0 },
  corrections: { kind: 'correction', between: 0 },
};

/** Kinds that are one list for the whole folder. */
const LISTS: readonly FileKind[] = ['glossary', 'ladders', 'parts', 'pillars', 'site', 'units'];
/** A slug with its ending; two hyphens stand between a province and its commune, as in `slug` of common.schema.json. */
const FILE_NAME = /^[a-z0-9]+(-[a-z0-9]+)*(--[a-z0-9]+(-[a-z0-9]+)*)?\.yaml$/;
const MAX_NAME = 120 + '.yaml'.length;
const WRONG_FOLDER = 'xem lại đường dẫn sau --data hoặc DATA_DIR';
const NOT_DATA = new Set(['README.md', '.gitkeep']);

/** Every data file, in an order that does not depend on the disk, and what does not belong there. */
export function listDataFiles(dataDir: string): { files: DataFile[]; problems: Problem[] } {
  const root = basename(resolve(dataDir));
  const files: DataFile[] = [];
  const problems: Problem[] = [];
  const refuse = (file: string, code: string, message: string, remedy: string): void => {
    problems.push(errorAt({ file, line: 1, col: 1 }, code, message, remedy));
  };
  if (statSync(dataDir, { throwIfNoEntry: false })?.isDirectory() !== true) {
    refuse(root, 'folder-missing', 'không có thư mục dữ liệu này', WRONG_FOLDER);
    return { files, problems };
  }
  for (const path of walk(dataDir, [])) {
    const file = posix.join(root, ...path);
    const name = path.at(-1) ?? '';
    const known = recognise(path);
    if (NOT_DATA.has(name) && path.length === 1) continue;
    if (!lstatSync(join(dataDir, ...path)).isFile()) {
      refuse(file, 'file-kind', 'không phải tệp thường (liên kết hoặc tệp lạ)', 'thay bằng tệp YAML thường');
    } else if (!FILE_NAME.test(name) || name.length > MAX_NAME) {
      refuse(file, 'file-name', `tên tệp «${name}» không dùng được, cần chữ thường không dấu, số, gạch nối và đuôi .yaml`, 'đổi tên tệp; đuôi .yml cũng đổi thành .yaml');
    } else if (known === null) {
      refuse(file, 'file-place', 'tệp nằm ở chỗ không loại dữ liệu nào dùng', `chuyển vào một trong: ${Object.keys(FOLDERS).join('/, ')}/; báo cáo nằm trong reports/<năm>/, nhiệm vụ trong tasks/<địa phương>/`);
    } else {
      files.push({ ...known, id: name.slice(0, -'.yaml'.length), file, path: join(dataDir, ...path) });
    }
  }
  if (files.length === 0) refuse(root, 'folder-empty', 'thư mục không có tệp dữ liệu nào', WRONG_FOLDER);
  return { files, problems };
}

function recognise(path: readonly string[]): { kind: FileKind; folders: readonly string[] } | null {
  const [first = '', ...rest] = path;
  if (rest.length === 0) {
    const list = LISTS.find((kind) => `${kind}.yaml` === first);
    return list === undefined ? null : { kind: list, folders: [] };
  }
  const folder = Object.hasOwn(FOLDERS, first) ? FOLDERS[first] : undefined;
  return folder && rest.length === folder.between + 1 ? { kind: folder.kind, folders: rest.slice(0, -1) } : null;
}

function walk(dir: string, below: readonly string[]): string[][] {
  return readdirSync(join(dir, ...below), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? walk(dir, [...below, entry.name]) : [[...below, entry.name]]));
}
