/**
 * Share done = completed ÷ total of one and the same claim: /phuong-phap/#ty-le. Never one source's count over
 * another's total.
 */
import type { Count } from '../model/entities.ts';
import { centralValue, isExact } from '../model/quantity.ts';
import type { Arithmetic, Expression, Input } from './arithmetic.ts';
import type { Conflict, ValueRange } from './conflicts.ts';

export interface ShareDone {
  /** 0 to 1, and beyond where a source says so. */
  readonly ratio: number;
  /** `counts`: computed from two numbers of the claim; `printed`: the source's percentage, no count known. */
  readonly basis: 'counts' | 'printed';
  readonly exact: boolean;
}

/** Share of the register that the claim says is done; `null` when it says neither both numbers nor a percentage. */
export function shareDone(count: Count): ShareDone | null {
  const completed = count.buckets.get('completed');
  const { total } = count;
  if (completed && total && centralValue(total) > 0) {
    return { ratio: centralValue(completed) / centralValue(total), basis: 'counts', exact: isExact(completed) && isExact(total) };
  }
  const printed = count.percent.get('completed');
  return printed?.of === 'total' ? { ratio: printed.value / 100, basis: 'printed', exact: printed.qualifier === 'exact' } : null;
}

/** The numbers that the share is made of, and the formula; `null` where there is no share. */
export function shareFormula(count: Count): { readonly inputs: readonly Input[]; readonly formula: Expression; readonly share: ShareDone } | null {
  const share = shareDone(count);
  if (share === null) return null;
  const completed = count.buckets.get('completed');
  const printed = count.percent.get('completed');
  const from = { from: 'claim', claim: count } as const;
  if (share.basis === 'printed') {
    const amount = { kind: 'percent', percent: printed ?? { value: share.ratio * 100, of: 'total', qualifier: 'exact' } } as const;
    return { inputs: [{ ...from, term: 'printed-share', amount }], formula: { amount, claim: count.id }, share };
  }
  if (!completed || !count.total) return null;
  const part = { kind: 'quantity', quantity: completed } as const;
  const whole = { kind: 'quantity', quantity: count.total } as const;
  return {
    inputs: [{ ...from, term: 'completed', amount: part }, { ...from, term: 'total', amount: whole }],
    formula: { operator: '÷', left: { amount: part, claim: count.id }, right: { amount: whole, claim: count.id } },
    share,
  };
}

/** How the share came about, and between what the sources' own shares lie where they contradict it; `null` without a share. */
export function shareArithmetic(count: Count, conflicts: readonly Pick<Conflict, 'shares'>[] = []): Arithmetic | null {
  const parts = shareFormula(count);
  if (parts === null) return null;
  const result = { kind: 'share', ratio: parts.share.ratio } as const;
  return { rule: 'share', inputs: parts.inputs, guards: [], steps: [{ term: 'share', formula: parts.formula, result }], result, flips: [], trials: [], ownShares: widest(conflicts.flatMap(({ shares }) => shares ?? [])) };
}

function widest(ranges: readonly ValueRange[]): ValueRange | null {
  return ranges.length === 0 ? null : { low: Math.min(...ranges.map(({ low }) => low)), high: Math.max(...ranges.map(({ high }) => high)) };
}
