/**
 * Share done = completed ÷ total of one and the same claim: /phuong-phap/#ty-le. Never one source's count over
 * another's total.
 */
import type { Count } from '../model/entities.ts';
import { centralValue, isExact } from '../model/quantity.ts';

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
