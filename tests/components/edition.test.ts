import { describe, expect, it } from 'vitest';
import { found } from '../../src/components/edition.ts';
import { editionOf, tinyCatalogue } from '../catalogues.ts';

const vi = editionOf(tinyCatalogue(), 'vi');
const en = editionOf(tinyCatalogue(), 'en');

describe('an edition', () => {
  it('says each thing in its language, and marks what nobody has translated', () => {
    expect(vi.say('xanh', 'green')).toEqual({ text: 'xanh', lang: undefined });
    expect(en.say('xanh', 'green')).toEqual({ text: 'green', lang: undefined });
    expect(en.say('xanh', null)).toEqual({ text: 'xanh', lang: 'vi' });
    expect(en.nameOf({ name: 'Xanh' })).toEqual({ text: 'Xanh', lang: 'vi' });
    expect(en.nameOf({ name: 'Xanh', nameEn: 'Green' })).toEqual({ text: 'Green', lang: undefined });
  });

  it('takes the short name where there is one, in its language', () => {
    const thing = { name: 'Tỷ lệ hộ dùng nước', nameEn: 'Households with water', shortName: 'Hộ dùng nước' };
    expect(vi.shortNameOf(thing).text).toBe('Hộ dùng nước');
    expect(en.shortNameOf(thing)).toEqual({ text: 'Households with water', lang: undefined });
    expect(en.shortNameOf({ ...thing, shortNameEn: 'Water' }).text).toBe('Water');
    expect(en.shortNameOf({ name: 'Xã', shortName: 'X' })).toEqual({ text: 'X', lang: 'vi' });
    expect(vi.shortNameOf({ name: 'Xã' }).text).toBe('Xã');
  });

  it('finds places and reports, or says which is missing', () => {
    expect(vi.place('ven-bien').name).toBe('Ven Biển');
    expect(() => vi.place('nowhere')).toThrow('no place nowhere');
    expect(() => vi.report('none')).toThrow('no report none');
    expect(() => found(undefined, 'task', 'x')).toThrow('no task x');
  });
});
