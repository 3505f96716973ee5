/** What the built pages say of corrections, answers and merged places, on the real data. */
import { describe, expect, inject, it } from 'vitest';
import { realCatalogue } from '../catalogues.ts';
import { first, links, textOf } from './page.ts';
import { addressesIn, isRedirect, pageAt } from './site.ts';

const site = inject('site');
const text = (address: string): string => textOf(first(pageAt(site, address).root, 'main'));

describe('the page of corrections', () => {
  it('says honestly that there is none, while there is none', () => {
    const { corrections, responses } = realCatalogue();
    expect(text('/dinh-chinh/').includes('Chưa có đính chính nào.')).toBe(corrections.size === 0);
    expect(text('/en/dinh-chinh/').includes('There is no correction yet.')).toBe(corrections.size === 0);
    expect(text('/dinh-chinh/').includes('Chưa thấy câu trả lời công khai nào')).toBe(responses.size === 0);
  });

  it('tells the changes of lists and definitions, and is found from every page', () => {
    expect(text('/dinh-chinh/')).toContain('Thang điểm đổi từ 12');
    expect(text('/dinh-chinh/')).toContain('Danh mục tăng từ 1.133 lên 1.287 nhiệm vụ');
    for (const address of addressesIn(site)) {
      const page = pageAt(site, address);
      if (!isRedirect(page)) expect(links(page.root).some(({ href }) => /\/dinh-chinh\/$/.test(href)), address).toBe(true);
    }
  });
});

describe('merged places', () => {
  it('a recomputed DTI carries the publisher’s rule and its source', () => {
    expect(text('/tinh/ho-chi-minh/chuyen-doi-so/')).toContain('Tính lại bằng bình quân cộng');
    expect(links(first(pageAt(site, '/tinh/ho-chi-minh/chuyen-doi-so/').root, 'main')).some(({ href }) => href.endsWith('/nguon/2025-10-21-bao-hue-ngay-nay/'))).toBe(true);
  });

  it('ranks of the former places stand side by side, and none is made of them', () => {
    const page = text('/tinh/can-tho/chuyen-doi-so/');
    expect(page).toContain('Tính từ số của các nơi cũ');
    for (const rank of ['hạng 5', 'hạng 17', 'hạng 36']) expect(page).toContain(rank);
    expect(page).toContain('chỉ số này không suy ra được từ số của các nơi cũ');
  });

  it('a figure that lacks a former place names the place', () => {
    expect(text('/tinh/lam-dong/chuyen-doi-so/')).toMatch(/Thiếu: Bình Thuận, Đắk Nông/);
  });
});
