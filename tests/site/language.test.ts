/** Each page is in one language, and what is in another is marked, for those who hear it read. */
import { describe, expect, inject, it } from 'vitest';
import { realCatalogue } from '../catalogues.ts';
import { all, first, languageOf, readPage, textOf, type Element } from './page.ts';
import { addressesIn, pageAt } from './site.ts';

const site = inject('site');
const catalogue = realCatalogue();
const english = addressesIn(site).filter((address) => address.startsWith('/en/'));

/** Texts that stand in the data in Vietnamese only, the longest first. */
function onlyVietnamese(): string[] {
  const claims = [...catalogue.claims.values()];
  const unless = (text: string | undefined | null, translation: string | undefined | null): string[] => (text !== undefined && text !== null && (translation === undefined || translation === null) ? [text] : []);
  const named = [...catalogue.registers.values(), ...catalogue.indicators.values(), ...catalogue.parts.values(), ...catalogue.programmes.values(), ...catalogue.units.values(), ...catalogue.glossary.values()];
  return [...new Set([
    ...named.flatMap(({ name, nameEn }) => unless(name, nameEn)),
    ...[...catalogue.tasks.values()].flatMap((task) => unless(task.name, 'nameEn' in task ? String(task.nameEn) : null)),
    ...[...catalogue.ladders.values()].flatMap(({ steps }) => steps.flatMap(({ name, nameEn }) => unless(name, nameEn))),
    ...[...catalogue.indicators.values()].flatMap(({ definition, definitionEn, categories = [] }) => [...unless(definition, definitionEn), ...categories.flatMap(({ name, nameEn }) => unless(name, nameEn))]),
    ...[...catalogue.glossary.values()].flatMap(({ definition, definitionEn }) => unless(definition, definitionEn)),
    ...[...catalogue.reports.values()].flatMap(({ authored: { doubt, doubtEn, leftOut = [] } }) => [...unless(doubt, doubtEn), ...leftOut.flatMap(({ what, whatEn, why, whyEn }) => [...unless(what, whatEn), ...unless(why, whyEn)])]),
    ...claims.flatMap(({ doubt, undated }) => [...unless(doubt?.vi, doubt?.en), ...unless(undated?.vi, undated?.en)]),
    ...claims.flatMap((claim) => (claim.kind === 'statement' ? unless(claim.summary.vi, claim.summary.en) : [])),
    ...claims.flatMap((claim) => (claim.kind === 'count' ? claim.groups.flatMap(({ label, labelEn }) => unless(label, labelEn)) : [])),
  ])].map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text.length > 8).sort((a, b) => b.length - a.length);
}

/** Offices, documents and producers: the data have them in Vietnamese, and no field for English. */
function vietnameseOffices(): string[] {
  const claims = [...catalogue.claims.values()];
  return [...new Set([
    ...claims.flatMap(({ saidBy }) => saidBy ?? []),
    ...claims.flatMap((claim) => (claim.kind === 'statement' ? [claim.from, claim.to] : [])).filter((text) => text !== null),
    ...[...catalogue.targets.values()].flatMap(({ authored: { basis } }) => (basis ? [basis.document, ...(basis.clause === undefined ? [] : [basis.clause])] : [])),
    ...[...catalogue.indicators.values()].flatMap(({ producer }) => producer ?? []),
    ...[...catalogue.registers.values()].flatMap(({ assignedBy }) => assignedBy ?? []),
  ])].filter((text) => /[^\u0000-\u024f]|[ăâđêôơư]/i.test(text) && text.length > 8);
}

interface Run {
  readonly text: string;
  readonly lang: string | undefined;
}

/** Every run of text that is read, with its language. What is hidden from readers needs none. */
function runs(element: Element): Run[] {
  if (element.name === 'svg' || element.name === 'script' || element.attributes.get('aria-hidden') === 'true') return [];
  return element.children.flatMap((child): Run[] => (typeof child === 'string' ? [{ text: child.replace(/\s+/g, ' '), lang: languageOf(element) }] : runs(child)));
}

function unmarked(root: Element, texts: readonly string[]): string[] {
  const readAsEnglish = runs(first(root, 'body')).filter(({ lang }) => lang === 'en');
  return texts.filter((text) => readAsEnglish.some((run) => run.text.includes(text)));
}

describe('languages', () => {
  it('each page says its own', () => {
    for (const address of addressesIn(site)) expect(first(pageAt(site, address).root, 'html').attributes.get('lang'), address).toBe(address.startsWith('/en/') ? 'en' : 'vi');
  });

  it('an English page marks what nobody has translated', () => {
    const texts = onlyVietnamese();
    expect(texts.length).toBeGreaterThan(10);
    expect(english.flatMap((address) => unmarked(pageAt(site, address).root, texts).map((text) => `${address}: ${text.slice(0, 60)}`)).slice(0, 20)).toEqual([]);
  });

  it('an English page marks offices and documents, which the data name in Vietnamese', () => {
    const offices = vietnameseOffices();
    expect(offices.length).toBeGreaterThan(10);
    expect(english.flatMap((address) => unmarked(pageAt(site, address).root, offices).map((text) => `${address}: ${text.slice(0, 60)}`)).slice(0, 20)).toEqual([]);
  });

  it('an unmarked text would be found, a marked one not', () => {
    const page = (inside: string): Element => readPage(`<html lang="en"><body>${inside}</body></html>`);
    expect(unmarked(page('<p>said by Sở Nước Ven Biển</p>'), ['Sở Nước Ven Biển'])).toEqual(['Sở Nước Ven Biển']);
    expect(unmarked(page('<p>said by <span lang="vi">Sở Nước Ven Biển</span></p>'), ['Sở Nước Ven Biển'])).toEqual([]);
  });

  it('a text in the page’s own language is not marked as another’s', () => {
    const wrong = addressesIn(site).flatMap((address) => {
      const { root } = pageAt(site, address);
      const own = first(root, 'html').attributes.get('lang');
      return all(first(root, 'main')).filter(({ name, attributes, parent }) => name === 'span' && attributes.get('lang') === own && parent !== null && languageOf(parent) === own && own === 'en').map((element) => `${address}: ${textOf(element).slice(0, 60)}`);
    });
    // Titles and words of sources are marked with the source's language, also where it is the page's own.
    expect(wrong.filter((text) => /[ăđơưạảấầẩậắằặẹếềểễệịọốồổộớờởợụứừửự]/i.test(text.replace(/^\S+ /, '')))).toEqual([]);
  });
});
