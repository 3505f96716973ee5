/** The arithmetic of an indicator's way to its target: /phuong-phap/#cach-tinh. */
import type { Figure, Indicator, Target } from '../model/entities.ts';
import { centralValue, exactly, type Quantity } from '../model/quantity.ts';
import { daysBetween, type Day } from '../model/time.ts';
import type { Amount, Arithmetic, Expression, Flip, Input, Label, Step, Trial } from './arithmetic.ts';
import { ON_PACE, SLOW } from './bands.ts';
import { isMet } from './goal.ts';
import type { Baseline, ProgressVerdict } from './progress.ts';

export function progressArithmetic(target: Target, indicator: Indicator, verdict: ProgressVerdict, trials: readonly Trial[]): Arithmetic {
  const measured = (quantity: Quantity): Amount => ({ kind: 'measured', quantity, indicator: indicator.id });
  const { current, baseline, guards, label } = verdict;
  return { rule: 'progress', inputs: inputsOf(target, current, label === 'reached' ? null : baseline, measured), guards, steps: stepsOf(target, verdict, measured), result: label, flips: flipsOf(verdict, indicator, measured), trials, ownShares: null };
}

function inputsOf(target: Target, current: Figure | null, baseline: Baseline | null, measured: (quantity: Quantity) => Amount): Input[] {
  const claim = (term: 'value' | 'baseline' | 'baseline-earliest', one: Figure): Input[] => (one.quantity === null ? [] : [{ from: 'claim', term, claim: one, amount: measured(one.quantity) }]);
  const due = target.span?.end ?? null;
  return [
    ...(current === null ? [] : claim('value', current)),
    ...(baseline === null ? [] : claim(baseline.given ? 'baseline' : 'baseline-earliest', baseline.claim)),
    { from: 'target', term: 'target', id: target.id, amount: target.quantity === null ? null : measured(target.quantity) },
    { from: 'target', term: 'target-day', id: target.id, amount: due === null ? null : { kind: 'day', day: due } },
  ];
}

function stepsOf(target: Target, { current, baseline, goal, left, way, elapsed, pace, projectedYear, compound }: ProgressVerdict, measured: (quantity: Quantity) => Amount): Step[] {
  const due = target.span?.end ?? null;
  if (goal === null || current === null || current.quantity === null || left === null) return [];
  const leaf = (value: number, claim: string | null): Expression => ({ amount: measured(exactly(round(value))), claim });
  const now = leaf(centralValue(current.quantity), current.id);
  const level = leaf(goal.value, null);
  const steps: Step[] = left === 0 ? [] : [{ term: 'left', formula: goal.direction === 'up' ? minus(level, now) : minus(now, level), result: { kind: 'difference', value: round(left), indicator: target.indicator } }];
  const base = baseline?.claim;
  if (base?.quantity == null || base.effectiveDay === null || way === null || elapsed === null || pace === null || current.effectiveDay === null || due === null) return steps;
  const start = leaf(centralValue(base.quantity), base.id);
  const from = base.effectiveDay;
  const days = (to: Day, claim: string | null): Expression => ({ amount: { kind: 'days', days: daysBetween(from, to) }, claim });
  const share = (ratio: number): Amount => ({ kind: 'share', ratio });
  return [
    ...steps,
    { term: 'way', formula: over(minus(now, start), minus(level, start)), result: share(way) },
    { term: 'elapsed', formula: over(days(current.effectiveDay < due ? current.effectiveDay : due, current.id), days(due, null)), result: share(elapsed) },
    { term: 'pace', formula: over({ amount: share(way), claim: null }, { amount: share(elapsed), claim: null }), result: { kind: 'ratio', value: pace } },
    ...(projectedYear === null ? [] : [single('projected', { kind: 'year', year: projectedYear })]),
    ...(compound === null ? [] : [single('compound', { kind: 'ratio', value: compound.ratio })]),
  ];
}

/** The nearest value of the indicator at which the next better band, or the target itself, is met. */
function flipsOf({ baseline, goal, elapsed, pace }: ProgressVerdict, indicator: Indicator, measured: (quantity: Quantity) => Amount): Flip[] {
  const base = baseline?.claim.quantity;
  if (base == null || goal === null || elapsed === null || pace === null) return [];
  const start = centralValue(base);
  const scale = indicator.measure === 'rank' || (Number.isInteger(goal.value) && Math.abs(goal.value) >= WHOLE_FROM) ? 1 : 100;
  const [wanted, label]: readonly [number, Label] = pace < SLOW ? [SLOW, 'slow'] : pace < ON_PACE ? [ON_PACE, 'on-pace'] : [1 / elapsed, 'reached'];
  const value = towards(start + (goal.value - start) * elapsed * wanted, goal.direction, scale);
  return [{ direction: 'from', term: 'value', at: measured(exactly(value)), label: isMet(goal, exactly(value)) ? 'reached' : label }];
}

/** Levels from here on are counts of whole things. */
const WHOLE_FROM = 100;

/** Rounded towards the target, so that the printed value really has the label. */
function towards(value: number, direction: 'up' | 'down', scale: number): number {
  const scaled = round(value * scale);
  return (direction === 'up' ? Math.ceil(scaled) : Math.floor(scaled)) / scale;
}

function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

function single(term: Step['term'], amount: Amount): Step {
  return { term, formula: { amount, claim: null }, result: amount };
}

function minus(left: Expression, right: Expression): Expression {
  return { operator: '−', left, right };
}

function over(left: Expression, right: Expression): Expression {
  return { operator: '÷', left, right };
}
