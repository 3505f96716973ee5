/**
 * Worked examples for the method page, chosen from the data by rule: the same data give the same examples, and a rule
 * that no data shows has none. The first that fits is taken, in the order of the catalogue.
 */
import type { Bucket } from '../model/buckets.ts';
import type { Catalogue, Claim, Count, Figure, Register, Target } from '../model/entities.ts';
import { QUALIFIERS, type Qualifier } from '../model/quantity.ts';
import { spansMeet } from '../model/time.ts';
import { claimsOf, type ClaimIndex, type CountSeries, type FigureSeries } from './claim-index.ts';
import { breakDown } from './count-breakdown.ts';
import type { ChoiceRule } from './current-claim.ts';
import type { Finding, FindingCode } from './findings.ts';
import { leadCount } from './lead-count.ts';
import { partsOfId } from './parts-of-id.ts';
import { shareDone } from './share-done.ts';

type Series = CountSeries | FigureSeries;

/** The first figure or count that carries a doubt. */
export function doubtfulClaim({ claims }: Pick<Catalogue, 'claims'>): Claim | null {
  return first([...claims.values()], ({ kind, doubt }) => kind !== 'statement' && doubt !== null);
}

/** A list that lies inside another, both counted at one place. */
export function nestedCounts({ registers }: Pick<Catalogue, 'registers'>, index: Pick<ClaimIndex, 'countsByRegister'>): { readonly inner: Count; readonly outer: Count } | null {
  return firstOf([...registers.values()], ({ id, subsetOf }) =>
    firstOf(wholes(index.countsByRegister.get(id)), (inner) => {
      const outer = subsetOf === undefined ? undefined : wholes(index.countsByRegister.get(subsetOf)).find(({ place }) => place === inner.place);
      return outer ? { inner: inner.choice.current, outer: outer.choice.current } : null;
    }));
}

/** A list that changed, with the last dated count before and the first after. */
export function countsAcrossBreak({ registers }: Pick<Catalogue, 'registers'>, index: Pick<ClaimIndex, 'countsByRegister'>): { readonly before: Count; readonly after: Count; readonly change: NonNullable<Register['breaks']>[number] } | null {
  return firstOf([...registers.values()], ({ id, breaks = [] }) =>
    firstOf(breaks, (change) =>
      firstOf(wholes(index.countsByRegister.get(id)), (series) => {
        const dated = claimsOf(series).filter(({ effectiveDay, total }) => effectiveDay !== null && total !== null).sort((a, b) => ((a.effectiveDay ?? '') < (b.effectiveDay ?? '') ? -1 : 1));
        const before = dated.filter(({ effectiveDay }) => (effectiveDay ?? '') <= change.from).at(-1);
        const after = dated.find(({ effectiveDay }) => (effectiveDay ?? '') >= (change.to ?? change.from) && effectiveDay !== before?.effectiveDay);
        return before && after ? { before, after, change } : null;
      })));
}

/** The first current count that tells a state. */
export function countTelling(bucket: Bucket, { counts }: Pick<ClaimIndex, 'counts'>): Count | null {
  return first(currentCounts(counts), ({ buckets }) => buckets.has(bucket));
}

/** The first current count with a rest that its source does not speak of. */
export function silentCount({ counts }: Pick<ClaimIndex, 'counts'>, { reports }: Pick<Catalogue, 'reports'>): Count | null {
  return first(currentCounts(counts), (count) => breakDown(count, reports.get(count.report)?.authored.read !== 'part').remainder?.kind === 'unsaid');
}

/** Two indicators that are alike but not the same, with a figure of each at one place; of one time, where there are such. */
export function variantFigures({ indicators }: Pick<Catalogue, 'indicators'>, { figures }: Pick<ClaimIndex, 'figures'>): { readonly one: Figure; readonly other: Figure } | null {
  const pairs = figures.flatMap((other) => {
    const origin = indicators.get(other.indicator)?.variantOf;
    const one = figures.find((series) => series.indicator === origin && isAlike(series, other) && sameParts(series.parts, other.parts));
    return one ? [{ one: one.choice.current, other: other.choice.current }] : [];
  });
  return first(pairs, ({ one, other }) => one.span !== null && other.span !== null && spansMeet(one.span, other.span)) ?? pairs[0] ?? null;
}

/** A part's figure with the figure of the whole. */
export function partBesideWhole({ figures }: Pick<ClaimIndex, 'figures'>): { readonly part: Figure; readonly whole: Figure } | null {
  return firstOf(figures, (part) => {
    const whole = part.parts.length === 0 ? undefined : figures.find((series) => series.indicator === part.indicator && series.parts.length === 0 && series.nature === part.nature && isAlike(series, part));
    return whole ? { part: part.choice.current, whole: whole.choice.current } : null;
  });
}

/** For each rule that decides anywhere, the first series that it decides; in the order in which the rules are asked. */
export function contestedByRule({ counts, figures }: Pick<ClaimIndex, 'counts' | 'figures'>): readonly Series[] {
  const asked: readonly ChoiceRule[] = ['dated', 'latest', 'source', 'precision', 'publication', 'order'];
  return asked.flatMap((rule) => [...counts, ...figures].find(({ choice }) => choice.rule === rule) ?? []);
}

