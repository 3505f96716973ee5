/** House rules that a reader of the source can check: DESIGN §4, §7, §8. */
import { basename } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { realCatalogue } from '../catalogues.ts';
import { lineOf, nodesOf, readSource, roomOf, sourceFiles, type SourceFile } from './source-files.ts';

const src = sourceFiles('src');
const scripts = sourceFiles('scripts');
const isGenerated = ({ path }: SourceFile): boolean => path.endsWith('.generated.ts');

function readsClock(file: SourceFile): string[] {
  const inCode = nodesOf(file.code).flatMap((node) => {
    const now = ts.isPropertyAccessExpression(node) && /^(Date|performance)\.now$/.test(node.getText());
    const fresh = (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'Date' && (node.arguments ?? []).length === 0;
    return now || fresh ? [`${file.path}:${lineOf(file, node)} reads the clock`] : [];
  });
  return [...inCode, ...(/\bDate\.now\b|new Date\(\s*\)/.test(file.template) ? [`${file.path} reads the clock`] : [])];
}

function unsafeTypes(file: SourceFile): string[] {
  const inCode = nodesOf(file.code).flatMap((node) => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) return [`${file.path}:${lineOf(file, node)} any`];
    if (ts.isNonNullExpression(node)) return [`${file.path}:${lineOf(file, node)} ${node.getText()}`];
    return [];
  });
  const inText = file.text.split('\n').flatMap((line, at) => (/@ts-(ignore|nocheck|expect-error)|\bas any\b|\bas unknown as\b/.test(line) ? [`${file.path}:${at + 1} ${line.trim()}`] : []));
  return [...inCode, ...inText];
}

/** Names of the subject that a general machine has no reason to know. */
function subjectNames(): string[] {
  const { places, pillars, programmes, indicators, registers, site } = realCatalogue();
  const slugs = [...places.keys(), ...pillars.keys(), ...programmes.keys(), ...indicators.keys(), ...registers.keys()].filter((id) => id.includes('-'));
  return [...new Set([
    ...slugs,
    ...[...places.values()].flatMap(({ name, nameEn, type }) => [name, ...(type === 'country' ? [] : [nameEn])]),
    ...[...pillars.values(), ...programmes.values()].map(({ name }) => name),
    ...[...programmes.values()].flatMap(({ shortName }) => shortName ?? []),
    site.name, 'Nghị quyết 57', 'NQ57', '57-NQ/TW', 'Quyết định 11',
  ])];
}

/** Whole words only, and names of a single common syllable only with their capital letter. */
function mentions(name: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}_-])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}_-])`, 'u');
}

/** Where a general tool has a name of the subject for reasons of its own: the zone of the calendar day, the font. */
const NOT_THE_SUBJECT = [/Asia\/Ho_Chi_Minh/g, /calendar days? in Viet Nam/g, /Be Vietnam Pro/g, /be-vietnam-pro/g];

function subjectIn(file: SourceFile, names: readonly string[]): string[] {
  const text = NOT_THE_SUBJECT.reduce((rest, known) => rest.replace(known, ''), file.text);
  return names.filter((name) => mentions(name).test(text)).map((name) => `${file.path} names «${name}»`);
}

describe('a room of its own', () => {
  it('only the catalogue reads the clock', () => {
    expect(src.filter(({ path }) => roomOf(path) !== 'catalogue').flatMap(readsClock)).toEqual([]);
    expect(src.filter(({ path }) => roomOf(path) === 'catalogue').flatMap(readsClock)).toHaveLength(1);
  });

  it.each([['Date.now()'], ['new Date()'], ['[1].map(Date.now)'], ['String(Date())']])('%s is reading the clock', (code) => {
    expect(readsClock(readSource('src/derive/age.ts', `const a = ${code};`))).toEqual(['src/derive/age.ts:1 reads the clock']);
    expect(readsClock(readSource('src/derive/age.ts', 'const a = new Date(days * 86_400_000);'))).toEqual([]);
  });

  it('only load reads the disk, only the browser asks the network, and only the catalogue reads the environment', () => {
    const reading = src.filter(({ path }) => roomOf(path) !== 'load').filter(({ imports }) => imports.some(({ target }) => /^(node:)?(fs|child_process|http|https|os|net)(\/|$)/.test(target)));
    expect(reading.map(({ path }) => path)).toEqual([]);
    const environment = src.filter((file) => roomOf(file.path) !== 'catalogue' && /\bprocess\.env\b|\bimport\.meta\.env\b/.test(file.text));
    expect(environment.map(({ path }) => path)).toEqual([]);
    expect(src.filter((file) => roomOf(file.path) !== 'client' && /\bfetch\(/.test(file.text)).map(({ path }) => path)).toEqual([]);
  });
});

describe('nothing of the subject lives in code', () => {
  it('no file names a place, a pillar, a programme, an indicator or a list of the data', () => {
    const names = subjectNames();
    expect(names.length).toBeGreaterThan(300);
    expect([...src, ...scripts].flatMap((file) => subjectIn(file, names))).toEqual([]);
  });

  it.each(["const home = 'nghe-an';", '<!-- Nghệ An -->', "title: 'Tiến độ 57'", 'theo Nghị quyết 57-NQ/TW'])('%s would be found', (text) => {
    expect(subjectIn(readSource('src/views/x.astro', text), subjectNames())).not.toEqual([]);
  });
});

describe('types that can be trusted', () => {
  it('no any, no silenced error, no non-null assertion', () => {
    expect([...src, ...scripts].flatMap(unsafeTypes)).toEqual([]);
  });

  it.each(['let a: any;', 'x as any;', 'a.b!.c;', 'a!;', '// @ts-ignore\nx;', 'x as unknown as string;'])('%s would be found', (code) => {
    expect(unsafeTypes(readSource('src/derive/age.ts', code))).not.toEqual([]);
    expect(unsafeTypes(readSource('src/derive/age.ts', 'const many = !any.length;'))).toEqual([]);
  });
});

describe('files', () => {
  it('each is named after its idea', () => {
    const vague = /^(utils?|helpers?|misc|common|manager|shared|tools?|lib|base)\b/i;
    expect([...src, ...scripts].map(({ path }) => path).filter((path) => vague.test(basename(path)) || path.split('/').some((folder) => vague.test(folder)))).toEqual([]);
  });

  it('each has at most 300 lines, generated ones excepted', () => {
    const lines = ({ text }: SourceFile): number => text.trimEnd().split('\n').length;
    expect([...src, ...scripts].filter((file) => !isGenerated(file) && lines(file) > 300).map((file) => `${file.path}: ${lines(file)} lines`)).toEqual([]);
  });
});
