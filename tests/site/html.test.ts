/** What every page of the built site is made of: valid, light, whole without scripts, and asking nobody else for anything. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { realCatalogue } from '../catalogues.ts';
import { readStylesheet, tooNew } from '../styles/stylesheet.ts';
import { all, readPage, type Element } from './page.ts';
import { addressesIn, filesIn, pageAt, type Page } from './site.ts';
import { errorsOf } from './validity.ts';

const site = inject('site');
const pages = addressesIn(site).map((address) => pageAt(site, address));
const sheets = filesIn(site).filter((file) => file.endsWith('.css')).map((file) => ({ file, css: readFileSync(join(site, file), 'utf8') }));

describe('valid', () => {
  // Every page is read by `npm run test:all`; here the heaviest of each kind, in both languages, and every tenth.
  const kind = ({ address }: Page): string => address.replace(/^(\/en)?/, (lang) => lang || '/vi').split('/').map((part, at) => (at > 2 && part !== '' ? '*' : part)).join('/');
  const heaviest = [...new Map([...pages].sort((a, b) => a.html.length - b.html.length).map((page) => [kind(page), page])).values()];
  const sample = [...new Set([...heaviest, ...pages.filter((_, at) => at % 10 === 0)])];

  it('the heaviest page of each kind, and every tenth', () => {
    expect(heaviest.length).toBeGreaterThan(30);
    expect(sample.flatMap(errorsOf).slice(0, 20)).toEqual([]);
  }, 180_000);

  it.each([['<p id="a"></p><p id="a"></p>'], ['<ul><p>x</p></ul>'], ['<img src="/a.png">'], ['<p style="color: red">x</p>'], ['<h1>a</h1><h3>b</h3>'], ['<a>x']])('%s would be found', (html) => {
    expect(errorsOf({ address: '/', html })).not.toEqual([]);
  });
});

/** What a browser would fetch or run because of this page, and what it must not carry. */
function faults(root: Element): string[] {
  return all(root).flatMap(({ name, attributes, children }) => [
    ...(name === 'script' && !isOwnModule({ attributes, children }) ? ['<script>'] : []),
    ...(name === 'iframe' || name === 'object' || name === 'embed' ? [`<${name}>`] : []),
    // Forms only ask the site's own pages.
    ...(name === 'form' && (attributes.get('method') !== 'get' || elsewhere(attributes.get('action') ?? '')) ? ['<form> that sends'] : []),
    ...(attributes.has('style') || name === 'style' ? [`inline style in <${name}>`] : []),
    ...[...attributes.keys()].filter((key) => /^on/.test(key)).map((key) => `${key} in <${name}>`),
    ...['src', 'srcset', 'poster', 'data', 'xlink:href', 'background'].flatMap((key) => (attributes.has(key) && elsewhere(attributes.get(key) ?? '') ? [`${key}=${attributes.get(key)}`] : [])),
    ...(name === 'link' && !/^(canonical|alternate)$/.test(attributes.get('rel') ?? '') && elsewhere(attributes.get('href') ?? '') ? [`link to ${attributes.get('href')}`] : []),
    ...(name === 'link' && /preconnect|dns-prefetch|prefetch/.test(attributes.get('rel') ?? '') ? ['a hint for another host'] : []),
    ...(name === 'a' && attributes.get('target') === '_blank' ? ['a link that opens a new window'] : []),
    ...(attributes.has('ping') ? ['ping'] : []),
    ...(name === 'use' && elsewhere(attributes.get('href') ?? '') ? ['use of a picture elsewhere'] : []),
  ]);
}

/** A file of the site's own that waits for the page: a policy without inline scripts lets it run. */
function isOwnModule({ attributes, children }: Pick<Element, 'attributes' | 'children'>): boolean {
  return attributes.get('type') === 'module' && /^\/tep\/[^/]+\.js$/.test(attributes.get('src') ?? '') && children.join('').trim() === '';
}

function elsewhere(address: string): boolean {
  return /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(address.trim());
}

