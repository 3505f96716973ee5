/** Every page type in both languages on a phone and on a desk. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { serveFolder, type Serving } from '../../scripts/static-server.ts';
import { openBrowser } from './browser.ts';
import { ENGLISH, faultsOn, TYPES } from './page-types.ts';

let browser: Browser;
let serving: Serving;
beforeAll(async () => {
  [browser, serving] = await Promise.all([openBrowser(), serveFolder(inject('site'), { port: 0 })]);
});
afterAll(async () => {
  await browser.close();
  serving.server.close();
});

it.each([360, 1280])('rộng %i: không trang nào có trở ngại', async (width) => {
  expect(await faultsOn(browser, serving.url, [...TYPES, ...ENGLISH], width)).toEqual([]);
}, 900_000);
