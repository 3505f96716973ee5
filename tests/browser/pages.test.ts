/** What a person meets: one page of each type, in Vietnamese on a phone and in English on a desk, in light and dark. */
import { expect, it } from 'vitest';
import { browserOnSite } from './browser.ts';
import { ENGLISH, faultsOn, TYPES } from './page-types.ts';

const { browser, site, address } = browserOnSite();

it.each([['vi', 360, TYPES], ['en', 1280, ENGLISH]] as const)('%s, rộng %i, sáng và tối: axe không thấy trở ngại nào, không cuộn ngang, không hỏi máy chủ khác', async (_, width, paths) => {
  expect(await faultsOn(browser(), site(), paths, width)).toEqual([]);
}, 400_000);

it('trang vừa khung 320 điểm ảnh', async () => {
  const page = await browser().newPage({ viewport: { width: 320, height: 700 } });
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
    const context = await browser().newContext({ javaScriptEnabled });
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
  const page = await browser().newPage();
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
  const page = await browser().newPage({ viewport: { width: 360, height: 740 } });
  await page.goto(address('/tinh/gia-lai/'));
  await page.locator('article.count', { has: page.locator('a[href$="/danh-muc/gia-lai-nq57/"]') }).locator('a[href*="/nguon/"]').first().click();
  await page.waitForURL(/\/nguon\/.*#/);
  expect(await page.locator(':target').innerText()).toContain('147');
  await page.close();
});

it('nhãn dựa trên số đã cũ thì mất màu, cũng khi nó là đường dẫn; nhãn còn mới thì có màu', async () => {
  const page = await browser().newPage();
  const colours = (selector: string, from: string): Promise<(readonly [string, string])[]> => page.locator(selector).evaluateAll((marks, plain) => marks.map((mark) => [getComputedStyle(mark).color, getComputedStyle(mark.closest(plain) ?? document.body).color] as const), from);
  await page.goto(address('/tinh/nghe-an/'));
  const old = [...await colours('.line > a.fm.very-stale', '.line'), ...await colours('.verdict[class="verdict"] > a', '.verdict')];
  expect(old.length).toBeGreaterThan(5);
  expect(old.filter(([colour, plain]) => colour !== plain)).toEqual([]);
  await page.goto(address('/'));
  const fresh = await colours('a.fm.fresh', '.age');
  expect(fresh.length).toBeGreaterThan(0);
  expect(fresh.filter(([colour, plain]) => colour === plain)).toEqual([]);
  await page.close();
});
