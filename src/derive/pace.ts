/**
 * Whether a list keeps up with its own time: share done over share of the time between its start and its deadline,
 * linear on days: /phuong-phap/#nhip-do. The verdict is about the day of the count, not about today.
 */
import type { Catalogue, Count, Register } from '../model/entities.ts';
import { boundsOf, centralValue, exactly } from '../model/quantity.ts';
import { daysBetween, type Day } from '../model/time.ts';
import { failed, type Arithmetic, type Expression, type Flip, type Guard, type GuardCode, type Input, type Label, type Step } from './arithmetic.ts';
import { bandOf, type Band } from './bands.ts';
import type { ClaimIndex, CountSeries } from './claim-index.ts';
import { tryClaims, tryFirstDay } from './sensitivity.ts';
import { shareDone, shareFormula } from './share-done.ts';

export type PaceLabel = Band | 'done' | 'not-assessable';

export interface Pace {
  readonly label: PaceLabel;
  /** The first guard that failed, where nothing can be said; else `null`. */
  readonly reason: GuardCode | null;
  readonly claim: Count;
  /** The day that the verdict is about; `null` for an undated count. */
  readonly day: Day | null;
  /** Share of the time that had passed by then, 0 to 1; `null` where there is no verdict, or it needs no time. */
  readonly elapsed: number | null;
  /** Share done over time passed; `null` as above. */
  readonly pace: number | null;
  readonly arithmetic: Arithmetic;
}

type Timing = Pick<Register, 'start' | 'deadline' | 'breaks'>;

/** The pace of a series by its current count, with what other counts of the series would say. */
export function paceOf(series: CountSeries, register: Timing, today: Day): Pace {
  const { current, others } = series.choice;
  const verdict = assess(current, register, today);
  const trials = timeless(verdict.reason) ? [] : [
    ...tryClaims(others, (other) => assess(other, register, today).label),
    ...(verdict.pace === null ? [] : tryFirstDay(current, (day) => assess({ ...current, effectiveDay: day }, register, today).label)),
  ];
  const flips = verdict.pace === null ? [] : flipsOf(current, verdict.label, (count) => assess(count, register, today).label);
  return { ...verdict, claim: current, day: current.effectiveDay, arithmetic: arithmeticOf(current, register, verdict, { trials, flips }) };
}

/** The pace of every series of counts, by the id of its current count. */
export function paceByClaim({ registers }: Pick<Catalogue, 'registers'>, { counts }: Pick<ClaimIndex, 'counts'>, today: Day): ReadonlyMap<string, Pace> {
  return new Map(counts.flatMap((series): [string, Pace][] => {
    const register = registers.get(series.register);
    return register ? [[series.choice.current.id, paceOf(series, register, today)]] : [];
  }));
}

interface Verdict extends Pick<Pace, 'label' | 'reason' | 'elapsed' | 'pace'> {
  readonly guards: readonly Guard[];
}

/** One count against its list's time. More completed never gives a worse label. */
function assess(count: Count, register: Timing, today: Day): Verdict {
  const share = shareDone(count);
  const guards = guardsOf(count, register, today);
  const open = failed(guards);
  // What is finished needs neither start nor deadline to be called so.
  const finished = isDone(count) && !open.some((code) => FOR_DONE.has(code));
  if (finished) return { label: 'done', reason: null, elapsed: null, pace: null, guards: guards.filter(({ code }) => FOR_DONE.has(code)) };
  const [reason] = open;
  const { start, deadline } = register;
  if (reason !== undefined || share === null || count.effectiveDay === null || start === undefined || deadline === undefined) {
    return { label: 'not-assessable', reason: reason ?? null, elapsed: null, pace: null, guards };
  }
  const elapsed = Math.min(1, daysBetween(start, count.effectiveDay) / daysBetween(start, deadline));
  const pace = share.ratio / elapsed;
  return { label: bandOf(pace), reason: null, elapsed, pace, guards };
}

const FOR_DONE: ReadonlySet<GuardCode> = new Set(['has-share', 'no-permanent', 'list-stands']);

function guardsOf(count: Count, { start, deadline, breaks = [] }: Timing, today: Day): Guard[] {
  const day = count.effectiveDay;
  const ask = (code: GuardCode, passed: boolean): Guard => ({ code, passed });
  return [
    ask('has-share', shareDone(count) !== null),
    ask('is-whole', count.parts.length === 0),
    ask('is-dated', day !== null),
    ask('no-permanent', !count.buckets.has('permanent')),
    ask('list-kept', !breaks.some(({ from, to }) => from < (day ?? today) && (start === undefined || (to ?? from) > start))),
    ...(day === null ? [] : [ask('list-stands', !breaks.some(({ from, to }) => from <= today && (to ?? from) > day))]),
    ask('has-start', start !== undefined),
    ask('has-deadline', deadline !== undefined),
    ...(start === undefined || deadline === undefined ? [] : [ask('runs-forward', start < deadline)]),
    ...(start === undefined || day === null ? [] : [ask('has-begun', day > start)]),
    ...(deadline === undefined || day === null ? [] : [ask('told-at-deadline', today <= deadline || day >= deadline)]),
  ];
}

