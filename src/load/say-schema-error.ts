/**
 * A schema error in Vietnamese: what was found, what is expected, what to do. The schema's own description and
 * example are the best remedy there is, so they are shown.
 */
import type { ErrorObject } from 'ajv';
import { almostNumber, almostSlug, almostTime, nearest } from './near-misses.ts';
import type { Fault } from './scalar-rules.ts';

const TYPE_WORDS: Readonly<Record<string, string>> = {
  array: 'danh sách', boolean: 'true hoặc false', integer: 'số nguyên', null: 'trống', number: 'số', object: 'một mục gồm các trường', string: 'chữ',
};

/** One error (made with `verbose`) as its sayer needs it. */
interface Finding {
  /** The field, or the item of a list. */
  readonly name: string;
  readonly data: unknown;
  /** `data` as it is shown. */
  readonly found: string;
  readonly schema: unknown;
  /** A parameter of the error. */
  readonly param: (name: string) => unknown;
}

type Sayer = (finding: Finding) => Fault;

const tooShort: Sayer = ({ name, param }) => ({ code: 'schema-length', message: `${name} ngắn quá (ít nhất ${String(param('limit'))})`, remedy: 'điền nội dung, hoặc bỏ hẳn trường này' });
const tooLong: Sayer = ({ name, param }) => ({ code: 'schema-length', message: `${name} dài quá (nhiều nhất ${String(param('limit'))})`, remedy: 'viết ngắn lại bằng lời của mình' });
const outOfBounds: Sayer = ({ name, found, param }) => ({ code: 'schema-bounds', message: `${name} là ${found}, cần ${String(param('comparison'))} ${String(param('limit'))}`, remedy: 'xem lại số trong nguồn' });

const SAYERS: ReadonlyMap<string, Sayer> = new Map<string, Sayer>([
  ['required', ({ schema, param }) => {
    const missing = String(param('missingProperty'));
    return { code: 'schema-required', message: `thiếu trường «${missing}»`, remedy: `thêm dòng ${missing}: ${describe(asRecord(asRecord(schema)['properties'])[missing])}` };
  }],
  ['additionalProperties', ({ schema, param }) => {
    const extra = String(param('additionalProperty'));
    const known = Object.keys(asRecord(asRecord(schema)['properties']));
    return { code: 'schema-unknown-field', message: `trường lạ «${extra}», cần một trong: ${known.join(', ')}`, remedy: perhaps(nearest(extra, known), 'bỏ trường này, hoặc chuyển vào note') };
  }],
  ['type', ({ name, data, found, schema, param }) => {
    const wanted = [param('type')].flat().map(String);
    const asNumber = typeof data === 'string' && wanted.some((type) => type === 'number' || type === 'integer') ? almostNumber(data) : null;
    const asText = typeof data === 'number' && wanted.includes('string') ? `đặt trong dấu nháy: "${data}"` : null;
    return { code: 'schema-type', message: `${name} là ${found}, cần ${wanted.map((type) => TYPE_WORDS[type] ?? type).join(' hoặc ')}`, remedy: asNumber ?? asText ?? describe(schema) };
  }],
  ['enum', ({ name, data, found, schema, param }) => {
    const allowed = [param('allowedValues')].flat().map(String);
    return { code: 'schema-enum', message: `${name} là ${found}, cần một trong: ${allowed.join(', ')}`, remedy: perhaps(typeof data === 'string' ? nearest(data, allowed) : null, describe(schema)) };
  }],
  ['const', ({ name, found, param }) => ({ code: 'schema-const', message: `${name} là ${found}, chỉ có thể là ${show(param('allowedValue'))}`, remedy: 'nếu không phải vậy thì bỏ dòng này' })],
  ['pattern', ({ name, data, found, schema, param }) => {
    const pattern = new RegExp(String(param('pattern')), 'u');
    const meant = [almostTime(String(data)), almostSlug(String(data))].find((guess) => guess !== null && pattern.test(guess)) ?? null;
    return { code: 'schema-pattern', message: `${name} là ${found}, không đúng dạng`, remedy: perhaps(meant, describe(schema)) };
  }],
  ['minimum', outOfBounds], ['maximum', outOfBounds],
  ['minLength', tooShort], ['minItems', tooShort], ['minProperties', tooShort], ['maxLength', tooLong],
  ['uniqueItems', ({ name }) => ({ code: 'schema-unique', message: `${name} có hai phần tử giống nhau`, remedy: 'bỏ phần tử thừa' })],
]);

/** Code, message and remedy of one ajv error. */
export function saySchemaError(error: ErrorObject): Fault {
  const params = new Map<string, unknown>(Object.entries(error.params));
  const field = lastStep(error.instancePath);
  const finding: Finding = { name: field === '' ? 'tệp' : `«${field}»`, data: error.data, found: show(error.data), schema: error.parentSchema, param: (name) => params.get(name) };
  return SAYERS.get(error.keyword)?.(finding) ?? { code: 'schema-other', message: `${finding.name} không đúng quy định (${error.keyword})`, remedy: describe(error.parentSchema) };
}

function perhaps(guess: string | null, otherwise: string): string {
  return guess === null ? otherwise : `có phải «${guess}» không?`;
}

/** Description and first example of a field's schema. */
function describe(schema: unknown): string {
  const { description, examples } = asRecord(schema);
  const example = Array.isArray(examples) && examples.length > 0 ? [`ví dụ ${JSON.stringify(examples[0])}`] : [];
  return [...(typeof description === 'string' ? [description] : []), ...example].join(' ') || 'xem data/README.md';
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

function show(value: unknown): string {
  if (typeof value === 'string') return `"${value.length > 60 ? `${value.slice(0, 60)}…` : value}" (chữ)`;
  if (Array.isArray(value)) return 'một danh sách';
  if (value === null) return 'trống';
  return typeof value === 'object' ? 'một mục gồm các trường' : String(value);
}

function lastStep(path: string): string {
  const steps = path.split('/').slice(1);
  const last = steps.at(-1) ?? '';
  return /^\d+$/.test(last) ? `${steps.at(-2) ?? ''} thứ ${Number(last) + 1}` : last;
}
