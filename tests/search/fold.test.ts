import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstLetter, fold, marked, wordsOf } from '../../src/search/fold.ts';

const syllables = fc.array(fc.constantFrom('Nghệ', 'hoà', 'thuý', 'Đắk', 'ưỡn', 'quý', 'TỶ', '5G', 'R&D', '1.133', 'ı', 'İ', '한', 'ẞ'), { maxLength: 6 }).map((list) => list.join(' '));
const texts = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), syllables);

describe('folding', () => {
  it.each([['Nghệ An', 'nghe an'], ['ĐẮK LẮK', 'dak lak'], ['Tỉ lệ', 'ti le'], ['Tỷ lệ', 'ti le'], ['kỹ thuật', 'ki thuat'], ['quý', 'quy'], ['Thuý', 'thuy'], ['Huế'.normalize('NFD'), 'hue']])('%s → %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('twice is once', () => {
    fc.assert(fc.property(texts, (text) => fold(fold(text)) === fold(text)));
  });

  it('composed and decomposed are one, for words and for their letters', () => {
    fc.assert(fc.property(texts, (text) => {
      expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      expect(wordsOf(text.normalize('NFD'))).toEqual(wordsOf(text.normalize('NFC')));
      expect(marked(text.normalize('NFD'))).toBe(marked(text.normalize('NFC')));
    }));
  });
});

describe('marks', () => {
  it.each([['hoà', 'hòa'], ['thuý', 'thúy'], ['khoẻ', 'khỏe'], ['Hoá', 'hóa']])('%s is %s: the tone may stand on either letter', (one, other) => {
    expect(marked(one)).toBe(marked(other));
  });

  it.each([['hoà', 'hoá'], ['an', 'ân'], ['da', 'đa'], ['o', 'ơ'], ['la', 'lạ']])('%s is not %s', (one, other) => {
    expect(marked(one)).not.toBe(marked(other));
  });
});

describe('words', () => {
  it.each([
    ['NQ57', ['NQ', '57']], ['57-NQ/TW', ['57', 'NQ', 'TW']], ['5G 2025', ['5G', '2025']], ['KH&CN', ['KHCN']], ['TP.HCM', ['TP', 'HCM']],
    ['1.133 nhiệm vụ', ['1133', 'nhiệm', 'vụ']], ['85,75%', ['8575']], ['', []], [' … ', []],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('letters of the list', () => {
  it.each([['Ứng dụng', 'Ư'], ['đắk', 'Đ'], ['Ấp', 'Â'], ['an', 'A'], ['Ẩn'.normalize('NFD'), 'Â'], ['5 rõ', null], ['', null]])('%s stands under %s', (name, letter) => {
    expect(firstLetter(name)).toBe(letter);
  });
});
