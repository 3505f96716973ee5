/**
 * Why two claims cannot be one number, as far as the sources show it: /phuong-phap/#mau-thuan (MODEL §6). The first
 * cause that explains is the cause; nothing is guessed beyond.
 */
import type { Count, Figure, Indicator, Register } from '../model/entities.ts';
import { centralValue } from '../model/quantity.ts';
import { parseSpan, spansMeet } from '../model/time.ts';
import { isRoundingOf, saidIn, type Field } from './disagreement.ts';
import type { Finding } from './findings.ts';
import { isSameTime, windowOf, type TimeContext } from './meeting-times.ts';

/** The gravest first. */
export const CONFLICT_CAUSES = ['unexplained', 'arithmetic', 'list-changed', 'other-date', 'rounding'] as const;
export type ConflictCause = (typeof CONFLICT_CAUSES)[number];

export interface Disagreement {
  readonly a: Count | Figure;
  readonly b: Count | Figure;
  readonly fields: readonly Field[];
  readonly indicator: Indicator | null;
  readonly breaks: NonNullable<Register['breaks']>;
  readonly context: TimeContext;
  /** About either claim. */
  readonly findings: readonly Finding[];
}

/** Rounding; else, where the times only overlap, a change of the list between them or another date; else one source's own arithmetic; else unexplained. */
export function causeOf(disagreement: Disagreement): ConflictCause {
  const { a, b, context } = disagreement;
  if (isAllRounding(disagreement)) return 'rounding';
  if (!isSameTime(a, b, context)) return liesAcrossBreak(disagreement) ? 'list-changed' : 'other-date';
  return isExplainedByArithmetic(disagreement) ? 'arithmetic' : 'unexplained';
}

function isAllRounding({ a, b, fields, indicator }: Disagreement): boolean {
  return fields.every((field) => {
    const [x, y] = [saidIn(a, field, indicator), saidIn(b, field, indicator)];
    return x?.kind === 'number' && y?.kind === 'number' && isRoundingOf(x.quantity, y.quantity);
  });
}

/** True when the list may have changed between the two: the days of either reach into the time of the change. */
function liesAcrossBreak({ a, b, breaks }: Disagreement): boolean {
  const windows = [windowOf(a), windowOf(b)];
  return breaks.some(({ from, to }) => {
    const change = parseSpan(`${from}/${to ?? from}`);
    return change !== null && windows.some((window) => window !== null && spansMeet(window, change));
  });
}

/** True when what one source fails to add up to is just what the two differ by. */
function isExplainedByArithmetic({ a, b, fields, indicator, findings }: Disagreement): boolean {
  const gaps = findings.flatMap((finding) => (finding.code === 'remainder' ? [finding.rest] : finding.code === 'excess' ? [finding.over] : finding.code === 'unfinished-differs' ? [Math.abs(finding.printed - finding.sum)] : []));
  const wrongPercent = findings.some(({ code }) => code === 'percent-differs');
  return fields.every((field) => {
    const [x, y] = [saidIn(a, field, indicator), saidIn(b, field, indicator)];
    if (x?.kind !== 'number' || y?.kind !== 'number') return false;
    return (x.percent && wrongPercent) || gaps.includes(Math.abs(centralValue(x.quantity) - centralValue(y.quantity)));
  });
}
