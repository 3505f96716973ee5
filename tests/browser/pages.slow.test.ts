/** Every page type in both languages on a phone and on a desk. */
import { expect, it } from 'vitest';
import { browserOnSite } from './browser.ts';
import { ENGLISH, faultsOn, TYPES } from './page-types.ts';

const { browser, site } = browserOnSite();

it.each([360, 1280])('rộng %i: không trang nào có trở ngại', async (width) => {
  expect(await faultsOn(browser(), site(), [...TYPES, ...ENGLISH], width)).toEqual([]);
}, 900_000);
