/** Each page is in one language, and what is in another is marked, for those who hear it read. */
import { describe, expect, inject, it } from 'vitest';
import { realCatalogue } from '../catalogues.ts';
import { all, first, readPage, textOf } from './page.ts';
import { addressesIn, isRedirect, pageAt } from './site.ts';
import { unmarked } from './unmarked.ts';

const site = inject('site');
const catalogue = realCatalogue();
const english = addressesIn(site).filter((address) => address.startsWith('/en/'));

/** Offices, documents and producers: the data have them in Vietnamese, and no field for English. Publishers are proper names, which WCAG 3.1.2 leaves unmarked. */
function vietnameseOffices(): string[] {
  const claims = [...catalogue.claims.values()];
  const publishers = new Set([...catalogue.reports.values()].map(({ authored: { publisher } }) => publisher));
  return [...new Set([
    ...claims.flatMap(({ saidBy }) => saidBy ?? []),
    ...claims.flatMap((claim) => (claim.kind === 'statement' ? [claim.from, claim.to] : [])).filter((text) => text !== null),
    ...[...catalogue.targets.values()].flatMap(({ authored: { basis } }) => (basis ? [basis.document, ...(basis.clause === undefined ? [] : [basis.clause])] : [])),
    ...[...catalogue.indicators.values()].flatMap(({ producer }) => producer ?? []),
    ...[...catalogue.registers.values()].flatMap(({ assignedBy }) => assignedBy ?? []),
  ])].filter((text) => /[^\u0000-\u024f]|[ăâđêôơư]/i.test(text) && text.length > 8 && !publishers.has(text));
}

describe('languages', () => {
  it('each page says its own', () => {
    for (const address of addressesIn(site)) expect(first(pageAt(site, address).root, 'html').attributes.get('lang'), address).toBe(address.startsWith('/en/') ? 'en' : 'vi');
  });

  it('every page stands in both, and says where the other is', () => {
    const addresses = new Set(addressesIn(site));
    const other = (address: string): string => (address.startsWith('/en/') ? address.slice(3) : `/en${address}`);
    const pages = [...addresses].filter((address) => address !== '/404.html' && !isRedirect(pageAt(site, address)));
    expect(pages.filter((address) => !addresses.has(other(address)))).toEqual([]);
    const alternates = (address: string): string[] => all(first(pageAt(site, address).root, 'head')).filter(({ name, attributes }) => name === 'link' && attributes.get('rel') === 'alternate').flatMap(({ attributes }) => attributes.get('href') ?? []);
    expect(pages.filter((address) => !alternates(address).includes(`https://example.test${other(address)}`))).toEqual([]);
  });

  it('an English page marks offices and documents, which the data name in Vietnamese', () => {
    const offices = vietnameseOffices();
    expect(offices.length).toBeGreaterThan(10);
    expect(english.flatMap((address) => unmarked(pageAt(site, address).root, offices).map((text) => `${address}: ${text.slice(0, 60)}`)).slice(0, 20)).toEqual([]);
  });

  it('nothing Vietnamese is marked as English', () => {
    // English titles of sources hold Vietnamese names, as printed.
    const titles = new Set([...catalogue.reports.values()].flatMap(({ authored: { title } }) => title ?? []));
    const wrong = addressesIn(site).flatMap((address) => all(first(pageAt(site, address).root, 'body')).filter(({ name, attributes }) => name === 'span' && attributes.get('lang') === 'en').map(textOf).filter((text) => !titles.has(text) && /[ạảấầẩẫậắằẳẵặẹếềểễệịọốồổỗộớờởỡợụứừửữựẽĩũơư]/i.test(text)).map((text) => `${address}: ${text.slice(0, 60)}`));
    expect(wrong.slice(0, 20)).toEqual([]);
  });

  it('an unmarked text would be found, a marked one not', () => {
    const page = (inside: string) => readPage(`<html lang="en"><body>${inside}</body></html>`);
    expect(unmarked(page('<p>said by Sở Nước Ven Biển</p>'), ['Sở Nước Ven Biển'])).toEqual(['Sở Nước Ven Biển']);
    expect(unmarked(page('<p>said by <span lang="vi">Sở Nước Ven Biển</span></p>'), ['Sở Nước Ven Biển'])).toEqual([]);
  });
});
