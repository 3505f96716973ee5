/** What must be seen on the built site: the figures of the first issue, each with its list, its source and its doubt. */
import { describe, expect, inject, it } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { vi } from '../../src/i18n/vi.ts';
import type { Claim } from '../../src/model/entities.ts';
import { LANGS, makeRoutes, placePath, type Lang } from '../../src/routes.ts';
import { realCatalogue } from '../catalogues.ts';
import { around, first, links, textOf, withId, type Element } from './page.ts';
import { pageAt } from './site.ts';

const site = inject('site');
const catalogue = realCatalogue();
const words = { vi, en };
const main = (address: string): Element => first(pageAt(site, address).root, 'main');

function claimOf(id: string): Claim {
  const claim = catalogue.claims.get(id);
  if (!claim) throw new Error(`no claim ${id}`);
  return claim;
}

/** List or indicator that a claim speaks of, as its address. */
function subjectOf(claim: Claim): string {
  if (claim.kind === 'statement') throw new Error('a statement has none');
  return claim.kind === 'count' ? `/danh-muc/${claim.register}/` : `/chi-so/${claim.indicator}/`;
}

/**
 * The piece of a page that tells a claim: the innermost around a link to the claim's anchor that says all of this and
 * links to the list or indicator it speaks of. Fails when there is none, and when it also speaks of another list.
 */
