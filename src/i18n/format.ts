/**
 * Numbers, days and times as each language writes them. Formatters are made once a language; nothing here reads the
 * clock or the machine's locale.
 */
import type { PrintedPercent, Unit } from '../model/entities.ts';
import type { Qualifier, Quantity } from '../model/quantity.ts';
import { isSingleDay, type Day, type Span } from '../model/time.ts';
import type { Lang } from '../routes.ts';

export interface Format {
  /** A number with the language's separators: 1.133 or 1,133; at most six decimals, none invented. */
  number(value: number): string;
  /** A computed share as a percentage with at most one decimal: 0.85 → 85%. */
  share(ratio: number): string;
  /** A calendar day: 15/11/2025, 15 Nov 2025. */
  day(day: Day): string;
  /** A written time in words: tháng 11/2025, quý III/2025, 15/11/2025. */
  span(span: Span): string;
  /** A tally with its qualifier in words: "trên 7.400", "8–10". */
  quantity(quantity: Quantity): string;
  /** A value with qualifier and unit: "trên 7.400 người", "khoảng 85,75%", "hạng 4". */
  measured(quantity: Quantity, unit: Pick<Unit, 'name' | 'nameEn' | 'nameEnOne' | 'symbol' | 'prefix' | 'prefixEn'> | null): string;
  percent(percent: Pick<PrintedPercent, 'value' | 'qualifier'>): string;
  /** For sorting names as the language does. */
  compare(a: string, b: string): number;
}

const QUALIFIER_WORDS: Readonly<Record<Lang, Readonly<Record<Qualifier, string>>>> = {
  vi: { exact: '', about: 'khoảng ', over: 'trên ', under: 'dưới ', 'at-least': 'ít nhất ', 'at-most': 'không quá ' },
  en: { exact: '', about: 'about ', over: 'over ', under: 'under ', 'at-least': 'at least ', 'at-most': 'at most ' },
};
const ROMAN = ['', 'I', 'II', 'III', 'IV'] as const;
const MONTHS_EN = ['', 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

export function makeFormat(lang: Lang): Format {
  const locale = lang === 'vi' ? 'vi-VN' : 'en-GB';
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
  const oneDecimal = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const collator = new Intl.Collator(lang);
  const number = (value: number): string => plain.format(value);
  const quantity = (value: Quantity): string =>
    value.kind === 'range' ? `${number(value.min)}–${number(value.max)}` : `${QUALIFIER_WORDS[lang][value.qualifier]}${number(value.value)}`;
  const day = lang === 'vi' ? dayVi : dayEn;
  return {
    number,
    share: (ratio) => `${oneDecimal.format(ratio * 100)}%`,
    day,
    span: (span) => sayRange(span, lang === 'vi' ? pointVi : pointEn, lang),
    quantity,
    measured: (value, unit) => {
      if (unit === null) return quantity(value);
      const prefix = lang === 'vi' ? unit.prefix : (unit.prefixEn ?? unit.prefix);
      if (prefix !== undefined) return `${prefix} ${quantity(value)}`;
      if (unit.symbol !== undefined) return `${quantity(value)}${unit.symbol}`;
      return `${quantity(value)} ${lang === 'vi' ? unit.name : isOne(value) ? (unit.nameEnOne ?? unit.nameEn) : unit.nameEn}`;
    },
    percent: ({ value, qualifier }) => `${QUALIFIER_WORDS[lang][qualifier]}${number(value)}%`,
    compare: (a, b) => collator.compare(a, b),
  };
}

function isOne(value: Quantity): boolean {
  return value.kind === 'point' && value.value === 1 && value.qualifier === 'exact';
}

/** A day, or both ends of a range; `isSingleDay` keeps a written day a day. */
function sayRange(span: Span, point: (text: string) => string, lang: Lang): string {
  const [first = '', second] = span.text.split('/');
  if (second === undefined || isSingleDay(span)) return point(first);
  if (first === '..') return `${lang === 'vi' ? 'không sau' : 'not after'} ${point(second)}`;
  if (second === '..') return `${lang === 'vi' ? 'không trước' : 'not before'} ${point(first)}`;
  return lang === 'vi' ? `từ ${point(first)} đến ${point(second)}` : `${point(first)} to ${point(second)}`;
}

function pointVi(text: string): string {
  const [year = '', rest, date] = text.split('-');
  if (rest === undefined) return `năm ${year}`;
  if (rest.startsWith('Q')) return `quý ${ROMAN[Number(rest.slice(1))] ?? rest}/${year}`;
  if (rest.startsWith('H')) return rest === 'H1' ? `nửa đầu năm ${year}` : `nửa cuối năm ${year}`;
  return date === undefined ? `tháng ${Number(rest)}/${year}` : dayVi(text);
}

function pointEn(text: string): string {
  const [year = '', rest, date] = text.split('-');
  if (rest === undefined) return year;
  if (rest.startsWith('Q')) return `the ${['', 'first', 'second', 'third', 'fourth'][Number(rest.slice(1))] ?? ''} quarter of ${year}`;
  if (rest.startsWith('H')) return rest === 'H1' ? `the first half of ${year}` : `the second half of ${year}`;
  return date === undefined ? `${MONTHS_EN[Number(rest)] ?? ''} ${year}` : dayEn(text);
}

function dayVi(day: Day): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)}/${Number(month)}/${year}`;
}

function dayEn(day: Day): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)} ${MONTHS_EN[Number(month)] ?? ''} ${year}`;
}
