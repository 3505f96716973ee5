/** Every page of the built site is valid HTML: some minutes, so not with every `npm test`. */
import { expect, inject, it } from 'vitest';
import { addressesIn, pageAt } from './site.ts';
import { errorsOf } from './validity.ts';

const site = inject('site');

it('every page is valid', () => {
  const addresses = addressesIn(site);
  expect(addresses.length).toBeGreaterThan(2000);
  expect(addresses.flatMap((address) => errorsOf(pageAt(site, address))).slice(0, 20)).toEqual([]);
}, 900_000);
