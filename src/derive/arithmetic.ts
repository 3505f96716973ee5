/**
 * How one computed label came about, as data: what went in, the formula with its numbers, what was asked before, the
 * result, and what would change it: /phuong-phap/#cach-tinh. A rule that computes a label gives one of these with it;
 * a new rule adds its name, terms and guards to the unions below, and their words are then demanded by the compiler.
 */
import type { Count, Figure, PrintedPercent } from '../model/entities.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Day, Span } from '../model/time.ts';

/** The section of the method page that holds the law of each computed label. */
export const LAWS = { share: 'ty-le', pace: 'nhip-do', progress: 'muc-tieu', clarity: 'sau-ro', deadline: 'han-truot' } as const;
export type RuleName = keyof typeof LAWS;

/** `done` and `reached` are ends; the middle three are bands of pace. */
export type Label = 'done' | 'reached' | 'on-pace' | 'slow' | 'very-slow' | 'not-assessable';

/** What a number of the arithmetic is. */
export type Term =
  | 'completed' | 'total' | 'share' | 'printed-share' | 'start' | 'deadline' | 'day-of-claim' | 'elapsed' | 'pace'
  | 'value' | 'baseline' | 'baseline-earliest' | 'day-of-baseline' | 'target' | 'target-day' | 'way' | 'left' | 'projected' | 'compound';

/** What has to hold before a label is given, in the order in which it is asked. */
export type GuardCode =
  | 'has-share' | 'is-whole' | 'no-permanent' | 'list-kept' | 'list-stands' | 'is-dated' | 'has-start' | 'has-deadline' | 'runs-forward' | 'has-begun' | 'told-at-deadline'
  | 'has-level' | 'has-direction' | 'fits-direction' | 'has-result' | 'has-day' | 'two-points' | 'definition-kept' | 'base-apart' | 'change-seen' | 'told-at-target-day';

/** A number or a day with what it takes to write it. */
export type Amount =
  | { readonly kind: 'quantity'; readonly quantity: Quantity }
  | { readonly kind: 'measured'; readonly quantity: Quantity; readonly indicator: string }
  /** Between two values of an indicator: points of a share, places of a rank. */
  | { readonly kind: 'difference'; readonly value: number; readonly indicator: string }
  | { readonly kind: 'percent'; readonly percent: PrintedPercent }
  | { readonly kind: 'share'; readonly ratio: number }
  | { readonly kind: 'ratio'; readonly value: number }
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'days'; readonly days: number }
  | { readonly kind: 'year'; readonly year: number };

/** An input: from a claim, from a field of the data (`null` where the data leave it open), or the day of the build. */
export type Input =
  | { readonly from: 'claim'; readonly term: Term; readonly claim: Count | Figure; readonly amount: Amount }
  | { readonly from: 'register' | 'target'; readonly term: Term; readonly id: string; readonly amount: Amount | null };

/** A formula; each leaf knows the claim that it was taken from, so that a test sees where claims are mixed. */
export type Expression =
  | { readonly amount: Amount; readonly claim: string | null }
  | { readonly operator: '÷' | '−'; readonly left: Expression; readonly right: Expression };

export interface Step {
  readonly term: Term;
  readonly formula: Expression;
  readonly result: Amount;
}

export interface Guard {
  readonly code: GuardCode;
  readonly passed: boolean;
}

/** The nearest value at which the label is another one; the value before it still gives this label. */
export interface Flip {
  readonly direction: 'from' | 'down-to';
  readonly term: 'completed' | 'printed-share' | 'value';
  readonly at: Amount;
  readonly label: Label;
}

/** What the label would be with another claim of the series, or on the first day of the time that the source gives. */
export type Trial =
  | { readonly with: 'claim'; readonly claim: Count | Figure; readonly label: Label }
  | { readonly with: 'first-day'; readonly span: Span; readonly day: Day; readonly label: Label };

export interface Arithmetic {
  readonly rule: RuleName;
  readonly inputs: readonly Input[];
  readonly guards: readonly Guard[];
  readonly steps: readonly Step[];
  readonly result: Label | Amount;
  readonly flips: readonly Flip[];
  /** Every other choice, tried; empty where there is none to try. */
  readonly trials: readonly Trial[];
  /** From the lowest to the highest of the sources' own shares, where they contradict each other; else `null`. */
  readonly ownShares: { readonly low: number; readonly high: number } | null;
}

/** Guards in order; the ones after a failed one are still told, for each is a fact of its own. */
export function failed(guards: readonly Guard[]): readonly GuardCode[] {
  return guards.filter(({ passed }) => !passed).map(({ code }) => code);
}

/** Ids of the claims whose numbers stand in a formula. */
export function claimsIn(formula: Expression): ReadonlySet<string> {
  if ('operator' in formula) return new Set([...claimsIn(formula.left), ...claimsIn(formula.right)]);
  return new Set(formula.claim === null ? [] : [formula.claim]);
}
