/**
 * How far an indicator is on its way to a target: reached or not, what is left, and whether the linear pace from the
 * starting point keeps up with the time: /phuong-phap/#muc-tieu. No direction is ever assumed.
 */
import type { Catalogue, Figure, Indicator, Target } from '../model/entities.ts';
import { canAgree, centralValue, exactly, isExact, type Quantity } from '../model/quantity.ts';
import { dayFromNumber, dayNumber, daysBetween, type Day } from '../model/time.ts';
import { failed, type Arithmetic, type Guard, type GuardCode } from './arithmetic.ts';
import { bandOf, type Band } from './bands.ts';
import { claimsOf, type ClaimIndex, type FigureSeries } from './claim-index.ts';
import { compoundGrowth, type CompoundGrowth } from './compound-growth.ts';
import { goalOf, isMet, type Goal } from './goal.ts';
import { progressArithmetic } from './progress-arithmetic.ts';
import { tryClaims } from './sensitivity.ts';

export type ProgressLabel = Band | 'reached' | 'not-assessable';

/** The starting point, and whether the data name it or the rule takes the earliest result. */
export interface Baseline {
  readonly claim: Figure;
  readonly given: boolean;
}

export interface Progress {
  readonly target: Target;
  readonly label: ProgressLabel;
  /** The first guard that failed, where nothing can be said; else `null`. */
  readonly reason: GuardCode | null;
  /** The result that is compared; `null` where there is none. */
  readonly current: Figure | null;
  readonly baseline: Baseline | null;
  /** What is left to the target in the indicator's unit, never below zero; `null` where nothing can be compared. */
  readonly left: number | null;
  /** Share of the way and of the time, and one over the other; `null` where there is no band. */
  readonly way: number | null;
  readonly elapsed: number | null;
  readonly pace: number | null;
  /** Year in which the linear pace would reach it; `null` when reached, or never at this pace. */
  readonly projectedYear: number | null;
  readonly compound: CompoundGrowth | null;
  readonly arithmetic: Arithmetic;
}

/** The figures of the target's own place and part: `series` is that of the results, if there is one. */
export function progressOf(target: Target, indicator: Indicator, series: FigureSeries | null, today: Day): Progress {
  const claims = series === null ? [] : claimsOf(series);
  const verdict = assess(target, indicator, claims, today);
  const startDay = verdict.baseline?.claim.effectiveDay ?? '';
  const others = claims.filter((claim) => claim !== verdict.current && claim.quantity !== null && (claim.effectiveDay ?? '') > startDay);
  const trials = verdict.label === 'not-assessable' ? [] : tryClaims(others, (claim) => assess(target, indicator, [claim, ...claims.filter((one) => one !== claim)], today).label);
  const { guards, goal, ...rest } = verdict;
  return { target, ...rest, arithmetic: progressArithmetic(target, indicator, verdict, trials) };
}

/** The way to every target, by the target's id: with the results of its own place and part, not recomputed for other borders. */
export function progressByTarget({ targets, indicators }: Pick<Catalogue, 'targets' | 'indicators'>, { figuresByIndicator }: Pick<ClaimIndex, 'figuresByIndicator'>, today: Day): ReadonlyMap<string, Progress> {
  return new Map([...targets.values()].flatMap((target): [string, Progress][] => {
    const indicator = indicators.get(target.indicator);
    const series = (figuresByIndicator.get(target.indicator) ?? []).find(({ place, parts, nature, choice }) => place === target.place && nature === 'result' && !choice.current.recast && parts.join() === target.parts.join());
    return indicator ? [[target.id, progressOf(target, indicator, series ?? null, today)]] : [];
  }));
}

export interface ProgressVerdict extends Omit<Progress, 'target' | 'arithmetic'> {
  readonly guards: readonly Guard[];
  readonly goal: Goal | null;
}

