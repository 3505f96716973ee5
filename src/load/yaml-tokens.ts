/**
 * What a data file may not hold, seen before it is parsed: YAML that copies, renames or retypes other YAML, nesting
 * that would exhaust the parser, and comments behind a value, which are often text that was cut off.
 */
import { CST, Lexer } from 'yaml';
import { textFault, type Fault } from './scalar-rules.ts';

const MAX_DEPTH = 20;
const MAX_INDENT = 60;
/** A quoted text that ends with its own quote. */
const CLOSED = /^(?:"(?:[^"\\]|\\[^])*"|'(?:[^']|'')*')$/;

/** A fault and the character at which it starts. */
export interface PlacedFault {
  readonly offset: number;
  readonly fault: Fault;
}

export interface TokenFaults {
  /** With any of these the file is not parsed at all. */
  readonly forbidden: readonly PlacedFault[];
  readonly comments: readonly PlacedFault[];
}

interface Token {
  readonly offset: number;
  readonly type: string;
  readonly source: string;
  /** Nothing but blanks stands before it on its line. */
  readonly isFirst: boolean;
}

/** Faults of one file's text, in the order of the file. */
export function tokenFaults(text: string): TokenFaults {
  const tokens = readTokens(text);
  const deep = tooDeep(tokens);
  return {
    forbidden: deep.length > 0 ? deep : [...tokens.flatMap(forbiddenToken), ...secondDocument(tokens), ...unclosedBracket(tokens)].sort((a, b) => a.offset - b.offset),
    comments: tokens.filter(({ type }) => type === 'comment').flatMap(commentFaults),
  };
}

/** The lexer's tokens with their places. Its marks between tokens stand for no character of the file. */
function readTokens(text: string): Token[] {
  const found: Token[] = [];
  let offset = 0;
  let isScalar = false;
  let isFirst = true;
  for (const source of new Lexer().lex(text)) {
    if (source === CST.DOCUMENT || source === CST.FLOW_END || source === CST.SCALAR) {
      isScalar = source === CST.SCALAR;
      continue;
    }
    const type = isScalar ? 'scalar' : (CST.tokenType(source) ?? 'scalar');
    found.push({ offset, type, source, isFirst });
    if (source.endsWith('\n')) isFirst = true;
    else if (type !== 'space') isFirst = false;
    offset += source.length;
    isScalar = false;
  }
  return found;
}

function forbiddenToken({ offset, type, source }: Token): PlacedFault[] {
  switch (type) {
    case 'directive-line':
      return [{ offset, fault: { code: 'yaml-directive', message: `có chỉ thị YAML («${source.trim()}»)`, remedy: 'bỏ dòng bắt đầu bằng dấu % này' } }];
    case 'alias':
      return [{ offset, fault: { code: 'yaml-alias', message: `có tham chiếu YAML («${source}»)`, remedy: 'viết lại nội dung ở đây; nếu là chữ thì đặt trong dấu nháy' } }];
    case 'anchor':
      return [{ offset, fault: { code: 'yaml-alias', message: `có neo YAML («${source}»)`, remedy: 'bỏ neo; nếu là chữ thì đặt trong dấu nháy' } }];
    case 'tag':
      return [{ offset, fault: { code: 'yaml-tag', message: `có thẻ YAML («${source}»)`, remedy: 'bỏ thẻ bắt đầu bằng dấu !; nếu là chữ thì đặt trong dấu nháy' } }];
    case 'double-quoted-scalar':
    case 'single-quoted-scalar':
      return CLOSED.test(source) ? [] : [{ offset, fault: { code: 'yaml-syntax', message: 'dấu nháy mở ra mà không đóng lại', remedy: 'thêm dấu nháy đóng; dòng sau của một câu trong nháy phải thụt vào' } }];
    default:
      return [];
  }
}

function secondDocument(tokens: readonly Token[]): PlacedFault[] {
  const isContent = ({ type }: Token): boolean => !['space', 'newline', 'comment', 'directive-line', 'doc-end'].includes(type);
  const end = tokens.findIndex(({ type }, index) => (type === 'doc-start' && tokens.slice(0, index).some(isContent)) || type === 'doc-end');
  const marker = tokens[end];
  if (!marker || (marker.type === 'doc-end' && !tokens.slice(end).some(isContent))) return [];
  return [{ offset: marker.offset, fault: { code: 'yaml-documents', message: `tệp có hai tài liệu (dòng ${marker.source}), cần đúng một`, remedy: `bỏ dòng ${marker.source} và mọi thứ sau nó, hoặc tách thành hai tệp` } }];
}

/** The first place where collections lie too deep inside each other: by brackets, by indicators on a line, by indent. */
function tooDeep(tokens: readonly Token[]): PlacedFault[] {
  let brackets = 0;
  let indicators = 0;
  for (const { offset, type, source, isFirst } of tokens) {
    if (isFirst) indicators = 0;
    if (type === 'flow-seq-start' || type === 'flow-map-start') brackets += 1;
    if (type === 'flow-seq-end' || type === 'flow-map-end') brackets -= 1;
    if (brackets <= 0 && (type === 'seq-item-ind' || type === 'explicit-key-ind' || type === 'map-value-ind')) indicators += 1;
    if (brackets > MAX_DEPTH || indicators > MAX_DEPTH || (isFirst && type === 'space' && source.length > MAX_INDENT)) {
      return [{ offset, fault: { code: 'yaml-depth', message: `lồng nhau quá ${MAX_DEPTH} tầng, hoặc thụt quá ${MAX_INDENT} dấu cách`, remedy: 'xem lại chỗ thụt lề và các dấu ngoặc' } }];
    }
  }
  return [];
}

function unclosedBracket(tokens: readonly Token[]): PlacedFault[] {
  const open: Token[] = [];
  for (const token of tokens) {
    if (token.type === 'flow-seq-start' || token.type === 'flow-map-start') open.push(token);
    if (token.type === 'flow-seq-end' || token.type === 'flow-map-end') open.pop();
  }
  return open.slice(0, 1).map(({ offset, source }) => ({ offset, fault: { code: 'yaml-syntax', message: `dấu ${source} mở ra mà không đóng lại`, remedy: `thêm dấu ${source === '[' ? ']' : '}'}; nếu là chữ thì đặt trong dấu nháy` } }));
}

function commentFaults({ offset, source, isFirst }: Token): PlacedFault[] {
  const behind: Fault = {
    code: 'yaml-comment',
    message: 'dấu # đứng sau chữ khác trên cùng dòng: mọi chữ từ đó trở đi bị bỏ',
    remedy: 'nếu # là chữ của câu thì đặt cả câu trong dấu nháy; nếu là chú thích thì chuyển lên dòng riêng phía trên',
  };
  const inside = textFault(source.trim());
  return [...(isFirst ? [] : [{ offset, fault: behind }]), ...(inside ? [{ offset, fault: inside }] : [])];
}
