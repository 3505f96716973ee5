/**
 * What is wrong with a file, told so that somebody who has never used Git can put it right.
 */
import type { Position } from '../model/entities.ts';
import { compareText } from '../model/order.ts';

/** `error` stops the build; `warning` is a finding about a report, which is published as it is. */
export type Severity = 'error' | 'warning';

export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly col: number;
  readonly severity: Severity;
  /** Stable name of the rule, for search and for tests. */
  readonly code: string;
  /** What was found and what was expected, in Vietnamese. */
  readonly message: string;
  /** What to do about it, in Vietnamese. */
  readonly remedy: string;
}

export type ReportFormat = 'text' | 'json' | 'github';

/** An error at a position. */
export function errorAt(at: Position, code: string, message: string, remedy: string): Problem {
  return { file: at.file, line: at.line, col: at.col, severity: 'error', code, message, remedy };
}

/** A finding at a position. */
export function warningAt(at: Position, code: string, message: string, remedy: string): Problem {
  return { ...errorAt(at, code, message, remedy), severity: 'warning' };
}

/** By file, then by place in the file; for equal places by code. Stable whatever order the checks ran in. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => compareText(a.file, b.file) || a.line - b.line || a.col - b.col || compareText(a.code, b.code),
  );
}

/** More than these of one file help nobody to mend it, and would drown the others. */
const MAX_PER_FILE = 20;

/** The first problems of each file, in the order of the file; how many more there are is told at its top. */
export function limitPerFile(problems: readonly Problem[]): Problem[] {
  return [...Map.groupBy(problems, ({ file }) => file)].flatMap(([file, found]) => {
    const rest = found.length - MAX_PER_FILE;
    if (rest <= 0) return found;
    return [...sortProblems(found).slice(0, MAX_PER_FILE), errorAt({ file, line: 1, col: 1 }, 'more-problems', `còn ${rest} lỗi nữa trong tệp này`, 'sửa những lỗi đã nêu rồi kiểm tra lại')];
  });
}

/** One problem as `path:line:col code message → remedy`. Control characters of hostile files are shown as escapes. */
export function problemAsText(problem: Problem): string {
  const { file, line, col, code, message, remedy } = problem;
  return escapeControls(`${file}:${line}:${col} ${code} ${message} → ${remedy}`);
}

/**
 * All problems in one of the three shapes that `npm run validate` offers. `json` is an array of
 * `{file, line, col, code, message, remedy, severity}`; `github` is one workflow command a line.
 */
export function formatProblems(problems: readonly Problem[], format: ReportFormat): string {
  if (format === 'json') {
    return JSON.stringify(
      problems.map(({ file, line, col, code, message, remedy, severity }) => ({ file, line, col, code, message, remedy, severity })),
      null,
      2,
    );
  }
  return problems.map(format === 'github' ? problemAsAnnotation : problemAsText).join('\n');
}

/** GitHub's workflow command; data and properties escaped as its runner expects, so that no file can issue commands. */
function problemAsAnnotation(problem: Problem): string {
  const level = problem.severity;
  const property = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  const place = `file=${property(problem.file)},line=${problem.line},col=${problem.col},title=${property(problem.code)}`;
  return `::${level} ${place}::${escapeData(`${problem.message} → ${problem.remedy}`)}`;
}

function escapeData(text: string): string {
  return escapeControls(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));
}

function escapeControls(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (char) => `\\u${(char.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`);
}
