/**
 * Which single values a data file may hold. A number stands for itself only when nobody can read it as another:
 * Vietnamese writes 1.234 for one thousand two hundred and thirty-four, and 45,7 for forty-five point seven.
 */
import { lookAlikeFault } from './look-alikes.ts';

export interface Fault {
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
}

const PLAIN_NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?$/;
const THOUSANDS = /^-?[1-9]\d{0,2}(\.\d{3})+$/;
const MAX_DIGITS = 15;
/** YAML 1.1 makes these true or false; YAML 1.2 leaves them as text. */
const YES_NO = /^(y|n|yes|no|on|off)$/i;
/** YAML 1.1 counts these in sixties, or reads them in base 2. */
const OLD_NUMBER = /^[-+]?(\d[\d_]*(:[0-5]?\d)+(\.\d*)?|0b[01_]+)$/;
/** Characters that take no ink: controls, direction marks, zero widths, fillers, variation selectors, lone surrogates. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180F\u2800\u3164\uFE00-\uFE0F\uFFA0]/u;
const ODD_SPACE = /(?! )\p{Zs}/u;
/** UTF-8 read as Windows-1252 on its way here: "Nghá»‡ An". */
const MOJIBAKE = /á[º»]|Ä‘|Æ[°¡]|Ã[\u0080-¿]|\uFFFD/u;

/** A field or an item without any value. */
export const EMPTY_VALUE: Fault = { code: 'yaml-empty', message: 'giá trị trống', remedy: 'điền giá trị, hoặc bỏ hẳn dòng này: thiếu thì không ghi' };

/** Fault of an unquoted value, judged by its characters; `null` when it may stand. `value` is what YAML made of it. */
export function scalarFault(source: string, value: unknown): Fault | null {
  if (value === null) {
    return source === '' ? EMPTY_VALUE : { ...EMPTY_VALUE, message: `«${source}» được đọc là trống` };
  }
  if (typeof value === 'boolean' || YES_NO.test(source)) {
    return source === String(value) && !YES_NO.test(source) ? null : { code: 'yaml-boolean', message: `«${source}» có chỗ đọc là đúng/sai, có chỗ đọc là chữ`, remedy: `nếu là chữ thì đặt trong dấu nháy: "${source}"; nếu không thì viết true hoặc bỏ dòng này` };
  }
  if (OLD_NUMBER.test(source)) {
    return { code: 'number-form', message: `«${source}» có chỗ đọc là số hệ khác`, remedy: `nếu là chữ thì đặt trong dấu nháy: "${source}"` };
  }
  return typeof value === 'number' ? numberFault(source, value) : null;
}

/** Fault of a text, quoted or not. Remedies print the word as it should be, where that is certain. */
export function textFault(text: string): Fault | null {
  const composed = text.normalize('NFC');
  if (text !== composed) {
    return { code: 'text-nfc', message: 'chữ ở dạng Unicode tách dấu (NFD)', remedy: `chép lại ở dạng dựng sẵn (NFC): «${composed.split(/\s/).find((word) => !text.split(/\s/).includes(word)) ?? excerpt(composed)}»` };
  }
  const [invisible] = INVISIBLE.exec(text.replaceAll('\n', ' ')) ?? [];
  if (invisible !== undefined) {
    return { code: 'text-invisible', message: `chữ có ký tự không nhìn thấy ${codePoint(invisible)}`, remedy: `xóa ký tự ấy: «${wordWith(text, invisible).replaceAll(invisible, invisible === '\t' ? ' ' : '')}»` };
  }
  const [oddSpace] = ODD_SPACE.exec(text) ?? [];
  if (oddSpace !== undefined) {
    return { code: 'text-space', message: `chữ có dấu cách lạ ${codePoint(oddSpace)}`, remedy: 'xóa dấu ấy rồi gõ lại bằng phím cách' };
  }
  if (text !== text.trim()) {
    return { code: 'text-space', message: `chữ «${excerpt(text.trim())}» thừa dấu cách ở đầu hoặc cuối`, remedy: 'bỏ dấu cách thừa' };
  }
  const [broken] = MOJIBAKE.exec(text) ?? [];
  if (broken !== undefined) {
    return { code: 'text-encoding', message: `chữ «${wordWith(text, broken)}» đã hỏng bảng mã`, remedy: 'chép lại từ nguồn, lưu tệp với bảng mã UTF-8' };
  }
  return lookAlikeFault(text);
}

function numberFault(source: string, value: number): Fault | null {
  if (THOUSANDS.test(source)) {
    const groups = source.replaceAll('.', '');
    return { code: 'number-thousands', message: `số ${source} có thể là ${groups} hoặc ${source.replace('.', ',')}`, remedy: `nếu là ${groups} thì viết ${groups}; nếu là số thập phân thì viết ${source}0` };
  }
  if (/^-?0\d/.test(source)) {
    return { code: 'number-form', message: `số ${source} bắt đầu bằng số 0`, remedy: `nếu là mã thì đặt trong dấu nháy: "${source}"; nếu là số thì viết ${String(value)}` };
  }
  if (!PLAIN_NUMBER.test(source) || !Number.isFinite(value) || Object.is(value, -0)) {
    return { code: 'number-form', message: `số ${source} viết theo dạng lạ`, remedy: 'viết bằng chữ số thường, dấu chấm thập phân: 51 hoặc 85.75; nếu là chữ thì đặt trong dấu nháy' };
  }
  return source.replace(/\D/g, '').length <= MAX_DIGITS ? null : { code: 'number-digits', message: `số ${source} dài hơn ${MAX_DIGITS} chữ số`, remedy: 'chọn đơn vị lớn hơn, hoặc bớt chữ số thập phân' };
}

function codePoint(char: string): string {
  return `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function wordWith(text: string, char: string): string {
  return excerpt(text.split(' ').find((word) => word.includes(char)) ?? text);
}

function excerpt(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
