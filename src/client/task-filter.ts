/** What the filter of tasks and commitments asks for, read from an address and written back to it. Runs in the browser. */

/** Traits of a row; each is also the name in the address. */
export const TRAITS = ['noi', 'chuong-trinh', 'trang-thai', 'ro'] as const;
export type Trait = (typeof TRAITS)[number];

/** What is asked of each trait; an empty text asks nothing. */
export type Wanted = Readonly<Record<Trait, string>>;

/** From the part of an address after the question mark. */
export function readWanted(search: string): Wanted {
  const given = new URLSearchParams(search);
  const ask = (trait: Trait): string => given.get(trait) ?? '';
  return { noi: ask('noi'), 'chuong-trinh': ask('chuong-trinh'), 'trang-thai': ask('trang-thai'), ro: ask('ro') };
}

/** The part of an address that asks for it, other people's parameters kept; empty when nothing is asked. */
export function writeWanted(wanted: Wanted, search: string): string {
  const given = new URLSearchParams(search);
  for (const trait of TRAITS) {
    if (wanted[trait] === '') given.delete(trait);
    else given.set(trait, wanted[trait]);
  }
  const text = given.toString();
  return text === '' ? '' : `?${text}`;
}

/** True when the row has every value asked for; `valuesOf` gives a trait's values set apart by spaces. */
export function matches(wanted: Wanted, valuesOf: (trait: Trait) => string): boolean {
  return TRAITS.every((trait) => wanted[trait] === '' || valuesOf(trait).split(' ').includes(wanted[trait]));
}
