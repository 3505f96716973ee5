/** What every built page keeps: weight, validity, privacy, language. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, it } from 'vitest';
import { loadData } from '../../src/load/load-data.ts';
import { attributes, filesBelow, mainOf, readPages } from './site-files.ts';

const site = inject('site');
const pages = readPages(site);
const files = filesBelow(site);
const { catalogue } = loadData('data', 'schemas');

/** DESIGN §9: lists, matrices, maps and reference pages may weigh more. */
const LISTS = /^(\/en)?\/(tinh|chi-so|danh-muc|nguon|chuong-trinh|nhiem-vu|im-lang|du-lieu|thuat-ngu|phuong-phap|dong-gop|tru-cot\/[^/]+)\/$/;

describe('nhẹ', () => {
  const css = files.filter((file) => file.endsWith('.css')).reduce((sum, file) => sum + brotliCompressSync(readFileSync(join(site, file))).length, 0);
  it('mỗi trang không quá 14 kB, trang danh sách không quá 40 kB, HTML và CSS, nén brotli', () => {
    const heavy = pages.map(({ path, html }) => ({ path, bytes: brotliCompressSync(html).length + css })).filter(({ path, bytes }) => bytes > (LISTS.test(path) ? 40_000 : 14_000));
    expect(heavy).toEqual([]);
  });
  it('không cần một dòng JavaScript nào', () => {
    expect(files.filter((file) => /\.m?js$/.test(file))).toEqual([]);
    expect(pages.filter(({ html }) => /<script\b/.test(html)).map(({ path }) => path)).toEqual([]);
  });
  it('phông chữ không quá 70 kB và không chặn việc đọc', () => {
    const fonts = files.filter((file) => file.endsWith('.woff2'));
    expect(fonts.reduce((sum, file) => sum + readFileSync(join(site, file)).length, 0)).toBeLessThanOrEqual(70_000);
    const faces = files.filter((file) => file.endsWith('.css')).flatMap((file) => readFileSync(join(site, file), 'utf8').match(/@font-face\s*{[^}]*url[^}]*}/g) ?? []);
    expect(faces.length).toBeGreaterThan(0);
    for (const face of faces) expect(face).toContain('font-display:swap');
  });
});

describe('đúng chuẩn', () => {
  it('html-validate không thấy lỗi', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:recommended'], rules: { 'no-trailing-whitespace': 'off', 'doctype-style': 'off', 'void-style': 'off', 'long-title': 'off', 'no-redundant-role': 'error', 'valid-id': ['error', { relaxed: true }], 'no-inline-style': 'error', 'prefer-native-element': 'off', 'tel-non-breaking': 'off', 'text-content': 'off', 'attribute-boolean-style': 'off' } });
    const faults: string[] = [];
    for (const { path, html } of pages) {
      const report = await validator.validateString(html, path);
      for (const result of report.results) for (const message of result.messages) faults.push(`${path}:${message.line}:${message.column} ${message.ruleId} ${message.message}`);
    }
    expect(faults.slice(0, 20)).toEqual([]);
  }, 240_000);
  it('không kiểu viết trong thẻ', () => {
    expect(pages.filter(({ html }) => /\sstyle="/.test(html)).map(({ path }) => path)).toEqual([]);
  });
});

it('không tải gì từ máy chủ khác', () => {
  const loads = pages.flatMap(({ path, html }) => [...attributes(html, 'src'), ...[...html.matchAll(/<link\b[^>]*>/g)].filter(([tag]) => !/rel="(canonical|alternate)"/.test(tag)).flatMap(([tag]) => attributes(tag, 'href'))].filter((address) => /^(https?:)?\/\//.test(address)).map((address) => `${path} ${address}`));
  const styles = files.filter((file) => file.endsWith('.css')).flatMap((file) => readFileSync(join(site, file), 'utf8').match(/url\((https?:)?\/\/[^)]*\)/g) ?? []);
  expect([...loads, ...styles]).toEqual([]);
});

describe('hai ngôn ngữ', () => {
  it('trang tiếng Anh ghi lang="en", trang tiếng Việt ghi lang="vi"', () => {
    for (const { path, html } of pages) expect(`${path} ${/<html lang="(\w+)"/.exec(html)?.[1]}`).toBe(`${path} ${path.startsWith('/en/') ? 'en' : 'vi'}`);
  });
  it('mỗi trang có bản ở ngôn ngữ kia', () => {
    const paths = new Set(pages.map(({ path }) => path));
    expect([...paths].filter((path) => path !== '/404.html' && !paths.has(path.startsWith('/en/') ? path.slice(3) : `/en${path}`))).toEqual([]);
  });
  it('chữ chưa có bản tiếng Anh hiện bằng tiếng Việt và được ghi lang="vi"', () => {
    const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
    const untranslated = [...(catalogue?.reports.values() ?? [])].flatMap(({ authored, claims }) => [
      ...(authored.title === undefined || authored.lang === 'en' ? [] : [authored.title]),
      ...(authored.leftOut ?? []).filter(({ whatEn }) => whatEn === undefined).map(({ what }) => what),
      ...claims.flatMap(({ undated }) => (undated === null || undated.en !== null ? [] : [undated.vi])),
    ]);
    expect(untranslated.length).toBeGreaterThan(3);
    const english = pages.filter(({ path }) => path.startsWith('/en/')).map(({ path, html }) => ({ path, main: mainOf(html) }));
    const faults = untranslated.flatMap((text) => english.filter(({ main }) => main.split(escape(text)).length !== main.split(`lang="vi">${escape(text)}`).length).map(({ path }) => `${path}: ${text}`));
    expect(faults).toEqual([]);
  });
});

it('địa chỉ chuẩn và bản dịch có khi biết địa chỉ của trang', () => {
  const home = pages.find(({ path }) => path === '/')?.html ?? '';
  expect(home).toContain('<link rel="canonical" href="https://example.test/">');
  expect(home).toContain('hreflang="en" href="https://example.test/en/"');
});