function told(page: Element, id: string, says: readonly RegExp[], lang: Lang = 'vi'): Element {
  const claim = claimOf(id);
  const link = makeRoutes(lang, '/');
  const subject = `${lang === 'vi' ? '' : `/${lang}`}${subjectOf(claim)}`;
  const sources = links(page).filter(({ href }) => href === link.claim(claim));
  expect(sources, `links to ${id}`).not.toEqual([]);
  const [piece] = sources.flatMap(({ element }) => around(element)).filter((one) => says.every((text) => text.test(textOf(one))) && links(one).some(({ href }) => href === subject)).sort((a, b) => textOf(a).length - textOf(b).length);
  if (!piece) throw new Error(`nothing around the link to ${id} says ${says.join(' and ')}: ${sources.map(({ element }) => textOf(around(element)[3] ?? element)).join(' | ')}`);
  const others = links(piece).map(({ href }) => href.replace(/#.*/, '')).filter((href) => /\/(danh-muc|chi-so)\/./.test(href) && href !== subject);
  expect(others, `${id} stands alone`).toEqual([]);
  expect(withId(pageAt(site, link.report({ id: claim.report })).root, id), `anchor of ${id}`).toBeDefined();
  return piece;
}

const SEPTEMBER = '2025-09-24-bao-nghe-an.nghe-an';
const OCTOBER = '2025-10-12-dai-bieu-nhan-dan.nghe-an';
const JANUARY = '2026-01-07-nghe-an-24h.nghe-an';

describe('/tinh/nghe-an/', () => {
  it.each([
    ['65 targets, 39 reached', `${SEPTEMBER}.nghe-an-nq57-chi-tieu-toan-bo.2025-09-24`, /39 trong 65 chỉ tiêu/, /39 of 65 targets/],
    ['45 targets of 2025, 29 reached', `${SEPTEMBER}.nghe-an-nq57-chi-tieu-nam-2025.2025-09-24`, /29 trong 45 chỉ tiêu/, /29 of 45 targets/],
    ['102 tasks of its own, 38 completed', `${SEPTEMBER}.nghe-an-nq57-toan-bo.2025-09-24`, /38 trong 102 nhiệm vụ/, /38 of 102 tasks/],
    ['82 of them due in 2025, 35 completed', `${SEPTEMBER}.nghe-an-nq57-nam-2025.2025-09-24`, /35 trong 82 nhiệm vụ/, /35 of 82 tasks/],
    ['100 tasks given to it, 51 completed', 'khong-ro-ngay-khong-neu-noi-dang-nghe-an-nq57.nghe-an.nghe-an-nq57-duoc-giao.2025-11-15', /51 trong 100 nhiệm vụ/, /51 of 100 tasks/],
  ])('five lists, each apart with its own source: %s', (_, id, vietnamese, english) => {
    told(main('/tinh/nghe-an/'), id, [vietnamese]);
    told(main('/en/tinh/nghe-an/'), id, [english], 'en');
  });

  it('says that lists are never added', () => {
    expect(textOf(main('/tinh/nghe-an/'))).toContain(vi.place.registersLead);
  });

  it('the 44 open ones of 82, and inside them 8 behind schedule; the rest is not called done', () => {
    const piece = told(main('/tinh/nghe-an/'), `${OCTOBER}.nghe-an-nq57-nam-2025.2025-Q3`, [/44 chưa hoặc đang triển khai \(trong đó 8 chậm tiến độ\)/]);
    expect(textOf(piece)).not.toMatch(/44 \+ 8|52|38 hoàn thành/);
  });

  it('16 of 16 criteria in 130 of 130 communes, and rank 4', () => {
    told(main('/tinh/nghe-an/'), `${SEPTEMBER}.kh02-giai-doan-1-cap-xa.2025-09-08`, [/16 trong 16 tiêu chí/, /130\/130/]);
    told(main('/tinh/nghe-an/'), `${OCTOBER}.hang-kh02-giai-doan-1.2025-Q3`, [/hạng 4\b/]);
    told(main('/tinh/nghe-an/chuyen-doi-so/'), `${SEPTEMBER}.hang-kh02-giai-doan-1.2025-09-08`, [/hạng 4\b/]);
  });

  it('5G to 50% of people, five times the start of the year by the source’s own words', () => {
    told(main('/tinh/nghe-an/'), `${JANUARY}.ty-le-dan-so-phu-song-5g.2025`, [/\b50%/, /tăng gấp 5 lần so với tháng 1\/2025 \(theo nguồn\)/]);
  });

  it('85,75% of files online with its doubt, also when somebody else doubts it', () => {
    const id = `${JANUARY}.ty-le-ho-so-truc-tuyen.2025`;
    const { doubt } = claimOf(id);
    expect(doubt).not.toBeNull();
    const text = textOf(told(main('/tinh/nghe-an/'), id, [/\b85,75%/]));
    expect(text).toContain(doubt?.vi);
    for (const remark of [...catalogue.claims.values()].filter((claim) => claim.kind === 'statement').filter(({ about }) => about.includes(id))) expect(text).toContain(remark.summary.vi);
  });

  it('53 of 53 hospitals', () => {
    told(main('/tinh/nghe-an/'), `${JANUARY}.so-benh-vien-benh-an-dien-tu.2025`, [/53\/53/]);
  });

  it('begins with one sentence that says how old it is', () => {
    expect(textOf(main('/tinh/nghe-an/'))).toMatch(/^.{0,60}Nghệ An: 51 trong 100 nhiệm vụ hoàn thành, tính đến 15\/11\/2025; số liệu đã 374 ngày tuổi\. Nguồn: /);
  });
});

describe('parts and totals', () => {
  it('/tinh/gia-lai/: 147 = 76 + 68 + 3 that nobody explains, and that is said', () => {
    const piece = told(main('/tinh/gia-lai/'), '2025-10-15-bao-gia-lai.gia-lai.gia-lai-nq57.2025-10-15', [/147 = 76 hoàn thành \+ 68 đang làm, không rõ tiến độ \+ 3 chưa giải thích/]);
    expect(textOf(piece)).toContain('còn 3 chưa giải thích');
  });

  it.each(['/', '/viet-nam/', '/nguon/2025-10-15-bao-gia-lai/'])('%s: 1.133 = 452 + 570 + 111, without the 681 that hold two of them', (address) => {
    const text = textOf(main(address));
    expect(text).toMatch(/1\.133 = 452 hoàn thành \+ 570 đúng tiến độ hoặc trong hạn \+ 111 quá hạn/);
    expect(text).not.toMatch(/\+ 681|681 \+/);
  });

  it.each(['/', '/viet-nam/'])('%s: the same conference by another report: 485, 561 and 86, side by side and not joined', (address) => {
    expect(textOf(main(address))).toMatch(/485 hoàn thành \+ 561 đúng tiến độ hoặc trong hạn \+ 86 quá hạn/);
  });

  it('the country’s page links each to its own source', () => {
    told(main('/viet-nam/'), '2025-10-15-bao-gia-lai.viet-nam.viet-nam-nq57-toan-quoc.2025-10-15', [/452 trong 1\.133/]);
    told(main('/en/viet-nam/'), '2025-10-15-bao-gia-lai.viet-nam.viet-nam-nq57-toan-quoc.2025-10-15', [/452 of 1,133/], 'en');
  });
});

const today = [...catalogue.places.values()].filter(({ type }) => type === 'country' || type === 'city' || type === 'province');

describe('every place of today', () => {
  it('there are 34, and the country', () => {
    expect(today.filter(({ type }) => type !== 'country')).toHaveLength(34);
    expect(today.filter(({ type }) => type === 'country')).toHaveLength(1);
  });

  it.each(LANGS)('%s: has a page with figures and their sources, or the honest sentence', (lang) => {
    const link = makeRoutes(lang, '/');
    for (const place of today) {
      const page = main(link.place(place));
      const own = [...catalogue.claims.values()].filter((claim) => claim.place === place.id);
      const shown = own.filter((claim) => links(page).some(({ href }) => href === link.claim(claim)));
      expect(textOf(first(page, 'h1'))).toBe(lang === 'vi' ? place.name : place.nameEn);
      expect(textOf(page).includes(words[lang].place.noneMarks), place.id).toBe(own.length === 0);
      expect(shown.length > 0, place.id).toBe(own.length > 0);
    }
  });
});

describe('every claim about a place', () => {
  it.each(LANGS)('%s: is told on the place’s page or on the page of one of its pillars, with the way to its source', (lang) => {
    const link = makeRoutes(lang, '/');
    const missing = [...catalogue.places.values()].flatMap((place) => {
      const own = [...catalogue.claims.values()].filter((claim) => claim.place === place.id);
      if (own.length === 0) return [];
      const pages = [link.place(place), ...[...catalogue.pillars.values()].map((pillar) => link.placePillar(place, pillar))].map(main);
      const linked = new Set(pages.flatMap((page) => links(page).map(({ href }) => href)));
      return own.filter((claim) => !linked.has(link.claim(claim))).map(({ id }) => `${placePath(place)}: ${id}`);
    });
    expect(missing).toEqual([]);
  });

  /** Items of a page that speak of an indicator or a list and name no source. */
  const bareItems = (page: Element): string[] => links(page).filter(({ href }) => /^\/(chi-so|danh-muc)\/./.test(href)).flatMap(({ href, element }) => {
    const item = around(element).find(({ name }) => name === 'li' || name === 'article');
    return item && !links(item).some((link) => /^\/nguon\/./.test(link.href)) ? [href] : [];
  });
  const withTargets = (id: string): Set<string> => new Set([...catalogue.targets.values()].filter((target) => target.place === id).map(({ indicator }) => `/chi-so/${indicator}/`));

  it('every figure and tally on a place’s page has its source beside it', () => {
    const bare = [...catalogue.places.values()].flatMap((place) => bareItems(main(placePath(place))).filter((href) => !withTargets(place.id).has(href)).map((href) => `${placePath(place)}: ${href}`));
    expect(bare).toEqual([]);
  });

  it('every target on a place’s page has its source beside it', () => {
    const bare = [...catalogue.places.values()].flatMap((place) => bareItems(main(placePath(place))).filter((href) => withTargets(place.id).has(href)).map((href) => `${placePath(place)}: ${href}`));
    expect(bare).toEqual([]);
  });
});

describe('every claim', () => {
  it.each(LANGS)('%s: has an anchor on its source’s page, with its doubt and the day it was read', (lang) => {
    const link = makeRoutes(lang, '/');
    for (const report of catalogue.reports.values()) {
      const page = main(link.report(report));
      expect(textOf(page)).toContain(words[lang].time.read('').trim());
      for (const claim of report.claims) {
        const piece = withId(page, claim.id);
        if (!piece) throw new Error(`${link.report(report)} has no anchor ${claim.id}`);
        const doubt = claim.doubt && (lang === 'en' ? (claim.doubt.en ?? claim.doubt.vi) : claim.doubt.vi);
        if (doubt !== null) expect(textOf(piece), claim.id).toContain(doubt.replace(/\s+/g, ' ').trim());
      }
    }
  });
});
