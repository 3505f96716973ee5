/** Corrections and merged values in the words of an edition. */
import type { CorrectionSubject } from '../derive/corrections.ts';
import type { MergedValue } from '../derive/merged-place.ts';
import { CORRECTIONS } from '../i18n/texts/corrections.ts';
import type { Correction } from '../model/entities.ts';
import { exactly } from '../model/quantity.ts';
import { parseSpan } from '../model/time.ts';
import { registerOf } from './count-words.ts';
import { found, type Edition, type Said } from './edition.ts';
import { sayValue } from './figure-words.ts';

const TIME_FIELDS: ReadonlySet<string> = new Set(['asOf', 'period', 'start', 'deadline']);
const VALUE_FIELDS: ReadonlySet<string> = new Set(['value', 'min', 'max']);

/** "hoàn thành từ 35 thành 38"; that the address moved, where nothing else did; `null` when the correction tells no change. */
export function sayChangeOf({ field, was, now, replacedBy }: Correction, subject: CorrectionSubject | null, edition: Edition): string | null {
  const texts = CORRECTIONS[edition.lang];
  if (field === undefined || was === undefined || now === undefined) return replacedBy === undefined ? null : texts.moved;
  return `${sayField(field, edition)} ${texts.fromTo(sayHeld(was, field, subject, edition), sayHeld(now, field, subject, edition))}`;
}

/** A field's name in plain words; as it is written in the data where there are none. */
export function sayField(field: string, { lang, words }: Pick<Edition, 'lang' | 'words'>): string {
  const buckets: Readonly<Record<string, string>> = words.buckets;
  return CORRECTIONS[lang].fields[field] ?? buckets[field] ?? field;
}

/** What the record is called, and the way to it. */
export function nameSubject(subject: CorrectionSubject, edition: Edition): { readonly about: readonly Said[]; readonly href: string } {
  const { catalogue, link, nameOf, place } = edition;
  const indicatorOf = (id: string): Said => nameOf(found(catalogue.indicators.get(id), 'indicator', id));
  switch (subject.kind) {
    case 'register':
      return { about: [nameOf(subject.record)], href: link.register(subject.record) };
    case 'indicator':
      return { about: [nameOf(subject.record)], href: link.indicator(subject.record) };
    case 'target':
      return { about: [nameOf(place(subject.record.place)), indicatorOf(subject.record.indicator)], href: link.target(subject.record) };
    case 'claim': {
      const { record } = subject;
      const what = record.kind === 'count' ? [nameOf(registerOf(record, edition))] : record.kind === 'figure' ? [indicatorOf(record.indicator)] : [edition.say(record.summary.vi, record.summary.en)];
      return { about: [nameOf(place(record.place)), ...what], href: link.claim(record) };
    }
  }
}

/** "1.309 + 500 = 1.809", by the rule; `null` where nothing was worked out. */
export function sayMerger({ inputs, quantity, rule, indicator: id }: MergedValue, edition: Edition): string | null {
  if (quantity === null || rule === null) return null;
  const texts = CORRECTIONS[edition.lang];
  const indicator = found(edition.catalogue.indicators.get(id), 'indicator', id);
  const terms = inputs.flatMap((input) => (input.quantity === null ? [] : [edition.format.quantity(input.quantity)])).join(' + ');
  const result = sayValue(quantity, null, indicator, edition);
  return rule.rule === 'sum' ? texts.sum(terms, result) : texts.mean(terms, edition.format.number(inputs.length), result);
}

/** A value in its unit, a time in words, other text as it was written; a written year is a time only in a field of time. */
function sayHeld(held: string | number, field: string, subject: CorrectionSubject | null, edition: Edition): string {
  const span = TIME_FIELDS.has(field) ? parseSpan(String(held)) : null;
  if (span !== null) return edition.format.span(span);
  if (typeof held === 'string') return `“${held}”`;
  const id = subject?.kind === 'target' ? subject.record.indicator : subject?.kind === 'claim' && subject.record.kind === 'figure' ? subject.record.indicator : null;
  const indicator = id === null || !VALUE_FIELDS.has(field) ? undefined : edition.catalogue.indicators.get(id);
  return indicator === undefined ? edition.format.number(held) : sayValue(exactly(held), null, indicator, edition);
}