/** The first of the claims is the one that is compared; the rest only serve to find the starting point. */
function assess(target: Target, indicator: Indicator, claims: readonly Figure[], today: Day): ProgressVerdict {
  const [first] = claims;
  const current = first && first.effectiveDay !== null && first.quantity !== null ? first : null;
  const goal = goalOf(target, indicator);
  const baseline = current && baselineOf(target, claims, current);
  const due = target.span?.end ?? null;
  const guards = guardsOf({ target, indicator, goal, current, baseline, due, today });
  const nothing = { current, baseline, goal, left: null, way: null, elapsed: null, pace: null, projectedYear: null, compound: null };
  if (goal === null || current === null || current.quantity === null) return { ...nothing, label: 'not-assessable', reason: failed(guards)[0] ?? null, guards };
  const value = centralValue(current.quantity);
  const left = Math.max(0, goal.direction === 'up' ? goal.value - value : value - goal.value);
  if (isMet(goal, current.quantity)) return { ...nothing, label: 'reached', reason: null, left: 0, guards: guards.filter(({ code }) => FOR_REACHED.has(code)) };
  const [reason] = failed(guards);
  if (reason !== undefined || baseline?.claim.quantity == null || due === null) return { ...nothing, left, label: 'not-assessable', reason: reason ?? null, guards };
  const base = { value: centralValue(baseline.claim.quantity), day: baseline.claim.effectiveDay ?? '' };
  const now = { value, day: current.effectiveDay ?? '' };
  const way = (now.value - base.value) / (goal.value - base.value);
  const elapsed = Math.min(1, daysBetween(base.day, now.day) / daysBetween(base.day, due));
  const pace = way / elapsed;
  const compound = compoundGrowth({ value: base.value, year: yearOf(base.day) }, { value: now.value, year: yearOf(now.day) }, { value: goal.value, year: yearOf(due) }, goal.direction);
  return { current, baseline, goal, left, way, elapsed, pace, compound, projectedYear: projectedYear(base.day, now.day, way), label: bandOf(pace), reason: null, guards };
}

const FOR_REACHED: ReadonlySet<GuardCode> = new Set(['has-level', 'has-direction', 'fits-direction', 'has-result']);

interface Asked extends Pick<ProgressVerdict, 'goal' | 'current' | 'baseline'> {
  readonly target: Target;
  readonly indicator: Indicator;
  readonly due: Day | null;
  readonly today: Day;
}

function guardsOf({ target, indicator, goal, current, baseline, due, today }: Asked): Guard[] {
  const ask = (code: GuardCode, passed: boolean): Guard => ({ code, passed });
  const day = current?.effectiveDay ?? null;
  const from = baseline?.claim.effectiveDay ?? null;
  const base = baseline?.claim.quantity ?? null;
  return [
    ask('has-level', target.quantity !== null),
    ask('has-direction', indicator.direction !== 'none'),
    ...(target.quantity === null || indicator.direction === 'none' ? [] : [ask('fits-direction', goal !== null)]),
    ask('has-result', current !== null),
    ask('has-day', due !== null),
    ...(current === null ? [] : [ask('two-points', baseline !== null)]),
    ...(day === null || from === null ? [] : [ask('definition-kept', !(indicator.breaks ?? []).some(({ from: start, to }) => start < day && (to ?? start) > from))]),
    ...(goal === null || base === null ? [] : [ask('base-apart', !isMet(goal, exactly(centralValue(base))))]),
    ...(base === null || current?.quantity == null ? [] : [ask('change-seen', isTold(base, current.quantity))]),
    ...(due === null || day === null ? [] : [ask('told-at-target-day', today <= due || day >= due)]),
  ];
}

/** Two exact numbers tell a change, also of nothing; others only when no number satisfies both. */
function isTold(base: Quantity, current: Quantity): boolean {
  return (isExact(base) && isExact(current)) || !canAgree(base, current);
}

/** The claim that the target names; else the earliest dated result before the current one, the better first. */
function baselineOf(target: Target, claims: readonly Figure[], current: Figure): Baseline | null {
  const before = claims.filter((claim) => claim.quantity !== null && claim.effectiveDay !== null && claim.effectiveDay < (current.effectiveDay ?? ''));
  const named = before.find(({ id }) => id === target.authored.baseline);
  if (named) return { claim: named, given: true };
  if (target.authored.baseline !== undefined) return null;
  const [first, ...rest] = before;
  return first === undefined ? null : { claim: rest.reduce((earliest, claim) => ((claim.effectiveDay ?? '') < (earliest.effectiveDay ?? '') ? claim : earliest), first), given: false };
}

/** Years beyond these hundred say no more than "not at this pace". */
const FARTHEST_YEARS = 100;

function projectedYear(from: Day, to: Day, way: number): number | null {
  if (way <= 0) return null;
  const days = daysBetween(from, to) / way;
  return days > FARTHEST_YEARS * 365 ? null : yearOf(dayFromNumber(Math.ceil(dayNumber(from) + days)));
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}
