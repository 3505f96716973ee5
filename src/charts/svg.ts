/**
 * SVG as text, escaped by construction. Charts build every tag with `element`, so what a
 * publication printed can never become a tag of ours.
 */

declare const escaped: unique symbol;

/** Finished SVG text. Only this file makes it: a plain string is refused wherever markup is wanted. */
export type Markup = string & { readonly [escaped]: true };

/** An attribute left `undefined` is not written. Numbers are rounded to 0.1 of a pixel. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

// The one door: the brand exists for the compiler only, so it can be given in no other way.
const seal = (finished: string): Markup => finished as Markup;

/** No markup at all. */
export const nothing: Markup = seal('');

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;',
};

// XML 1.0 has no way to write these, not even escaped; one of them makes the whole file unreadable.
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const escape = (raw: string): string =>
  // NFC, because rasterisers do not combine a letter and its marks across subset fonts.
  raw.normalize('NFC').replace(NOT_XML, '\ufffd').replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

/** Text of the outside world, made safe to stand between tags. */
export const text = (raw: string): Markup => seal(escape(raw));

/** Pieces one after the other, without a tag around them. */
export const together = (...pieces: readonly Markup[]): Markup => seal(pieces.join(''));

/** A length or place in pixels, rounded to 0.1. Never `-0`, `NaN` or an exponent. */
export function pixels(value: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`a place in the picture is not a number: ${value}`);
  return Math.round(value * 10) / 10 + 0;
}

/** One tag, its attributes escaped, its children already markup. */
export function element(name: string, attributes: Attributes, ...children: readonly Markup[]): Markup {
  const written = Object.entries(attributes)
    .filter((entry): entry is [string, string | number] => entry[1] !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? pixels(value) : escape(value)}"`)
    .join('');
  const inside = children.join('');
  return seal(inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`);
}
