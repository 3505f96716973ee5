/** Every link leads somewhere, and every page is led to. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { all, links } from './page.ts';
import { addressesIn, isRedirect, pageAt, type Page } from './site.ts';

const site = inject('site');
const pages = new Map(addressesIn(site).map((address): [string, Page] => [address, pageAt(site, address)]));
const anchors = new Map([...pages].map(([address, { root }]) => [address, new Set(all(root).flatMap(({ attributes }) => attributes.get('id') ?? []))]));

/** Where a link within the site leads; `null` for one that leaves it. */
function target(from: string, href: string): { readonly address: string; readonly anchor: string } | null {
  const { origin, pathname, hash } = new URL(href, `https://site.invalid${from}`);
  return origin === 'https://site.invalid' ? { address: decodeURI(pathname), anchor: decodeURIComponent(hash.slice(1)) } : null;
}

function brokenIn({ address, root }: Page): string[] {
  return links(root).flatMap(({ href }) => {
    const to = target(address, href);
    if (to === null) return /^(https?|mailto):/.test(href) ? [] : [`${address}: ${href} is no address`];
    if (/\.(xml|ics)$/.test(to.address)) return existsSync(join(site, to.address)) ? [] : [`${address}: ${href} is no file`];
    const known = anchors.get(to.address);
    if (!known) return [`${address}: ${href} leads nowhere`];
    return to.anchor === '' || known.has(to.anchor) ? [] : [`${address}: ${href} has no such anchor`];
  });
}

describe('links', () => {
  it('none is broken: each leads to a page of the site, and to an anchor that is there', () => {
    expect(pages.size).toBeGreaterThan(1000);
    expect([...pages.values()].flatMap(brokenIn).slice(0, 20)).toEqual([]);
  });

  it('a page that leads nowhere, and an anchor that is not there, would be found', () => {
    const { root } = pageAt(site, '/tinh/');
    const [link] = links(root);
    if (!link) throw new Error('no link');
    const spoilt = (href: string): string[] => brokenIn({ address: '/tinh/', html: '', root: { ...root, children: [{ ...link.element, attributes: new Map([['href', href]]) }] } });
    expect(spoilt('/tinh/nowhere/')).not.toEqual([]);
    expect(spoilt('/tinh/nghe-an')).not.toEqual([]);
    expect(spoilt('/phuong-phap/#khong-co')).not.toEqual([]);
    expect(spoilt('javascript:alert(1)')).not.toEqual([]);
    expect(spoilt('/tinh/nghe-an/')).toEqual([]);
  });

  it('every file that pages name is there: stylesheet, fonts, icon', () => {
    const named = new Set([...pages.values()].flatMap(({ root }) => all(root).flatMap(({ name, attributes }) => (name === 'link' && (/stylesheet|icon|preload/.test(attributes.get('rel') ?? '') || attributes.has('type')) ? [attributes.get('href') ?? ''] : []))));
    expect(named.size).toBeGreaterThanOrEqual(3);
    expect([...named].filter((file) => !existsSync(join(site, file)) || !statSync(join(site, file)).isFile())).toEqual([]);
  });
});

describe('pages', () => {
  it.each(['/', '/en/'])('from %s every page of the language can be reached', (start) => {
    const reached = new Set<string>();
    const waiting = [start];
    for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
      const page = pages.get(address);
      if (reached.has(address) || !page) continue;
      reached.add(address);
      waiting.push(...links(page.root).flatMap(({ href }) => target(page.address, href)?.address ?? []).filter((to) => to.startsWith('/en/') === (start === '/en/')));
    }
    const orphans = [...pages.values()].filter((page) => page.address.startsWith('/en/') === (start === '/en/') && page.address !== '/404.html' && !isRedirect(page) && !reached.has(page.address));
    expect(orphans.map(({ address }) => address)).toEqual([]);
  });

  it('each has its twin in the other language, and a link to it', () => {
    const lonely = [...pages.values()].filter((page) => page.address !== '/404.html' && !isRedirect(page)).filter(({ address, root }) => {
      const twin = address.startsWith('/en/') ? address.slice(3) : `/en${address}`;
      return !pages.has(twin) || !links(root).some(({ href, element }) => href === twin && element.attributes.has('hreflang'));
    });
    expect(lonely.map(({ address }) => address)).toEqual([]);
  });

  it('each tells search engines its own address and its twin', () => {
    const wrong = [...pages.values()].filter((page) => page.address !== '/404.html' && !isRedirect(page)).filter(({ address, root }) => {
      const heads = all(root).filter(({ name, attributes }) => name === 'link' && /^(canonical|alternate)$/.test(attributes.get('rel') ?? '') && !attributes.has('type')).map(({ attributes }) => `${attributes.get('hreflang') ?? 'own'} ${attributes.get('href') ?? ''}`);
      const plain = address.startsWith('/en/') ? address.slice(3) : address;
      return JSON.stringify(heads.sort()) !== JSON.stringify([`en https://example.test/en${plain}`, `own https://example.test${address}`, `vi https://example.test${plain}`]);
    });
    expect(wrong.map(({ address }) => address).slice(0, 10)).toEqual([]);
  });

  it('each has a title and a description, and no two that are not sources share both', () => {
    const same = new Map<string, string[]>();
    for (const { address, root, html } of pages.values()) {
      if (isRedirect({ html })) continue;
      const title = all(root).find(({ name }) => name === 'title')?.children.join('') ?? '';
      const description = all(root).find(({ name, attributes }) => name === 'meta' && attributes.get('name') === 'description')?.attributes.get('content') ?? '';
      expect(title.trim(), address).not.toBe('');
      expect(description.trim(), address).not.toBe('');
      // Several articles of one publisher may be without a known title and have as many figures.
      if (!/^(\/en)?\/nguon\/./.test(address)) same.set(`${title} ${description}`, [...(same.get(`${title} ${description}`) ?? []), address]);
    }
    expect([...same.values()].filter((addresses) => addresses.length > 1)).toEqual([]);
  });
});
