/**
 * What does not fit together inside one report, told neutrally: findings, never validation errors. The laws stand on
 * /phuong-phap/#dieu-can-neu; MODEL §3.5 and §5 say when each fires, so that no false one floods the page.
 */
import type { Catalogue, Claim, Count, Figure, Report } from '../model/entities.ts';
import { boundsOf, centralValue, isExact, type Quantity } from '../model/quantity.ts';
import { indexClaims, type ClaimIndex } from './claim-index.ts';
import { breakDown } from './count-breakdown.ts';
import { findingsAcross, type AcrossFinding } from './findings-across.ts';
import { countsOfPercent, percentFits } from './percent-solver.ts';

export type Finding =
  | { readonly code: 'remainder'; readonly claim: Claim; readonly total: number; readonly sum: number; readonly rest: number }
  | { readonly code: 'excess'; readonly claim: Claim; readonly total: number; readonly sum: number; readonly over: number }
  | { readonly code: 'unfinished-differs'; readonly claim: Claim; readonly printed: number; readonly sum: number }
  | { readonly code: 'percent-differs'; readonly claim: Claim; readonly printed: number; readonly part: number; readonly whole: number }
  | { readonly code: 'after-publication'; readonly claim: Claim; readonly published: string }
  | { readonly code: 'before-place'; readonly claim: Claim; readonly from: string }
  | { readonly code: 'percent-impossible'; readonly claim: Count; readonly printed: number; readonly total: number }
  | { readonly code: 'beyond-most'; readonly claim: Figure; readonly value: number; readonly most: number }
  | AcrossFinding;

export type FindingCode = Finding['code'];

/** Every finding, in the catalogue's order: first those inside one report, then those between claims. */
export function findFindings(catalogue: Catalogue, index: ClaimIndex = indexClaims(catalogue)): Finding[] {
  return [
    ...[...catalogue.reports.values()].flatMap((report) => report.claims.flatMap((claim) => findingsOf(claim, report, catalogue))),
    ...findingsAcross(catalogue, index),
  ];
}

function findingsOf(claim: Claim, report: Report, catalogue: Catalogue): Finding[] {
  return [
    ...(claim.kind === 'count' ? [...sumFindings(claim, report), ...percentFindings(claim), ...impossibleFindings(claim)] : []),
    ...(claim.kind === 'figure' && claim.numerator !== null && claim.denominator !== null && claim.quantity !== null && isExact(claim.quantity) && claim.nature === 'result'
      ? percentFinding(claim, centralValue(claim.quantity), claim.numerator, claim.denominator)
      : []),
    ...(claim.kind === 'figure' ? beyondMost(claim, catalogue) : []),
    ...timeFindings(claim, report, catalogue),
  ];
}

function sumFindings(claim: Count, report: Report): Finding[] {
  const { total, sum, remainder, excess, bands } = breakDown(claim, report.authored.read !== 'part');
  const whole = total === null ? 0 : centralValue(total);
  const parent = bands.find(({ role }) => role === 'unfinished');
  const inside = parent?.bands.reduce((all, band) => all + centralValue(band.count), 0) ?? 0;
  return [
    ...(remainder?.kind === 'unexplained' ? [{ code: 'remainder', claim, total: whole, sum, rest: remainder.count } as const] : []),
    ...(excess === null ? [] : [{ code: 'excess', claim, total: whole, sum, over: excess } as const]),
    ...(parent && parent.bands.length > 0 && allExact([parent.count, ...parent.bands.map(({ count }) => count)]) && inside !== centralValue(parent.count)
      ? [{ code: 'unfinished-differs', claim, printed: centralValue(parent.count), sum: inside } as const]
      : []),
  ];
}

function percentFindings(claim: Count): Finding[] {
  const { total } = claim;
  if (total === null || !isExact(total)) return [];
  return [...claim.percent].flatMap(([bucket, printed]) => {
    const part = claim.buckets.get(bucket);
    if (!part || !isExact(part) || printed.of !== 'total' || printed.qualifier !== 'exact') return [];
    return percentFinding(claim, printed.value, centralValue(part), centralValue(total));
  });
}

/** A printed percentage is compared at its own number of decimals, rounded or cut (MODEL §6). */
function percentFinding(claim: Claim, printed: number, part: number, whole: number): Finding[] {
  return percentFits(printed, part, whole) ? [] : [{ code: 'percent-differs', claim, printed, part, whole }];
}

/** A percentage of a known total, of a number that is not told, that no whole number can be printed as. */
function impossibleFindings(claim: Count): Finding[] {
  const told = [...claim.percent].filter(([bucket]) => !claim.buckets.has(bucket)).map(([, percent]) => ({ percent, total: claim.total }));
  const ofUnits = claim.units?.percent && claim.units.completed === null ? [{ percent: claim.units.percent, total: claim.units.total }] : [];
  return [...told, ...ofUnits].flatMap(({ percent, total }): Finding[] => {
    if (total === null || !isExact(total) || percent.of !== 'total' || percent.qualifier !== 'exact') return [];
    return countsOfPercent(percent.value, centralValue(total)).length > 0 ? [] : [{ code: 'percent-impossible', claim, printed: percent.value, total: centralValue(total) }];
  });
}

/** A rank beyond the last, or a value beyond the most that the source says it could be. */
function beyondMost(claim: Figure, { indicators }: Catalogue): Finding[] {
  const { quantity, outOf } = claim;
  if (quantity === null || outOf === null) return [];
  const low = boundsOf(quantity).low;
  const beforeFirst = indicators.get(claim.indicator)?.measure === 'rank' && boundsOf(quantity).high < 1;
  return low > outOf || beforeFirst ? [{ code: 'beyond-most', claim, value: centralValue(quantity), most: outOf }] : [];
}

function timeFindings(claim: Claim, report: Report, catalogue: Catalogue): Finding[] {
  const { span } = claim;
  if (span === null || claim.kind === 'statement') return [];
  const published = report.published?.end ?? null;
  const late = published !== null && span.start !== null && span.start > published && !(claim.kind === 'figure' && claim.nature !== 'result');
  const from = catalogue.places.get(claim.place)?.from;
  const early = from !== undefined && span.end !== null && span.end < from && !(claim.kind === 'figure' && claim.recast);
  return [
    ...(late ? [{ code: 'after-publication', claim, published } as const] : []),
    ...(early ? [{ code: 'before-place', claim, from } as const] : []),
  ];
}

function allExact(quantities: readonly Quantity[]): boolean {
  return quantities.every(isExact);
}
