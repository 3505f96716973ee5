/** The words of the method page: complete, and true to the code that they name. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exampleLines } from '../../src/components/rule-examples.ts';
import { METHOD, METHOD_SECTIONS, type FindingName } from '../../src/i18n/texts/method.ts';
import type { FindingCode } from '../../src/derive/findings.ts';
import { ABOUT_SHARE } from '../../src/model/quantity.ts';
import { LANGS } from '../../src/routes.ts';
import { editionOf, realCatalogue, tinyCatalogue } from '../catalogues.ts';

const derived = readdirSync('src/derive').map((name) => ({ file: `src/derive/${name}`, text: readFileSync(`src/derive/${name}`, 'utf8') }));
const ids = METHOD_SECTIONS.map(({ id }) => id);

describe('the sections', () => {
  it('have ids that are safe in addresses, each once', () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it('cover every file of src/derive that states a law', () => {
    const named = new Set(METHOD_SECTIONS.flatMap(({ rules }): readonly string[] => rules));
    const stating = derived.filter(({ file, text }) => text.includes('/phuong-phap/#') && !file.endsWith('parts-of-id.ts'));
    expect(stating.filter(({ file }) => !named.has(file)).map(({ file }) => file)).toEqual([]);
  });

  it.each(LANGS)('are written in %s, and say the numbers of the code', (lang) => {
    const { sections, findings } = METHOD[lang];
    for (const id of ids) expect(sections[id].body.length, id).toBeGreaterThan(0);
    expect(JSON.stringify(sections.khoang)).toContain(`${ABOUT_SHARE * 100}%`);
    const names: Record<FindingCode, FindingName> = { remainder: 'remainder', excess: 'excess', 'unfinished-differs': 'unfinished-differs', 'percent-differs': 'percent-differs', 'after-publication': 'after-publication', 'before-place': 'before-place', 'percent-impossible': 'percent-impossible', 'beyond-most': 'beyond-most', 'completed-falls': 'completed-falls', 'figure-falls': 'figure-falls', 'part-exceeds-whole': 'part-exceeds-whole', 'lists-differ': 'lists-differ' };
    expect(Object.keys(findings).sort()).toEqual(Object.keys(names).sort());
  });
});

describe('the examples', () => {
  const names = METHOD_SECTIONS.flatMap(({ examples }) => examples);

  it.each(LANGS)('in %s lead to claims that exist, and say something', (lang) => {
    const edition = editionOf(realCatalogue(), lang);
    const lines = names.flatMap((name) => exampleLines(name, edition));
    expect(lines.length).toBeGreaterThan(20);
    for (const { about, value, notes, source } of lines) {
      expect(source.name).not.toBe('');
      expect(about.length).toBeGreaterThan(0);
      expect(value).not.toBe('');
      expect(`${value} ${notes.map(({ text }) => text).join(' ')}`).not.toMatch(/undefined|null|NaN|Infinity|\[object/);
    }
  });

  it('are left out where a small data folder shows no case', () => {
    const edition = editionOf(tinyCatalogue(), 'vi');
    expect(exampleLines('nested', edition)).toEqual([]);
    expect(names.flatMap((name) => exampleLines(name, edition)).length).toBeGreaterThan(0);
  });
});