/** For each way of not being exact, the first figure of that kind. */
export function qualifiedFigures({ figures }: Pick<ClaimIndex, 'figures'>): readonly { readonly form: Qualifier | 'range'; readonly figure: Figure }[] {
  const currents = figures.map(({ choice }) => choice.current);
  const formOf = ({ quantity }: Figure): Qualifier | 'range' | null => (quantity === null ? null : quantity.kind === 'range' ? 'range' : quantity.qualifier);
  return [...QUALIFIERS.filter((qualifier) => qualifier !== 'exact'), 'range' as const].flatMap((form) => {
    const figure = currents.find((one) => formOf(one) === form);
    return figure ? [{ form, figure }] : [];
  });
}

/** A claim whose age counts from its own day, one whose publication came before the end of its time, one without a date. */
export function agedClaims({ claims }: Pick<Catalogue, 'claims'>): { readonly dated: Claim | null; readonly cut: Claim | null; readonly undated: Claim | null } {
  const all = [...claims.values()].filter(({ kind }) => kind !== 'statement');
  return {
    dated: first(all, ({ span, effectiveDay }) => span !== null && span.start === span.end && effectiveDay === span.end),
    cut: first(all, ({ span, effectiveDay }) => span !== null && span.end !== null && effectiveDay !== null && effectiveDay < span.end),
    undated: first(all, ({ undated }) => undated !== null),
  };
}

/** A share from two numbers, neither nothing nor all; one that is only printed; a percentage of nobody knows what. */
export function sharedCounts({ counts }: Pick<ClaimIndex, 'counts'>): { readonly counted: Count | null; readonly printed: Count | null; readonly unknown: Count | null } {
  const all = currentCounts(counts);
  return {
    counted: first(all, (count) => {
      const share = shareDone(count);
      return share?.basis === 'counts' && share.exact && share.ratio > 0 && share.ratio < 1;
    }),
    printed: first(all, (count) => shareDone(count)?.basis === 'printed'),
    unknown: first(all, (count) => shareDone(count) === null && count.percent.get('completed')?.of === 'unknown'),
  };
}

/** The first finding of each code that there is. */
export function findingsByCode(findings: readonly Finding[]): ReadonlyMap<FindingCode, Finding> {
  return new Map([...findings].reverse().map((finding) => [finding.code, finding]));
}

/** The first place whose sentence had several counts to choose from, else the first that has a sentence. */
export function leadingPlace(catalogue: Pick<Catalogue, 'registers' | 'site'>, { countsByPlace }: Pick<ClaimIndex, 'countsByPlace'>): { readonly lead: CountSeries; readonly among: number } | null {
  const leads = [...countsByPlace.values()].flatMap((series) => {
    const lead = leadCount(series, catalogue);
    return lead ? [{ lead, among: series.length }] : [];
  });
  return leads.find(({ among }) => among > 1) ?? leads[0] ?? null;
}

/** A target with the current result of the same place and part. */
export function targetBesideResult({ targets }: Pick<Catalogue, 'targets'>, { figures }: Pick<ClaimIndex, 'figures'>): { readonly target: Target; readonly result: Figure } | null {
  return firstOf([...targets.values()], (target) => {
    const series = figures.find(({ indicator, place, parts, nature, choice }) => indicator === target.indicator && place === target.place && sameParts(parts, target.parts) && nature === 'result' && !choice.current.recast);
    return series ? { target, result: series.choice.current } : null;
  });
}

/** The first figure that is no result. */
export function unlikeResult({ figures }: Pick<ClaimIndex, 'figures'>): Figure | null {
  return firstOf(figures, ({ nature, choice }) => (nature === 'result' ? null : choice.current));
}

/** A figure or a count of a place that is now part of another. */
export function formerPlaceClaim({ places }: Pick<Catalogue, 'places'>, { counts, figures }: Pick<ClaimIndex, 'counts' | 'figures'>): Count | Figure | null {
  return firstOf([...counts, ...figures], ({ place, choice }) => (places.get(place)?.mergedInto === undefined ? null : choice.current));
}

/** The first figure recomputed for new borders. */
export function recastFigure({ figures }: Pick<ClaimIndex, 'figures'>): Figure | null {
  return firstOf(figures, ({ choice }) => (choice.current.recast ? choice.current : null));
}

/** The claim whose id has the most parts. */
export function richestId({ claims }: Pick<Catalogue, 'claims'>): Count | Figure | null {
  const all = [...claims.values()].filter((claim) => claim.kind !== 'statement');
  return all.reduce<Count | Figure | null>((best, claim) => (best === null || partsOfId(claim).length > partsOfId(best).length ? claim : best), null);
}

function currentCounts(counts: readonly CountSeries[]): Count[] {
  return counts.map(({ choice }) => choice.current);
}

function wholes(series: readonly CountSeries[] | undefined): CountSeries[] {
  return (series ?? []).filter(({ parts }) => parts.length === 0);
}

/** One place, and neither recomputed. */
function isAlike(a: FigureSeries, b: FigureSeries): boolean {
  return a.place === b.place && !a.choice.current.recast && !b.choice.current.recast;
}

function sameParts(a: readonly string[], b: readonly string[]): boolean {
  return a.join() === b.join();
}

function first<T>(items: readonly T[], keep: (item: T) => boolean): T | null {
  return items.find(keep) ?? null;
}

/** The first result that is not `null`. */
function firstOf<T, R>(items: readonly T[], find: (item: T) => R | null): R | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}
