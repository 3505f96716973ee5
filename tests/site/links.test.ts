import { describe, expect, inject, it } from 'vitest';
import { filesBelow, attributes, readPages, type BuiltPage } from './site-files.ts';

/** Every fault of the links inside a built folder that is served under a base path. */
export function linkFaults(root: string, base: string): { broken: string[]; orphans: string[] } {
  const prefix = base.replace(/\/$/, '');
  const pages = readPages(root);
  const files = new Set(filesBelow(root).map((file) => `/${file}`));
  const ids = new Map(pages.map(({ path, html }) => [path, new Set(attributes(html, 'id'))]));
  const reached = new Set<string>(['/', '/404.html']);
  const faultOf = (page: BuiltPage, href: string): string | null => {
    const [address = '', anchor] = href.split('#');
    if (/^(https?|mailto):/.test(href)) return null;
    const inside = address === '' ? page.path : address.startsWith(`${prefix}/`) ? address.slice(prefix.length) : null;
    if (inside === null) return `${page.path}: ${href} leaves the base`;
    if (ids.has(inside) && inside !== page.path) reached.add(inside);
    if (!ids.has(inside)) return files.has(inside) ? null : `${page.path}: ${href} leads nowhere`;
    return anchor === undefined || ids.get(inside)?.has(anchor) ? null : `${page.path}: ${href} has no such anchor`;
  };
  const broken = pages.flatMap((page) => [...attributes(page.html, 'href'), ...attributes(page.html, 'src')].map((href) => faultOf(page, href)).filter((fault) => fault !== null));
  return { broken, orphans: pages.filter(({ path, html }) => !reached.has(path) && !html.includes('http-equiv="refresh"')).map(({ path }) => path) };
}

describe('liên kết của cả trang', () => {
  const faults = linkFaults(inject('site'), '/');
  it('không liên kết hay neo nào gãy', () => expect(faults.broken).toEqual([]));
  it('không trang nào mồ côi', () => expect(faults.orphans).toEqual([]));
});
