/** The annotated samples of data/README.md: valid one by one, together a whole data folder, and no field left out. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findFindings } from '../../src/derive/findings.ts';
import { loadData } from '../../src/load/load-data.ts';
import { readYaml } from '../../src/load/read-yaml.ts';
import { loadGuards, type FileKind } from '../../src/load/schema-guard.ts';
import { whereabouts } from '../../src/load/whereabouts.ts';
import { inFolder } from './data-folder-builder.ts';

interface Sample {
  readonly kind: FileKind;
  readonly path: string;
  readonly text: string;
  readonly value: unknown;
}

const KINDS: readonly FileKind[] = ['correction', 'glossary', 'indicator', 'ladders', 'parts', 'pillars', 'place', 'programme', 'register', 'report', 'response', 'site', 'task', 'units'];
const TOP = { file: 'data/README.md', line: 1, col: 1 };
const readme = readFileSync('data/README.md', 'utf8');
const guards = loadGuards('schemas');

/** Blocks of YAML whose first line names a kind and the file they would be. */
const samples: readonly Sample[] = [...readme.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text = '']): Sample => {
  const [, named = '', path = ''] = /^# (\S+) (\S+)\n/.exec(text) ?? [];
  const kind = KINDS.find((known) => known === named);
  if (kind === undefined) throw new Error(`a block of data/README.md begins with no kind of file: ${text.slice(0, 60)}`);
  return { kind, path, text, value: readYaml(text, path, whereabouts(TOP)).value };
});

describe('data/README.md', () => {
  it.each(samples.map(({ kind, path, text }) => ({ kind, path, text })))('mẫu $path hợp với lược đồ', ({ kind, path, text }) => {
    const places = whereabouts(TOP);
    const { value, problems } = readYaml(text, path, places);
    expect(problems).toEqual([]);
    expect(guards.check(kind, value, places.locate, TOP).problems).toEqual([]);
  });

  it('các mẫu ghép lại là một thư mục dữ liệu không có lỗi', () => {
    const files = Object.fromEntries(samples.map(({ path, text }) => [path, text]));
    expect(Object.keys(files)).toHaveLength(samples.length);
    const { problems, catalogue } = inFolder(files, (dir) => loadData(dir, 'schemas'));
    expect(problems).toEqual([]);
    expect(catalogue).not.toBeNull();
  });

  it('mã làm ví dụ là mã của các mẫu, và chỉ một chỗ cố ý không khớp', () => {
    const [, block = ''] = /^```text\n([\s\S]*?)^```$/m.exec(readme) ?? [];
    const ids = block.trim().split('\n');
    const catalogue = inFolder(Object.fromEntries(samples.map(({ path, text }) => [path, text])), (dir) => loadData(dir, 'schemas')).catalogue;
    expect(ids.filter((id) => catalogue?.claims.has(id) !== true && catalogue?.targets.has(id) !== true)).toEqual([]);
    expect(ids.length).toBeGreaterThan(3);
    expect(catalogue && findFindings(catalogue).map(({ code, claim }) => `${code} ${claim.id}`)).toEqual(['remainder 2025-11-20-bao-mau.song-xanh.song-xanh-viec-duoc-giao.2025-Q3.than-bai']);
  });

  it('không mẫu nào nói về nơi có thật', () => {
    const written = JSON.stringify(samples.map(({ value }) => value));
    expect(written).not.toMatch(/nghe-an|ha-noi|hue|nghi-quyet-57|vneconomy/);
  });

  it.each(KINDS)('mọi trường của %s đều có trong mẫu', (kind) => {
    const shown = new Set(samples.filter((sample) => sample.kind === kind).flatMap(({ value }) => [...keysOf(value)]));
    const missing = [...fieldsOf(`${kind}.schema.json`)].filter((field) => !shown.has(field));
    expect(missing).toEqual([]);
  });

  it('mọi cách viết của một lựa chọn đều được kể', () => {
    const missing = [...new Set(KINDS.flatMap((kind) => choicesOf(`${kind}.schema.json`)))].filter((choice) => !new RegExp(`(?<![\\w-])${choice}(?![\\w-])`).test(readme));
    expect(missing).toEqual([]);
  });

  it('mã lỗi được nhắc tới là mã có thật', () => {
    const [, table = ''] = readme.split('## Lời báo thường gặp');
    const codes = [...table.matchAll(/^\| (`.*?`) \|/gm)].flatMap(([, cell = '']) => [...cell.matchAll(/`([a-z-]+)`/g)].map(([, code = '']) => code));
    const source = readdirSync('src/load', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')).map((name) => readFileSync(`src/load/${name}`, 'utf8')).join('\n');
    expect(codes.filter((code) => !source.includes(`'${code}'`))).toEqual([]);
    expect(codes.length).toBeGreaterThan(10);
  });

  it('mục lục dẫn tới các mục có thật', () => {
    const headings = [...readme.matchAll(/^#{2,3} (.+)$/gm)].map(([, title = '']) => title.toLowerCase().replace(/[^\p{L}\p{N}\- ]/gu, '').replaceAll(' ', '-'));
    const links = [...readme.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor = '']) => anchor);
    expect(links.filter((anchor) => !headings.includes(anchor))).toEqual([]);
  });
});

/** Names of the fields of a schema, with those of the definitions that it uses. */
function fieldsOf(name: string): Set<string> {
  const fields = new Set<string>();
  walkSchema(name, ({ properties }) => {
    for (const field of Object.keys(asRecord(properties))) fields.add(field);
  });
  return fields;
}

/** The words that a schema's closed choices allow. */
function choicesOf(name: string): string[] {
  const choices = new Set<string>();
  walkSchema(name, (schema) => {
    for (const choice of Array.isArray(schema['enum']) ? schema['enum'] : []) choices.add(String(choice));
  });
  return [...choices];
}

function walkSchema(name: string, visit: (schema: Record<string, unknown>) => void): void {
  const seen = new Set<unknown>();
  const files = new Map<string, unknown>();
  const open = (file: string): unknown => {
    if (!files.has(file)) files.set(file, JSON.parse(readFileSync(`schemas/${file}`, 'utf8')));
    return files.get(file);
  };
  const walk = (node: unknown, file: string): void => {
    if (typeof node !== 'object' || node === null || seen.has(node)) return;
    seen.add(node);
    if (Array.isArray(node)) {
      for (const item of node) walk(item, file);
      return;
    }
    const schema = asRecord(node);
    visit(schema);
    if (typeof schema['$ref'] === 'string') {
      const [target = '', pointer = ''] = schema['$ref'].split('#');
      const where = target === '' ? file : target;
      walk(pointer.split('/').filter((step) => step !== '').reduce<unknown>((at, step) => asRecord(at)[step], open(where)), where);
    }
    for (const [key, inner] of Object.entries(schema)) if (key !== 'examples' && key !== 'definitions') walk(inner, file);
  };
  walk(open(name), name);
}

function* keysOf(value: unknown): Generator<string> {
  if (Array.isArray(value)) for (const item of value) yield* keysOf(item);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      yield key;
      yield* keysOf(inner);
    }
  }
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
