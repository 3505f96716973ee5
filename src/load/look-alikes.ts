/**
 * Letters that look like another: Đ of Vietnamese and Ð of Icelandic, а of Cyrillic inside a Latin word. Such a word
 * reads well and is never found by search, nor told from its twin.
 */
import type { Fault } from './scalar-rules.ts';

/** Each Cyrillic or Greek letter that has a Latin double, followed by the double. */
const DOUBLES = 'аaеeкkоoрpсcуyхxіiјjѕsАAВBЕEКKМMНHОOРPСCТTУYХXІIЈJЅSαaοoρpνvιiκkΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXμµ';
const LATIN_DOUBLE: ReadonlyMap<string, string> = new Map(Array.from(DOUBLES.matchAll(/(.)(.)/gu), ([, foreign = '', latin = '']) => [foreign, latin]));
/** Eth and African D stand where Vietnamese Đ, U+0110, is meant. */
const WRONG_D: ReadonlyMap<string, string> = new Map([['\u00D0', 'Đ'], ['\u0189', 'Đ'], ['\u00F0', 'đ'], ['\u0256', 'đ']]);
const FOREIGN = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** Fault of a text with letters that pass for others; the remedy prints the corrected word where it is certain. */
export function lookAlikeFault(text: string): Fault | null {
  for (const word of text.split(/[^\p{L}\p{M}]+/u)) {
    const wrongD = Array.from(word).find((char) => WRONG_D.has(char));
    if (wrongD !== undefined) {
      return { code: 'text-look-alike', message: `chữ «${wrongD}» trong «${word}» trông như «${replaceEach(wrongD, WRONG_D)}» của tiếng Việt nhưng là chữ khác`, remedy: `sửa thành «${replaceEach(word, WRONG_D)}»` };
    }
    if (FOREIGN.test(word) && /\p{Script=Latin}/u.test(word)) {
      const corrected = replaceEach(word, LATIN_DOUBLE);
      return { code: 'text-look-alike', message: `từ «${word}» trộn chữ La-tinh với chữ Kirin hoặc Hy Lạp`, remedy: FOREIGN.test(corrected) ? 'gõ lại từ này bằng một loại chữ' : `sửa thành «${corrected}»` };
    }
  }
  return null;
}

function replaceEach(text: string, by: ReadonlyMap<string, string>): string {
  return Array.from(text, (char) => by.get(char) ?? char).join('');
}
