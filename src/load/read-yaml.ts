/**
 * YAML, read once and strictly: one document of plain maps, lists, text and numbers, nothing that two parsers could
 * read differently (anchors/reliability §1). Numbers are judged by the characters in the file, not by their value.
 */
import { isMap, isScalar, isSeq, LineCounter, parseDocument, Scalar, type Pair, type ParsedNode } from 'yaml';
import type { Position } from '../model/entities.ts';
import { errorAt, type Problem } from './problem.ts';
import { EMPTY_VALUE, scalarFault, textFault, type Fault } from './scalar-rules.ts';
import type { Whereabouts } from './whereabouts.ts';
import { syntaxFault } from './yaml-syntax.ts';
import { tokenFaults } from './yaml-tokens.ts';

const MAX_BYTES = 256 * 1024;
const MAX_LINES = 10_000;
const MAX_LINE = 4000;
const FIELD_NAME = /^[a-zA-Z][a-zA-Z0-9]*$/;

export interface YamlReading {
  /** Plain data; `undefined` when the text is refused as YAML. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
}

/**
 * Reads one file's text; `file` is the path that problems show. What is wrong with a value is told at the name of its
 * field, what is wrong with an item of a list at the item. Every record's place is noted in `places`.
 */
export function readYaml(text: string, file: string, places: Whereabouts): YamlReading {
  const unread = sizeFault(text);
  if (unread) return { value: undefined, problems: [errorAt({ file, line: unread.line, col: 1 }, unread.code, unread.message, unread.remedy)] };

  const counter = new LineCounter();
  counter.addNewLine(0);
  for (const { index } of text.matchAll(/\n/g)) counter.addNewLine(index + 1);
  const position = (offset: number): Position => ({ file, ...counter.linePos(offset) });
  const problemAt = (offset: number, { code, message, remedy }: Fault): Problem => errorAt(position(offset), code, message, remedy);
  const { forbidden, comments } = tokenFaults(text);
  if (forbidden.length > 0) return { value: undefined, problems: forbidden.map(({ offset, fault }) => problemAt(offset, fault)) };
  // Keys are told apart in mapToPlain: the parser's own way takes ten seconds for a file of 40,000 keys.
  const document = parseDocument(text, { version: '1.2', schema: 'core', strict: true, uniqueKeys: false, stringKeys: true, prettyErrors: false, logLevel: 'silent' });
  const faults = [...document.errors, ...document.warnings].map(({ pos, code }) => problemAt(pos[0], syntaxFault(code)));
  if (faults.length > 0) return { value: undefined, problems: faults };
  if (document.contents === null || (isScalar(document.contents) && document.contents.value === null)) {
    return { value: undefined, problems: [problemAt(0, { code: 'yaml-empty', message: 'tệp trống', remedy: 'điền nội dung hoặc xóa tệp' })] };
  }
  const problems = comments.map(({ offset, fault }) => problemAt(offset, fault));
  const value = toPlain(document.contents, document.contents.range[0], {
    position,
    places,
    report: (offset, fault) => {
      problems.push(problemAt(offset, fault));
    },
  });
  return { value, problems };
}

interface Walk {
  readonly position: (offset: number) => Position;
  readonly places: Whereabouts;
  readonly report: (offset: number, fault: Fault) => void;
}

/** `field` is where the name of the field, or the item, starts. */
function toPlain(node: ParsedNode | null, field: number, walk: Walk): unknown {
  if (isMap<ParsedNode, ParsedNode | null>(node)) return mapToPlain(node.items, field, walk);
  if (isSeq<ParsedNode>(node)) {
    const starts = node.items.map((item) => item.range[0]);
    const items = node.items.map((item) => toPlain(item, item.range[0], walk));
    walk.places.note(items, walk.position(field), new Map(starts.map((start, index) => [String(index), walk.position(start)])));
    return items;
  }
  if (isScalar(node)) return scalarToPlain(node, field, walk);
  walk.report(field, EMPTY_VALUE);
  return null;
}

function mapToPlain(items: readonly Pair<ParsedNode, ParsedNode | null>[], start: number, walk: Walk): object {
  const record: Record<string, unknown> = {};
  const fields = new Map<string, Position>();
  for (const { key, value } of items) {
    const offset = key.range[0];
    const name = isScalar(key) ? String(key.value) : '';
    if (!FIELD_NAME.test(name)) {
      walk.report(offset, { code: 'yaml-key', message: `tên trường «${name}» không dùng được`, remedy: 'tên trường chỉ gồm chữ cái không dấu và chữ số; xem data/README.md' });
      continue;
    }
    const before = fields.get(name);
    if (before !== undefined) {
      walk.report(offset, { code: 'yaml-duplicate', message: `trường «${name}» viết hai lần, lần đầu ở dòng ${before.line}`, remedy: 'một trường chỉ viết một lần trong một mục: bỏ dòng thừa' });
      continue;
    }
    fields.set(name, walk.position(offset));
    record[name] = toPlain(value, offset, walk);
  }
  walk.places.note(record, walk.position(items[0]?.key.range[0] ?? start), fields);
  return record;
}

function scalarToPlain(node: Scalar.Parsed, field: number, walk: Walk): unknown {
  const written: unknown = node.value;
  // A block of text (| or >) ends with a line break that nobody means.
  const isBlock = node.type === Scalar.BLOCK_FOLDED || node.type === Scalar.BLOCK_LITERAL;
  const value = typeof written === 'string' && isBlock ? written.replace(/\n$/, '') : written;
  const fault = (node.type === Scalar.PLAIN ? scalarFault(node.source, value) : null) ?? (typeof value === 'string' ? textFault(value) : null);
  if (fault) walk.report(field, fault);
  return value;
}

function sizeFault(text: string): (Fault & { line: number }) | null {
  if (Buffer.byteLength(text) > MAX_BYTES) {
    return { line: 1, code: 'file-size', message: `tệp lớn hơn ${MAX_BYTES / 1024} KiB`, remedy: 'tách thành nhiều tệp' };
  }
  const lines = text.split('\n');
  if (lines.length > MAX_LINES) return { line: 1, code: 'file-size', message: `tệp dài hơn ${MAX_LINES} dòng`, remedy: 'tách thành nhiều tệp' };
  const long = lines.findIndex((line) => line.length > MAX_LINE);
  return long < 0 ? null : { line: long + 1, code: 'line-length', message: `dòng dài hơn ${MAX_LINE} ký tự`, remedy: 'viết ngắn lại, hoặc xuống dòng bằng dấu >-' };
}
