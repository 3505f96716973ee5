/**
 * Everything that is judged of a catalogue on one day, worked out once: pages, embeds and files read it here. The same
 * function over {@link Catalogue}s that hold less gives what could be said with less. `today` is all it knows of time.
 */
import type { Catalogue, Correction } from '../model/entities.ts';
import type { Day } from '../model/time.ts';
import { findAlike, type Alike } from './alike.ts';
import { groupBy, indexClaims, type ClaimIndex } from './claim-index.ts';
import { findConflicts, type Conflict } from './conflicts.ts';
import { correctionsByClaim } from './corrections.ts';
import { findFindings, type Finding } from './findings.ts';
import { freshnessByClaim, type Freshness } from './freshness.ts';
import { mergedValues, type MergedValue } from './merged-place.ts';
import { paceByClaim, type Pace } from './pace.ts';
import { progressByTarget, type Progress } from './progress.ts';
import { freshnessByPlace, type PlaceFreshness } from './place-freshness.ts';
import { findUndertakings, type Undertaking } from './undertakings.ts';
import { indexResponses, type ResponseIndex } from './responses.ts';

export interface Judgement {
  /** The day that ages are counted to. */
  readonly today: Day;
  readonly index: ClaimIndex;
  /** What does not fit together inside one report, by the claim's id. */
  readonly findingsByClaim: ReadonlyMap<string, readonly Finding[]>;
  /** How fresh every count and figure is, by its id. */
  readonly freshnessByClaim: ReadonlyMap<string, Freshness>;
  /** How recent what is known of each of today's places is; the country and former places are not there. */
  readonly freshnessByPlace: ReadonlyMap<string, PlaceFreshness>;
  /** What contradicts what, in the order of the series. */
  readonly conflicts: readonly Conflict[];
  readonly conflictsByClaim: ReadonlyMap<string, readonly Conflict[]>;
  /** Whether each series of counts keeps up with its list's time, by the id of its current count. */
  readonly paceByClaim: ReadonlyMap<string, Pace>;
  /** How far the results of a target's own place and part are on their way to it, by the target's id. */
  readonly progressByTarget: ReadonlyMap<string, Progress>;
  /** Tasks known by name and commitments, passed deadlines first. */
  readonly undertakings: readonly Undertaking[];
  /** The same by the id of their task and of each of their statements. */
  readonly undertakingOf: ReadonlyMap<string, Undertaking>;
  /** What is alike but not the same. */
  readonly alike: readonly Alike[];
  /** By today's id of the claim, target, register or indicator, the newest first. */
  readonly correctionsByClaim: ReadonlyMap<string, readonly Correction[]>;
  readonly responses: ResponseIndex;
  /** Of each place formed from others: what its former places' figures give, or why they give nothing. */
  readonly mergedByPlace: ReadonlyMap<string, readonly MergedValue[]>;
}

export function judge(catalogue: Catalogue, today: Day): Judgement {
  const index = indexClaims(catalogue);
  const findingsByClaim = groupBy(findFindings(catalogue, index), ({ claim }) => claim.id);
  const freshness = freshnessByClaim(catalogue, today);
  const conflicts = findConflicts(catalogue, index, findingsByClaim);
  const undertakings = findUndertakings(catalogue, today);
  return {
    today,
    index,
    findingsByClaim,
    conflicts,
    conflictsByClaim: groupBy(conflicts.flatMap((conflict) => conflict.claims.map(({ id }) => ({ id, conflict }))), ({ id }) => id, ({ conflict }) => conflict),
    alike: findAlike(catalogue, index),
    paceByClaim: paceByClaim(catalogue, index, today),
    progressByTarget: progressByTarget(catalogue, index, today),
    freshnessByClaim: freshness,
    freshnessByPlace: freshnessByPlace(catalogue, index, freshness),
    undertakings,
    undertakingOf: new Map(undertakings.flatMap((one) => [one.id, ...one.statements.map(({ id }) => id)].map((id) => [id, one] as const))),
    correctionsByClaim: correctionsByClaim(catalogue),
    responses: indexResponses(catalogue),
    mergedByPlace: new Map([...catalogue.places.values()].filter(({ formedFrom }) => formedFrom !== undefined).map((place) => [place.id, mergedValues(place, catalogue, index)])),
  };
}
