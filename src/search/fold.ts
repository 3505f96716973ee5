/**
 * Vietnamese words as they are compared when somebody looks for them: without marks, or with marks wherever the tone
 * stands. Pure text, the same in Node and in old browsers (no lookbehind, no newer string methods).
 */

const MARKS = /\p{M}+/gu;
/** Grave, acute, tilde, hook above, dot below: the tones. What else stands on a letter makes another letter. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** Tỷ and tỉ, kỹ and kĩ are spellings of one syllable. */
const FINAL_Y = /([bcdghklmnpqrstvx])y(?![\p{L}\p{N}])/gu;

/** Lower case, without marks, đ as d, a final y after a consonant as i: "Tỷ lệ", decomposed or not, → "ti le". Folding twice changes nothing. */
export function fold(text: string): string {
  return bare(bare(text).toLowerCase()).replace(/đ/g, 'd').replace(FINAL_Y, '$1i');
}

/** Lower case with every mark, the tone moved to the end of the word, so that hoà and hòa, thuý and thúy are one. */
export function marked(word: string): string {
  const letters = word.toLowerCase().normalize('NFD');
  return `${letters.replace(TONES, '').normalize('NFC')}${(letters.match(TONES) ?? []).join('')}`;
}

/**
 * Words and numbers in their order. Signs part words, except & inside a short form (R&D) and separators inside a number
 * (1.133, 85,75); a number after letters stands by itself, so that
 * AB12 and AB 12 are the same two words, but 5G is one.
 */
export function wordsOf(text: string): string[] {
  return text.normalize('NFC').replace(/(\p{L})&(?=\p{L})/gu, '$1').replace(/(\d)[.,](?=\d)/g, '$1').match(/\d+\p{L}*|[\p{L}\p{M}]+/gu) ?? [];
}

/** The letter under which a name stands in a list: its first, without tone, in capitals ("ứng" → "Ư"); `null` when it begins with none. */
export function firstLetter(name: string): string | null {
  const [first] = name.trim().normalize('NFC');
  return first !== undefined && /\p{L}/u.test(first) ? first.normalize('NFD').replace(TONES, '').normalize('NFC').toUpperCase() : null;
}

function bare(text: string): string {
  return text.normalize('NFD').replace(MARKS, '');
}
