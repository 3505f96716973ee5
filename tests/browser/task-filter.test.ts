/** The filter of tasks and commitments, as a person with scripts meets it. */
import { expect, it } from 'vitest';
import { browserOnSite } from './browser.ts';

const { browser, address } = browserOnSite();

it('lọc theo nơi và tình hình: địa chỉ giữ lựa chọn, số mục được đọc lên, bỏ lọc thì đủ lại', async () => {
  const page = await browser().newPage();
  const rows = page.locator('[data-trang-thai]:visible');
  await page.goto(address('/nhiem-vu/?noi=nghe-an&trang-thai=qua-han'));
  const all = await page.locator('[data-trang-thai]').count();
  const found = await rows.count();
  expect(found).toBeGreaterThan(0);
  expect(found).toBeLessThan(all);
  expect(new Set(await rows.evaluateAll((list) => list.map((row) => `${row.getAttribute('data-noi')} ${row.getAttribute('data-trang-thai')}`)))).toEqual(new Set(['nghe-an qua-han']));
  expect(await page.locator('[role=status]').innerText()).toBe(`${found} trong ${all} mục`);
  expect(await page.locator('section[data-group]:visible').count()).toBe(1);

  await page.locator('select[name=trang-thai]').selectOption('');
  expect(new URL(page.url()).search).toBe('?noi=nghe-an');
  expect(await rows.count()).toBeGreaterThan(found);
  await page.locator('task-filter button').click();
  expect(new URL(page.url()).search).toBe('');
  expect(await rows.count()).toBe(all);
  await page.close();
});
