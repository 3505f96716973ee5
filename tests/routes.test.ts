import { describe, expect, it } from 'vitest';
import { LANGS, makeRoutes, placePath, RECORD_PATHS, SECTIONS } from '../src/routes.ts';

const plain = makeRoutes('vi', '/');
const english = makeRoutes('en', '/');

describe('addresses', () => {
  it('Vietnamese at the root, English under /en/ with the same slugs', () => {
    expect(plain.section('home')).toBe('/');
    expect(english.section('home')).toBe('/en/');
    expect(plain.indicator({ id: 'ty-le' })).toBe('/chi-so/ty-le/');
    expect(english.indicator({ id: 'ty-le' })).toBe('/en/chi-so/ty-le/');
    expect(english.inLanguage('/tinh/', 'vi')).toBe('/tinh/');
    expect(plain.inLanguage('/tinh/', 'en')).toBe('/en/tinh/');
  });

  it.each(['/tien-do-57', '/tien-do-57/', '/tien-do-57//'])('every address stands under the base %s, once', (base) => {
    const link = makeRoutes('en', base);
    expect(link.section('home')).toBe('/tien-do-57/en/');
    expect(link.report({ id: 'a' })).toBe('/tien-do-57/en/nguon/a/');
    expect(link.asset('/favicon.svg')).toBe('/tien-do-57/favicon.svg');
    expect(link.inLanguage('/', 'vi')).toBe('/tien-do-57/');
  });

  it('the country has its own name, a province /tinh/, a former one too, a commune /xa/', () => {
    expect(plain.place({ id: 'nuoc', type: 'country' })).toBe('/nuoc/');
    expect(plain.place({ id: 'dong', type: 'province' })).toBe('/tinh/dong/');
    expect(plain.place({ id: 'tay', type: 'city' })).toBe('/tinh/tay/');
    expect(plain.place({ id: 'dong-cu', type: 'former' })).toBe('/tinh/dong-cu/');
    expect(plain.place({ id: 'dong--trung-tam', type: 'commune' })).toBe('/xa/dong--trung-tam/');
    expect(plain.placePillar({ id: 'dong--trung-tam', type: 'commune' }, { id: 'tru' })).toBe('/xa/dong--trung-tam/tru/');
  });

  it('a claim’s permanent address is an anchor on its source’s page', () => {
    expect(english.claim({ id: 'bao.dong.viec.2025_2026', report: 'bao' })).toBe('/en/nguon/bao/#bao.dong.viec.2025_2026');
  });

  it('sections, records and anchors', () => {
    expect(plain.section('method', 'tuoi')).toBe('/phuong-phap/#tuoi');
    expect(plain.place({ id: 'dong', type: 'province' }, 'nguon')).toBe('/tinh/dong/#nguon');
    expect(plain.term({ id: 'ho' })).toBe('/thuat-ngu/#ho');
    expect([plain.register({ id: 'a' }), plain.programme({ id: 'a' }), plain.task({ id: 'a' }), plain.pillar({ id: 'a' })]).toEqual(['/danh-muc/a/', '/chuong-trinh/a/', '/nhiem-vu/a/', '/tru-cot/a/']);
  });

  it('all begin and end with a slash, in lower case without accents, and no two sections share one', () => {
    const paths = [...Object.values(SECTIONS), ...Object.values(RECORD_PATHS).map((path) => path('ma-so')), placePath({ id: 'x', type: 'city' })];
    for (const path of paths) expect(path).toMatch(/^\/([a-z0-9-]+\/)*$/);
    expect(new Set(Object.values(SECTIONS)).size).toBe(Object.values(SECTIONS).length);
  });

  it('knows exactly these languages', () => {
    expect(LANGS).toEqual(['vi', 'en']);
  });
});
