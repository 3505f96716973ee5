/** Worked examples for the method page, chosen from the data by rule: the same data give the same examples. */
import type { Catalogue, Claim, Count, Register } from '../model/entities.ts';
import type { ClaimIndex, CountSeries, FigureSeries } from './claim-index.ts';
import type { Finding } from './findings.ts';
import { leadCount } from './lead-count.ts';
import { shareDone } from './share-done.ts';

/** The first dated series that several claims compete in, decided by more than the order of ids. */
export function contestedSeries(index: Pick<ClaimIndex, 'counts' | 'figures'>): CountSeries | FigureSeries | null {
  return [...index.counts, ...index.figures].find(({ choice }) => choice.others.length > 0 && choice.rule !== 'order' && choice.current.effectiveDay !== null) ?? null;
}

/** The first figure or count without a date. */
export function undatedClaim(catalogue: Pick<Catalogue, 'claims'>): Claim | null {
  return [...catalogue.claims.values()].find(({ kind, undated }) => kind !== 'statement' && undated !== null) ?? null;
}

/** The first claim that carries a doubt. */
export function doubtfulClaim(catalogue: Pick<Catalogue, 'claims'>): Claim | null {
  return [...catalogue.claims.values()].find(({ kind, doubt }) => kind !== 'statement' && doubt !== null) ?? null;
}

/** The first finding of parts that fall short of a total, else the first of any kind. */
export function telling(findings: readonly Finding[]): Finding | null {
  return findings.find(({ code }) => code === 'remainder') ?? findings[0] ?? null;
}

/** The first count whose share comes from two numbers and is neither nothing nor all. */
export function sharedCount(index: Pick<ClaimIndex, 'counts'>): Count | null {
  return index.counts.map(({ choice }) => choice.current).find((count) => {
    const share = shareDone(count);
    return share?.basis === 'counts' && share.ratio > 0 && share.ratio < 1;
  }) ?? null;
}

/** The first list that lies inside another. */
export function subsetOf(catalogue: Pick<Catalogue, 'registers'>): { readonly inner: Register; readonly outer: Register } | null {
  for (const inner of catalogue.registers.values()) {
    const outer = inner.subsetOf === undefined ? undefined : catalogue.registers.get(inner.subsetOf);
    if (outer) return { inner, outer };
  }
  return null;
}

/** The count that the country's first sentence speaks of, else any place's. */
export function leadingSeries(catalogue: Catalogue, index: ClaimIndex): CountSeries | null {
  return leadCount(index.countsByPlace.get(catalogue.site.country) ?? [], catalogue) ?? leadCount(index.counts, catalogue);
}
