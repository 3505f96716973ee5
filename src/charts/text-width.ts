/**
 * How wide a text will be, guessed without a browser.
 *
 * Advance widths of Be Vietnam Pro 400 in em, read from @fontsource/be-vietnam-pro 5.3.0; every group
 * has the width of its widest member, so the guess errs towards "does not fit". Marks of Vietnamese do
 * not widen a letter there. System fonts a reader may see before ours has come (Segoe UI, Roboto,
 * San Francisco) are narrower.
 */
const WIDTHS: readonly (readonly [em: number, letters: string])[] = [
  [0.23, ' \u00a0'],
  [0.3, 'iljI.,:;!·\'’'],
  [0.44, 'frt1()|"“”'],
  [0.51, 'szJ[]/'],
  [0.6, 'ekhnuvxy7<>?×'],
  [0.66, 'abcdgopq2358EFLPRSTYZđ+−-'],
  [0.71, '0469BCDKHNUVXA=–&'],
  [0.79, 'GĐ…≥≤≈≠→'],
  [0.87, 'mwMQO%—'],
];
const WIDEST = 1.05;
const BOLD = 1.025;

const widthOf: ReadonlyMap<string, number> = new Map(
  WIDTHS.flatMap(([em, letters]) => [...letters].map((letter): [string, number] => [letter, em])),
);

export type Weight = 'regular' | 'bold';
export type Lettering = { readonly size: number; readonly weight: Weight };

/** Estimated width in pixels of one line of text. */
export function textWidth(line: string, { size, weight }: Lettering): number {
  let em = 0;
  for (const letter of line.normalize('NFD').replace(/\p{M}/gu, '')) em += widthOf.get(letter) ?? WIDEST;
  return em * size * (weight === 'bold' ? BOLD : 1);
}

const cutToWidth = (word: string, width: number, lettering: Lettering): string[] => {
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word.normalize('NFC')) {
    if (piece !== '' && textWidth(piece + letter, lettering) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
};

/**
 * Lines of a text, none wider than `width`. Words stay whole unless one alone is wider than a line.
 * `indent` pixels of the first line are already taken; if nothing fits beside them, the first line is ''.
 */
export function wrapText(content: string, width: number, lettering: Lettering, indent = 0): readonly string[] {
  const words = content.split(/\s+/u).filter((word) => word !== '')
    .flatMap((word) => (textWidth(word, lettering) > width ? cutToWidth(word, width, lettering) : [word]));
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    const room = lines.length === 0 ? width - indent : width;
    if (textWidth(longer, lettering) <= room) {
      line = longer;
    } else {
      if (line !== '' || (lines.length === 0 && indent > 0)) lines.push(line);
      line = word;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** The narrowest width at which a text takes no more than `lineCount` lines; its longest word at least. */
export function widthInLines(content: string, lineCount: number, lettering: Lettering, indent = 0): number {
  const longestWord = Math.max(0, ...content.split(/\s+/u).map((word) => textWidth(word, lettering)));
  const whole = indent + textWidth(content, lettering);
  let width = whole;
  for (let narrower = whole; narrower >= Math.max(indent, longestWord, whole / (lineCount + 1)); narrower -= 6) {
    if (wrapText(content, narrower, lettering, indent).length > lineCount) break;
    width = narrower;
  }
  return width;
}
