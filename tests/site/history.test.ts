/** Earlier views and the log on the built site: nothing later than their day, and the way back to today. */
import { describe, expect, inject, it } from 'vitest';
import { HISTORY } from '../../src/i18n/texts/history.ts';
import { LANGS } from '../../src/routes.ts';
import { realCatalogue } from '../catalogues.ts';
import { all, first, links, textOf, withId, type Element } from './page.ts';
import { addressesIn, pageAt } from './site.ts';

const site = inject('site');
const catalogue = realCatalogue();
const VIEW = /^(?:\/en)?(\/.*\/)luc\/(\d{4}-\d{2}-\d{2})\/$/;
const views = addressesIn(site).flatMap((address) => {
  const [, live, day] = VIEW.exec(address) ?? [];
  return live === undefined || day === undefined ? [] : [{ address, live, day }];
});
const main = (address: string): Element => first(pageAt(site, address).root, 'main');

/** Reports that a piece of a page links to. */
function sourcesIn(piece: Element): string[] {
  return links(piece).flatMap(({ href }) => /^(?:\/en)?\/nguon\/([^/]+)\//.exec(href)?.[1] ?? []);
}

/** What the page says was known: everything but what has changed since. */
function knownPart(address: string): Element[] {
  const page = main(address);
  const known = withId(page, 'da-biet');
  if (!known) throw new Error(`${address} does not say what was known`);
  return [known, ...all(page).filter(({ attributes }) => attributes.get('class') === 'lede')];
}

describe('a view of the past', () => {
  it('shows only sources that were known by its day', () => {
    expect(views.length).toBeGreaterThan(300);
    const later = views.flatMap(({ address, day }) => knownPart(address).flatMap(sourcesIn).filter((id) => (catalogue.reports.get(id)?.knownBy ?? '9') > day).map((id) => `${address}: ${id}`));
    expect(later).toEqual([]);
  });

  it('marks every doubt of what it tells, with the way to it', () => {
    const text = textOf(withId(main('/viet-nam/luc/2025-10-15/'), 'da-biet') ?? main('/'));
    expect(text).toMatch(/452 trong 1\.133 nhiệm vụ hoàn thành[^)]*; còn ngờ\)/);
  });

  it('says that it is one, and leads to the page of today and to its own twin', () => {
    for (const { address, live } of views) {
      const lang = address.startsWith('/en/') ? 'en' : 'vi';
      expect(textOf(main(address)), address).toContain(HISTORY[lang].kicker);
      expect(links(main(address)).map(({ href }) => href), address).toContain(`${lang === 'en' ? '/en' : ''}${live}`);
    }
  });

  it('says what has changed since', () => {
    expect(views.filter(({ address }) => withId(main(address), 'tu-do-den-nay') === undefined)).toEqual([]);
  });

  it('of the country on 15 October 2025: 452 of 1,133, and since then 601 of 1,287 before it', () => {
    const text = knownPart('/viet-nam/luc/2025-10-15/').map(textOf).join(' ');
    expect(text).toContain('452 trong 1.133 nhiệm vụ hoàn thành');
    expect(text).not.toMatch(/1\.287|1\.298|1\.227/);
    expect(textOf(main('/viet-nam/luc/2025-12-05/'))).toContain('601 trong 1.287');
  });

  it('the newest of them can be reached from the page of today', () => {
    expect(links(main('/tinh/nghe-an/')).some(({ href }) => VIEW.test(href))).toBe(true);
  });
});

describe('the log', () => {
  it.each(LANGS)('%s: names every report once, newest day first', (lang) => {
    const prefix = lang === 'en' ? '/en' : '';
    const pages = addressesIn(site).filter((address) => new RegExp(`^${prefix}/thay-doi/`).test(address)).sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
    const titles = pages.flatMap((address) => all(main(address)).filter(({ name, parent }) => name === 'p' && parent?.name === 'li').flatMap((line) => links(line).map(({ href }) => href).filter((href) => href.endsWith('/') && href.startsWith(`${prefix}/nguon/`))));
    expect(new Set(titles)).toEqual(new Set([...catalogue.reports.keys()].map((id) => `${prefix}/nguon/${id}/`)));
    expect(titles).toHaveLength(catalogue.reports.size);
  });
});
