/** The search as a person uses it: typing, going through the results, opening one; and without scripts. */
import { expect, it } from 'vitest';
import { browserOnSite } from './browser.ts';

const { browser, address } = browserOnSite();

it('ở đầu trang: gõ, mũi tên xuống, Enter là tới con số; trước khi dùng thì không tải gì', async () => {
  const page = await browser().newPage({ viewport: { width: 360, height: 740 } });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(address('/tinh/gia-lai/'));
  expect(asked.filter((path) => /chi-muc|search-results/.test(path))).toEqual([]);
  await page.locator('.top search-box input').click();
  await page.keyboard.type('ho so truc tuyen nghe an');
  await page.locator('.top .hits a', { hasText: '85,75%' }).first().waitFor();
  expect(await page.locator('.top [role=status]').innerText()).toMatch(/^\d+ kết quả$/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/nguon\/.*#.*ty-le-ho-so-truc-tuyen/);
  await page.close();
});

it('Escape về ô tìm, lần nữa thì xóa; Enter trong ô mở trang tìm với câu đã gõ', async () => {
  const page = await browser().newPage();
  await page.goto(address('/'));
  const field = page.locator('.top search-box input');
  await field.click();
  await page.keyboard.type('huế');
  await page.locator('.top .hits a').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/tim\/\?q=/);
  await page.locator('main .hits a', { hasText: 'Huế' }).first().waitFor();
  expect(await page.locator('main search-box input').inputValue()).toBe('huế');
  await page.locator('main search-box input').fill('đà nẵng');
  await page.locator('main .hits b', { hasText: /^Đà Nẵng$/ }).first().waitFor();
  expect(decodeURIComponent(page.url())).toContain('?q=đà nẵng');
  await page.keyboard.press('Escape');
  expect(await page.locator('main search-box input').inputValue()).toBe('');
  await page.close();
});

it('không JavaScript: ô tìm dẫn tới danh sách theo vần, đủ mọi mục', async () => {
  const context = await browser().newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address('/tinh/hue/'));
  await page.locator('.top search-box input').fill('nghe an');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/tim\/\?q=nghe/);
  await page.locator('main a[href="/tinh/nghe-an/"]').click();
  await page.waitForURL(/\/tinh\/nghe-an\/$/);
  await context.close();
});

it('một chính sách nội dung chặt không chặn gì của việc tìm', async () => {
  const page = await browser().newPage();
  const faults: string[] = [];
  page.on('console', (message) => faults.push(...(message.type() === 'error' ? [message.text()] : [])));
  await page.route('**/tim/', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': "default-src 'self'; img-src 'self' data:" } });
  });
  await page.goto(address('/tim/'));
  await page.locator('main search-box input').fill('dti hà nội');
  await page.locator('main .hits a', { hasText: 'Hà Nội' }).first().waitFor();
  await page.close();
  expect(faults).toEqual([]);
});
