/** What a person meets: one page of each type, in both languages, on a phone and a desk, in light and dark. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { serveFolder, type Serving } from '../../scripts/static-server.ts';
import { openBrowser } from './browser.ts';

const TYPES = [
  '/', '/tinh/', '/tinh/nghe-an/', '/tinh/nghe-an/chuyen-doi-so/', '/tinh/hai-duong/', '/tru-cot/chuyen-doi-so/', '/chi-so/', '/chi-so/ty-le-ho-so-truc-tuyen/', '/danh-muc/', '/danh-muc/viet-nam-nq57-toan-quoc/',
  '/chuong-trinh/', '/chuong-trinh/kh02/', '/nhiem-vu/', '/nhiem-vu/nghe-an-ioc/', '/nguon/', '/nguon/2025-10-15-bao-gia-lai/', '/im-lang/', '/du-lieu/', '/thuat-ngu/', '/phuong-phap/', '/dong-gop/', '/gioi-thieu/',
];
const ALL = TYPES.flatMap((path) => [path, `/en${path}`]);

let browser: Browser;
let serving: Serving;
beforeAll(async () => {
  [browser, serving] = await Promise.all([openBrowser(), serveFolder(inject('site'), { port: 0 })]);
});
afterAll(async () => {
  await browser.close();
  serving.server.close();
});

const address = (path: string): string => new URL(path, serving.url).href;

describe.each([[360], [1280]] as const)('rộng %i, sáng và tối', (width) => {
  it('axe không thấy trở ngại nào, không cuộn ngang, không hỏi máy chủ khác', async () => {
    const context = await browser.newContext({ viewport: { width, height: 900 } });
    const page = await context.newPage();
    const strangers: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(serving.url)) strangers.push(request.url());
    });
    const faults: string[] = [];
    const note = (path: string, violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[]): void => {
      faults.push(...violations.map(({ id, nodes }) => `${path} ${id}: ${nodes.slice(0, 2).map(({ html }) => html.slice(0, 120)).join(' | ')}`));
    };
    for (const path of ALL) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(address(path));
      note(path, (await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()).violations);
      // In the dark only colours change.
      await page.emulateMedia({ colorScheme: 'dark' });
      note(`${path} (dark)`, (await new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']).analyze()).violations);
      if (await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)) faults.push(`${path} scrolls sideways`);
    }
    await context.close();
    expect(faults).toEqual([]);
    expect(strangers).toEqual([]);
  }, 400_000);
});

it('trang vừa khung 320 điểm ảnh', async () => {
  const page = await browser.newPage({ viewport: { width: 320, height: 700 } });
  const wide: string[] = [];
  for (const path of TYPES) {
    await page.goto(address(path));
    if (await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)) wide.push(path);
  }
  await page.close();
  expect(wide).toEqual([]);
});

it('trang trọn vẹn khi tắt JavaScript', async () => {
  const read = async (javaScriptEnabled: boolean): Promise<string> => {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    await page.goto(address('/tinh/nghe-an/'));
    const text = await page.locator('main').innerText();
    await context.close();
    return text;
  };
  const without = await read(false);
  expect(without).toContain('51 trong 100');
  expect(without).toBe(await read(true));
});

it('bàn phím: bỏ qua đầu trang, mở bảng số của biểu đồ', async () => {
  const page = await browser.newPage();
  await page.goto(address('/tinh/gia-lai/'));
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#noi-dung');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('noi-dung');
  const tally = page.locator('article.count', { has: page.locator('a[href$="/danh-muc/gia-lai-nq57/"]') });
  const summary = tally.locator('details.table > summary');
  await summary.focus();
  await page.keyboard.press('Enter');
  expect(await tally.locator('details.table').evaluate((element) => element.hasAttribute('open'))).toBe(true);
  expect(await tally.locator('details.table').innerText()).toContain('chưa giải thích');
  await page.close();
});

it('từ một con số tới nguồn của nó bằng một lần bấm, và dừng đúng số ấy', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  await page.goto(address('/tinh/gia-lai/'));
  await page.locator('article.count', { has: page.locator('a[href$="/danh-muc/gia-lai-nq57/"]') }).locator('a[href*="/nguon/"]').first().click();
  await page.waitForURL(/\/nguon\/.*#/);
  expect(await page.locator(':target').innerText()).toContain('147');
  await page.close();
});
