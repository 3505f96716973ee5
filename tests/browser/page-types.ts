/** One page of each type, and what would keep a person from reading it. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';

export const TYPES = [
  '/', '/tinh/', '/tinh/nghe-an/', '/tinh/nghe-an/chuyen-doi-so/', '/tinh/nghe-an/chat-luong/', '/tinh/nghe-an/luc/2025-10-12/', '/tinh/hai-duong/', '/tru-cot/chuyen-doi-so/', '/chi-so/', '/chi-so/ty-le-ho-so-truc-tuyen/',
  '/chi-so/hang-pii/luc/2025-03-24/', '/danh-muc/', '/danh-muc/viet-nam-nq57-toan-quoc/', '/chuong-trinh/', '/chuong-trinh/kh02/', '/nhiem-vu/', '/nhiem-vu/viet-nam-cong-cu-kpi/', '/nguon/', '/nguon/2025-10-15-bao-gia-lai/', '/mau-thuan/',
  '/im-lang/', '/thay-doi/', '/dinh-chinh/', '/du-lieu/', '/thuat-ngu/', '/phuong-phap/', '/dong-gop/', '/gioi-thieu/', '/tim/',
];
export const ENGLISH = TYPES.map((path) => `/en${path}`);

/** Faults that axe finds in light and dark, pages that scroll sideways, and requests to other hosts. */
export async function faultsOn(browser: Browser, site: string, paths: readonly string[], width: number): Promise<string[]> {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(site)) faults.push(`asks ${request.url()}`);
  });
  const note = (path: string, violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[]): void => {
    faults.push(...violations.map(({ id, nodes }) => `${path} ${id}: ${nodes.slice(0, 2).map(({ html }) => html.slice(0, 120)).join(' | ')}`));
  };
  for (const path of paths) {
    await page.emulateMedia({ colorScheme: 'light' });
    const answer = await page.goto(new URL(path, site).href);
    if (answer?.status() !== 200) faults.push(`${path} is not there`);
    note(path, (await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()).violations);
    // In the dark only colours change.
    await page.emulateMedia({ colorScheme: 'dark' });
    note(`${path} (dark)`, (await new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']).analyze()).violations);
    if (await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)) faults.push(`${path} scrolls sideways`);
  }
  await context.close();
  return faults;
}
