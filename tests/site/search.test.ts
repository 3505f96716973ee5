/** The search as built: light, whole without scripts, the same in every build. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { searchIndex } from '../../src/components/search-index.ts';
import { editionOf, realCatalogue } from '../catalogues.ts';
import { all, first, links, named, textOf } from './page.ts';
import { addressesIn, filesIn, isRedirect, pageAt } from './site.ts';

const site = inject('site');
const catalogue = realCatalogue();
const LANGUAGES = [['vi', ''], ['en', '/en']] as const;
const file = (path: string): Buffer => readFileSync(join(site, path));

describe.each(LANGUAGES)('%s', (lang, prefix) => {
  const index = file(`${prefix}/tim/chi-muc.json`);
  const page = pageAt(site, `${prefix}/tim/`);

  it('script and index together are 60 kB at most', () => {
    const scripts = filesIn(site).filter((name) => name.endsWith('.js')).reduce((sum, name) => sum + brotliCompressSync(file(name)).length, 0);
    expect(scripts + brotliCompressSync(index).length).toBeLessThanOrEqual(60_000);
  });

  it('the index is the one that the tests ask, and leads only to pages and anchors that are there', () => {
    const read = searchIndex(editionOf(catalogue, lang));
    expect(JSON.parse(index.toString())).toEqual(JSON.parse(JSON.stringify(read)));
    const known = new Set(addressesIn(site));
    expect(read.things.filter(([, , address]) => !known.has(`${read.root}${address}`.replace(/#.*/, ''))).map(([, , address]) => address)).toEqual([]);
    expect(read.answers.filter(([, , , , claim]) => !catalogue.claims.has(claim))).toEqual([]);
    expect(read.answers.length).toBeGreaterThan(100);
  });

  it('without scripts the page has everything by letter, in the order of the alphabet', () => {
    const listed = new Set(links(first(page.root, 'main')).map(({ href }) => href));
    const { places, indicators, registers, programmes, tasks, glossary, pillars } = catalogue;
    const { link } = editionOf(catalogue, lang);
    const wanted = [...[...places.values()].map((one) => link.place(one)), ...[...indicators.values()].map((one) => link.indicator(one)), ...[...registers.values()].map((one) => link.register(one)), ...[...programmes.values()].map((one) => link.programme(one)), ...[...tasks.values()].map((one) => link.task(one)), ...[...glossary.values()].map((one) => link.term(one)), ...[...pillars.values()].map((one) => link.pillar(one)), link.section('sources')];
    expect(wanted.filter((href) => !listed.has(href))).toEqual([]);
    const letters = named(first(page.root, 'main'), 'h3').map(textOf).slice(1);
    expect(letters).toEqual([...letters].sort(new Intl.Collator(lang).compare));
    expect(letters).toContain(lang === 'vi' ? 'Đ' : 'D');
  });
});

describe('the field', () => {
  it('stands once on every page, and leads to the search of its language', () => {
    for (const address of addressesIn(site)) {
      const page = pageAt(site, address);
      if (isRedirect(page)) continue;
      const forms = named(page.root, 'form').filter(({ attributes }) => attributes.get('role') === 'search');
      expect(forms.length, address).toBe(address === '/404.html' ? 2 : 1);
      for (const form of forms) {
        expect(form.attributes.get('action'), address).toBe(address.startsWith('/en/') ? '/en/tim/' : '/tim/');
        expect(all(form).filter(({ name, attributes }) => name === 'input' && attributes.get('name') === 'q' && attributes.has('aria-label')), address).toHaveLength(1);
      }
    }
  });

  it('costs a page 150 bytes at most', () => {
    for (const address of ['/tinh/nghe-an/', '/en/viet-nam/', '/']) {
      const { html } = pageAt(site, address);
      const without = html.replace(/<search-box[\s\S]*?<\/search-box>/, '').replace(/<script[^>]*><\/script>/, '');
      expect(without).not.toBe(html);
      expect(brotliCompressSync(html).length - brotliCompressSync(without).length).toBeLessThanOrEqual(150);
    }
  });
});
