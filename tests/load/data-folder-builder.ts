/**
 * A small valid data folder that names no real place, and ways to change it. The sign ▶ in a text marks where the
 * problem is expected; it is taken out before the file is written.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadGuarded, type Loading } from '../../src/load/load-data.ts';
import { loadGuards } from '../../src/load/schema-guard.ts';

export type Files = Readonly<Record<string, string>>;
export type Change = (files: Files) => Files;

export const MARK = '▶';
export const REPORT = 'reports/2025/2025-11-20-bao-mau.yaml';
export const REGISTER = 'registers/viec-dong.yaml';
export const INDICATOR = 'indicators/ty-le.yaml';

/** Country, two places, two pillars, one unit, one programme, one register, one indicator, one report. */
export const BASE: Files = {
  'site.yaml': 'schemaVersion: 1\nname: Trang mẫu\ntagline: Lời hứa mẫu\ntaglineEn: A sample promise\nsubject: việc mẫu\nsubjectEn: sample work\ncountry: nuoc\n',
  'pillars.yaml': 'pillars:\n  - {id: tru-mot, name: Trụ một, nameEn: Pillar one}\n  - {id: tru-hai, name: Trụ hai, nameEn: Pillar two}\n',
  'units.yaml': 'units:\n  - {id: phan-tram, name: phần trăm, nameEn: per cent, maximum: 100}\n',
  'places/nuoc.yaml': 'name: Nước\nnameEn: Country\ntype: country\n',
  'places/dong.yaml': 'name: Đông\nnameEn: East\ntype: province\n',
  'places/tay.yaml': 'name: Tây\nnameEn: West\ntype: city\n',
  'programmes/ke-hoach.yaml': 'name: Kế hoạch mẫu\n',
  [REGISTER]: 'name: Việc của Đông\nkind: tasks\nplace: dong\nprogramme: ke-hoach\nlevel: province\n',
  [INDICATOR]: 'name: Tỷ lệ mẫu\ndefinition: Phần đã xong trên tất cả.\nmeasure: share\nunit: phan-tram\ntiming: stock\ndirection: up\npillar: tru-mot\n',
  [REPORT]: [
    'title: Bài mẫu',
    'publisher: Báo Mẫu',
    'url: https://bao.example/bai-1',
    'published: 2025-11-20',
    'publishedBasis: printed',
    'accessed: 2025-12-01',
    'kind: press',
    'copy: original',
    'counts:',
    '  - register: viec-dong',
    '    asOf: 2025-11-15',
    '    total: 10',
    '    completed: 4',
    'figures:',
    '  - place: dong',
    '    indicator: ty-le',
    '    value: 40.5',
    '    asOf: 2025-11',
    '',
  ].join('\n'),
};

/** Writes one file, new or in place of another. */
export function write(file: string, text: string): Change {
  return (files) => ({ ...files, [file]: text });
}

/** Replaces the first occurrence of a text in one file. Throws when it is not there: the example would prove nothing. */
export function edit(file: string, from: string, to: string): Change {
  return (files) => {
    const text = files[file];
    if (text?.includes(from) !== true) throw new Error(`«${from}» is not in ${file}`);
    return { ...files, [file]: text.replace(from, () => to) };
  };
}

/** Adds lines to the end of one file. */
export function append(file: string, text: string): Change {
  return (files) => ({ ...files, [file]: `${files[file] ?? ''}${text}` });
}

/** Leaves one file out. */
export function remove(file: string): Change {
  return (files) => Object.fromEntries(Object.entries(files).filter(([name]) => name !== file));
}

/** The base folder after some changes, with marks. */
export function changed(changes: readonly Change[]): Files {
  return changes.reduce((files, change) => change(files), BASE);
}

/** `file:line:col` of every mark, as problems show places. */
export function markedPlaces(files: Files): string[] {
  return Object.entries(files).flatMap(([file, text]) => {
    const places: string[] = [];
    let before = '';
    for (const piece of text.split(MARK).slice(0, -1)) {
      before += piece;
      const lines = before.split('\n');
      places.push(`data/${file}:${lines.length}:${(lines.at(-1) ?? '').length + 1}`);
    }
    return places;
  });
}

const guards = loadGuards('schemas');

/** Loads the files, without their marks, from a folder named `data` that is gone afterwards. */
export function load(files: Files): Loading {
  return inFolder(files, (dir) => loadGuarded(dir, guards));
}

/** Writes the files, without their marks, to a folder named `data`, and removes it after use. */
export function inFolder<T>(files: Files, use: (dir: string) => T): T {
  const parent = mkdtempSync(join(tmpdir(), 'data-folder-'));
  const dir = join(parent, 'data');
  mkdirSync(dir);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), text.replaceAll(MARK, ''));
  }
  try {
    return use(dir);
  } finally {
    rmSync(parent, { recursive: true });
  }
}