/** True when every number that the source leaves possible says that all is done. */
function isDone(count: Count): boolean {
  const completed = count.buckets.get('completed');
  if (completed && count.total) return centralValue(count.total) > 0 && boundsOf(completed).low >= boundsOf(count.total).high;
  const printed = count.percent.get('completed');
  return printed?.of === 'total' && printed.qualifier === 'exact' && printed.value >= 100;
}

/** Reasons that no other count could lift. */
function timeless(reason: GuardCode | null): boolean {
  return reason === 'has-start' || reason === 'has-deadline' || reason === 'is-whole' || reason === 'runs-forward';
}

/** The nearest number of completed, or printed percentage, with another label: upwards and downwards. */
function flipsOf(count: Count, label: Label, labelWith: (count: Count) => Label): Flip[] {
  const completed = count.buckets.get('completed');
  if (completed && count.total) {
    const total = Math.floor(centralValue(count.total));
    const now = centralValue(completed);
    const at = (value: number): Label => labelWith({ ...count, buckets: new Map([...count.buckets, ['completed', exactly(value)]]) });
    return nearest(label, at, Math.floor(now) + 1, total, Math.ceil(now) - 1).map(({ value, ...flip }) => ({ ...flip, term: 'completed', at: { kind: 'quantity', quantity: exactly(value) } }));
  }
  const printed = count.percent.get('completed');
  if (!printed) return [];
  const at = (tenths: number): Label => labelWith({ ...count, percent: new Map([...count.percent, ['completed', { ...printed, value: tenths / 10 }]]) });
  const now = printed.value * 10;
  return nearest(label, at, Math.floor(now) + 1, 1000, Math.ceil(now) - 1).map(({ value, ...flip }) => ({ ...flip, term: 'printed-share', at: { kind: 'percent', percent: { ...printed, value: value / 10 } } }));
}

function nearest(label: Label, at: (value: number) => Label, above: number, most: number, below: number): { readonly direction: Flip['direction']; readonly value: number; readonly label: Label }[] {
  const up = Array.from({ length: Math.max(0, most - above + 1) }, (_, step) => above + step).find((value) => at(value) !== label);
  const down = Array.from({ length: Math.max(0, below + 1) }, (_, step) => below - step).find((value) => at(value) !== label);
  return [
    ...(up === undefined ? [] : [{ direction: 'from', value: up, label: at(up) } as const]),
    ...(down === undefined ? [] : [{ direction: 'down-to', value: down, label: at(down) } as const]),
  ];
}

function arithmeticOf(count: Count, register: Timing, { label, guards, elapsed, pace }: Verdict, { trials, flips }: Pick<Arithmetic, 'trials' | 'flips'>): Arithmetic {
  const share = shareFormula(count);
  const { start, deadline } = register;
  const day = count.effectiveDay;
  const field = (term: 'start' | 'deadline', value: Day | undefined): Input => ({ from: 'register', term, id: count.register, amount: value === undefined ? null : { kind: 'day', day: value } });
  const inputs: Input[] = [
    ...(share === null ? [] : [{ from: 'claim', term: share.share.basis === 'printed' ? 'printed-share' : 'share', claim: count, amount: { kind: 'share', ratio: share.share.ratio } } as const]),
    ...(label === 'done' ? [] : [field('start', start), field('deadline', deadline)]),
    ...(day === null ? [] : [{ from: 'claim', term: 'day-of-claim', claim: count, amount: { kind: 'day', day } } as const]),
  ];
  const steps: Step[] = [];
  if (share !== null && elapsed !== null && pace !== null && day !== null && start !== undefined && deadline !== undefined) {
    const days = (to: Day, claim: string | null): Expression => ({ amount: { kind: 'days', days: daysBetween(start, to) }, claim });
    steps.push(
      { term: 'elapsed', formula: { operator: '÷', left: days(day < deadline ? day : deadline, count.id), right: days(deadline, null) }, result: { kind: 'share', ratio: elapsed } },
      { term: 'pace', formula: { operator: '÷', left: { amount: { kind: 'share', ratio: share.share.ratio }, claim: count.id }, right: { amount: { kind: 'share', ratio: elapsed }, claim: count.id } }, result: { kind: 'ratio', value: pace } },
    );
  }
  return { rule: 'pace', inputs, guards, steps, result: label, flips, trials, ownShares: null };
}
