import { describe, expect, it } from 'vitest';
import { redirectPages } from '../../src/exports/redirects.ts';
import type { RenamableKind } from '../../src/model/entities.ts';

const pillars = new Map([['tru', { id: 'tru', at: { file: 'data/pillars.yaml', line: 1, col: 1 }, name: 'Trụ', nameEn: 'Pillar' }]]);
const places = new Map(([['moi', 'province'], ['nuoc-moi', 'country'], ['dong--cho', 'commune']] as const).map(([id, type]) => [id, { id, type, at: { file: `data/places/${id}.yaml`, line: 1, col: 1 }, name: id, nameEn: id }]));
const pages = (kind: RenamableKind, old: string, now: string, base = '/'): Map<string, string> => new Map(redirectPages({ formerIds: new Map([[kind, new Map([[old, now]])]]), pillars, places }, base).map(({ path, html }) => [path, html]));

describe('pages at old addresses', () => {
  it.each<[RenamableKind, string]>([['report', 'nguon'], ['register', 'danh-muc'], ['indicator', 'chi-so'], ['programme', 'chuong-trinh'], ['task', 'nhiem-vu']])('%s: one in each language', (kind, folder) => {
    const made = pages(kind, 'cu', 'moi');
    expect([...made.keys()].sort()).toEqual([`${folder}/cu`, `en/${folder}/cu`].sort());
    expect(made.get(`${folder}/cu`)).toContain(`content="0; url=/${folder}/moi/"`);
    expect(made.get(`en/${folder}/cu`)).toContain(`href="/en/${folder}/moi/"`);
  });

  it('a place also leads on from the page of each pillar', () => {
    expect([...pages('place', 'cu', 'moi').keys()].sort()).toEqual(['en/tinh/cu', 'en/tinh/cu/tru', 'tinh/cu', 'tinh/cu/tru']);
    expect(pages('place', 'cu', 'moi').get('tinh/cu/tru')).toContain('url=/tinh/moi/tru/');
  });

  it('a country and a commune were where countries and communes are', () => {
    expect(pages('place', 'nuoc-cu', 'nuoc-moi').get('nuoc-cu')).toContain('url=/nuoc-moi/"');
    expect(pages('place', 'dong--cu', 'dong--cho').get('xa/dong--cu')).toContain('url=/xa/dong--cho/"');
  });

  it('lead to the address under the base, with a link for browsers that do not follow', () => {
    expect(pages('report', 'cu', 'moi', '/tien-do-57/').get('nguon/cu')).toContain('<a href="/tien-do-57/nguon/moi/">');
  });

  it('are not offered to search engines and say their language', () => {
    const html = pages('report', 'cu', 'moi').get('en/nguon/cu');
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('noindex');
  });

  it('are none where nothing was renamed', () => {
    expect(redirectPages({ formerIds: new Map(), pillars, places }, '/')).toEqual([]);
  });
});
