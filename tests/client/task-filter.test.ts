import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matches, readWanted, TRAITS, writeWanted, type Trait, type Wanted } from '../../src/client/task-filter.ts';

const row: Readonly<Record<Trait, string>> = { noi: 'ven-bien', 'chuong-trinh': 'ke-hoach', 'trang-thai': 'qua-han', ro: 'thieu-han thieu-san-pham' };
const shown = (search: string): boolean => matches(readWanted(search), (trait) => row[trait]);

describe('what the address asks for', () => {
  it.each([
    ['', true], ['?noi=ven-bien', true], ['?noi=ven-bien&trang-thai=qua-han', true], ['?ro=thieu-san-pham', true], ['?ro=thieu-han', true],
    ['?noi=ven', false], ['?noi=ven-bien&trang-thai=da-xong', false], ['?ro=thieu', false], ['?khac=1', true],
  ])('%s shows the row: %s', (search, expected) => {
    expect(shown(search)).toBe(expected);
  });

  it('is written as it is read, and leaves other parameters alone', () => {
    const wanted: fc.Arbitrary<Wanted> = fc.record(Object.fromEntries(TRAITS.map((trait) => [trait, fc.constantFrom('', 'a', 'b-c', 'ữ &=')])) as Record<Trait, fc.Arbitrary<string>>);
    fc.assert(fc.property(wanted, (asked) => {
      expect(readWanted(writeWanted(asked, '?khac=1'))).toEqual(asked);
      expect(new URLSearchParams(writeWanted(asked, '?khac=1')).get('khac')).toBe('1');
    }));
    expect(writeWanted(readWanted(''), '')).toBe('');
  });
});
