/** The built site as tests read it: pages with their text, ids and links. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface BuiltPage {
  /** Address under the site's root, with slashes: /tinh/nghe-an/. */
  readonly path: string;
  readonly html: string;
}

/** Every HTML page of a built folder. */
export function readPages(root: string): BuiltPage[] {
  return filesBelow(root)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ path: `/${file}`.replace(/index\.html$/, ''), html: readFileSync(join(root, file), 'utf8') }));
}

/** Paths of all files, relative to the folder, sorted. */
export function filesBelow(root: string, below = ''): string[] {
  return readdirSync(join(root, below))
    .sort()
    .flatMap((name) => {
      const path = below === '' ? name : `${below}/${name}`;
      return statSync(join(root, path)).isDirectory() ? filesBelow(root, path) : [path];
    });
}

/** What a reader sees of a piece of HTML: text with single spaces, without charts' own texts. */
export function textOf(html: string): string {
  return html
    .replace(/<(svg|script|style)\b.*?<\/\1>/gs, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&nbsp;', ' ').replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The content of <main>. */
export function mainOf(html: string): string {
  return /<main\b.*<\/main>/s.exec(html)?.[0] ?? '';
}

/** All values of an attribute, HTML escapes undone. */
export function attributes(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) => value.replaceAll('&amp;', '&').replaceAll('&#38;', '&').replaceAll('&quot;', '"'));
}