describe('whole by itself', () => {
  it('no page runs a script written into it, styles inline, frames or asks another host', () => {
    expect(pages.flatMap(({ address, root }) => faults(root).map((fault) => `${address}: ${fault}`)).slice(0, 20)).toEqual([]);
  });

  it.each(['<script src="/a.js"></script>', '<script>1</script>', '<script type="module">1</script>', '<script type="module" src="/tep/a.js">1</script>', '<script type="module" src="https://x.example/tep/a.js"></script>', '<form method="post" action="/tim/"></form>', '<form method="get" action="https://x.example/"></form>', '<p style="a:b"></p>', '<style>a{}</style>', '<img src="https://x.example/a.png">', '<img src="//x.example/a.png">', '<img src="data:image/png;base64,AA==">', '<link rel="stylesheet" href="https://x.example/a.css">', '<link rel="preconnect" href="https://x.example">', '<a href="/" onclick="1">x</a>', '<iframe src="/a"></iframe>', '<a href="/" target="_blank">x</a>'])('%s would be found', (html) => {
    expect(faults(readPage(html))).not.toEqual([]);
  });

  it('neither does the stylesheet', () => {
    expect(sheets.length).toBeGreaterThan(0);
    expect(sheets.filter(({ css }) => /url\(\s*["']?([a-z]+:)?\/\//i.test(css) || /@import/.test(css)).map(({ file }) => file)).toEqual([]);
  });

  it('as built, the stylesheet still asks nothing of Chrome 80 and Safari 13 that they do not know', () => {
    expect(sheets.flatMap(({ css }) => tooNew(readStylesheet(css)))).toEqual([]);
  });

  it('scripts, all together, are 12 kB at most', () => {
    const scripts = filesIn(site).filter((file) => /\.(m?js|wasm)$/.test(file));
    expect(scripts.filter((file) => !/^tep\/[^/]+\.js$/.test(file))).toEqual([]);
    expect(scripts.reduce((sum, file) => sum + brotliCompressSync(readFileSync(join(site, file))).length, 0)).toBeLessThanOrEqual(12_000);
    expect(scripts.filter((file) => /\beval\(|\bnew Function\b|\.innerHTML\b|\.style\b/.test(readFileSync(join(site, file), 'utf8')))).toEqual([]);
  });

  it('every page links one stylesheet, says how wide it is, and preloads at most one font', () => {
    for (const { address, root, html } of pages) {
      if (html.includes('http-equiv="refresh"')) continue;
      const heads = all(root).filter(({ name }) => name === 'link').map(({ attributes }) => attributes.get('rel'));
      expect(heads.filter((rel) => rel === 'stylesheet'), address).toHaveLength(1);
      expect(heads.filter((rel) => rel === 'preload').length, address).toBeLessThanOrEqual(1);
      expect(html, address).toContain('name="viewport"');
    }
  });
});

describe('light', () => {
  /** Lists, matrices and reference pages may be longer: DESIGN §9. */
  // Reference pages and lists: a section's own page and the further pages of its list, all figures of a pillar or of a place in it, and all that was known of a place or an indicator on a day.
  const pillars = [...realCatalogue().pillars.keys()].join('|');
  const REFERENCE = new RegExp(`^(/en)?/((tinh|chi-so|danh-muc|nguon|phuong-phap|dong-gop|nhiem-vu|thuat-ngu|du-lieu|im-lang|tim|mau-thuan|thay-doi|dinh-chinh|chuong-trinh)/(trang/\\d+/)?|tru-cot/[^/]+/|(tinh/|xa/|chi-so/)?[^/]+/(${pillars}|nguon|chat-luong|luc/[0-9-]+)/)$`);
  const size = (bytes: Buffer | string, quality: number): number => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
  const css = sheets.reduce((sum, sheet) => sum + size(sheet.css, 11), 0);

  function overweight({ address, html }: Pick<Page, 'address' | 'html'>): string[] {
    const limit = REFERENCE.test(address) ? 40_000 : 14_000;
    // A quick compression that fits needs no thorough one.
    const weight = (quality: number): number => size(html, quality) + css;
    return weight(4) <= limit || weight(11) <= limit ? [] : [`${address}: ${weight(11)} bytes`];
  }

  it('no page is more than 14 kB of HTML and CSS, a list or a reference page 40 kB', () => {
    expect(pages.flatMap(overweight)).toEqual([]);
  });

  it('fonts are 70 kB at most and never keep a reader waiting', () => {
    expect(filesIn(site).filter((file) => file.endsWith('.woff2')).reduce((sum, file) => sum + readFileSync(join(site, file)).length, 0)).toBeLessThanOrEqual(70_000);
    const faces = sheets.flatMap(({ css }) => css.match(/@font-face\s*{[^}]*url[^}]*}/g) ?? []);
    expect(faces.length).toBeGreaterThan(0);
    for (const face of faces) expect(face).toContain('font-display:swap');
  });

  it('a page or a list that is heavier would be found', () => {
    const noise = (bytes: number): string => Array.from({ length: Math.ceil(bytes / 32) }, (_, at) => createHash('sha256').update(String(at)).digest('base64')).join('');
    expect(overweight({ address: '/tinh/x/', html: noise(15_000) })).not.toEqual([]);
    expect(overweight({ address: '/tinh/', html: noise(15_000) })).toEqual([]);
    expect(overweight({ address: '/en/nguon/', html: noise(45_000) })).not.toEqual([]);
  });
});

describe('read as text', () => {
  const INLINE = new Set(['a', 'span', 'b', 'small', 'code', 'i', 'em', 'strong']);
  const rawText = (child: Element | string): string | null => (typeof child === 'string' ? child : INLINE.has(child.name) ? child.children.map((one) => rawText(one) ?? ' ').join('') : null);
  const glued = (root: Element): string[] => all(root).filter(({ name }) => name !== 'svg' && name !== 'head').flatMap(({ children }) => children.flatMap((child, at) => {
    const [before, after] = [rawText(child), rawText(children[at + 1] ?? '')];
    return before !== null && after !== null && /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after) ? [`${before.slice(-20)}|${after.slice(0, 20)}`] : [];
  }));

  it('no word or number is glued to the one before it, also where the stylesheet sets them apart', () => {
    expect([...new Set(pages.flatMap(({ root }) => glued(root)))].slice(0, 20)).toEqual([]);
  });

  it.each(['<p>hoàn thành<span>51%</span></p>', '<p><span>Đông</span><small>3</small></p>', '<p><a>a</a>b</p>'])('%s would be found', (html) => {
    expect(glued(readPage(html))).not.toEqual([]);
    expect(glued(readPage('<p>hoàn thành <span>51%</span>, <b>a</b>. <span>b</span> <i>c</i><br>d</p><ul><li>a</li><li>b</li></ul>'))).toEqual([]);
  });
});
