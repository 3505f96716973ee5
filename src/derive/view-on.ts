/**
 * The catalogue as it was certainly public at the end of a day: /phuong-phap/#nhu-da-biet (MODEL §5, "known by").
 * Judging the result on that day gives what the site would have said then. Names, definitions, doubts and rules are
 * today's; what readers wrote down wrongly is put right also for earlier days, for the source never said it.
 */
import type { Catalogue, Claim, Correction, Indicator, Register, Report, Target } from '../model/entities.ts';
import type { Day } from '../model/time.ts';
import { beforeCorrections } from './before-corrections.ts';

type Break = NonNullable<Register['breaks']>[number];

/** Only what was public by the end of `day`; records without a time stay. The catalogue itself is left as it is. */
export function viewOn(catalogue: Catalogue, day: Day): Catalogue {
  const isKnown = (report: string): boolean => (catalogue.reports.get(report)?.knownBy ?? day) <= day;
  const tasks = only(catalogue.tasks, ({ source }) => isKnown(source));
  const said = claimsSaidBy(catalogue, day);
  const ids = new Set(said.keys());
  const targets = only(catalogue.targets, ({ authored: { source } }) => isKnown(source));
  const claims = new Map([...said].map(([id, claim]) => [id, withoutUnknown(claim, ids, tasks)]));
  const reports = only(catalogue.reports, ({ id }) => isKnown(id));
  return {
    ...catalogue,
    tasks,
    targets,
    claims,
    reports: mapped(reports, (report): Report => ({
      ...report,
      claims: report.claims.flatMap(({ id }) => claims.get(id) ?? []),
      taskUpdates: report.taskUpdates.filter(({ task }) => tasks.has(task)),
    })),
    registers: mapped(catalogue.registers, (register) => withKnownBreaks(register, day, isKnown)),
    indicators: mapped(catalogue.indicators, (indicator): Indicator => ({ ...withKnownBreaks(indicator, day, isKnown), targets: indicator.targets.filter(({ id }) => targets.has(id)).map((target) => withKnownBaseline(target, ids)) })),
    responses: new Map([...catalogue.responses].filter(([, { date, source }]) => date <= day && isKnown(source)).map(([id, response]) => [id, { ...response, about: response.about.filter((claim) => ids.has(claim)) }])),
    corrections: only(catalogue.corrections, ({ date }) => date <= day),
  };
}

/** True for a correction by which the source itself came to say something else. */
export function isChangeOfSource({ kind }: Pick<Correction, 'kind'>): boolean {
  return kind === 'source-corrected' || kind === 'source-updated';
}

/** Claims public by the day, as they then stood: a later change of the source is taken back, or the claim left out. */
function claimsSaidBy(catalogue: Catalogue, day: Day): ReadonlyMap<string, Claim> {
  const later = [...catalogue.corrections.values()].filter((correction) => correction.date > day && isChangeOfSource(correction));
  return new Map([...catalogue.claims].flatMap(([id, claim]): [string, Claim][] => {
    if (claim.knownBy > day) return [];
    const then = beforeCorrections(claim, later.filter((correction) => correction.claim === id || correction.replacedBy === id));
    return then === null ? [] : [[id, then]];
  }));
}

/** A statement speaks only of claims and tasks that were known. */
function withoutUnknown(claim: Claim, ids: ReadonlySet<string>, tasks: Catalogue['tasks']): Claim {
  if (claim.kind !== 'statement') return claim;
  return {
    ...claim,
    about: claim.about.filter((id) => ids.has(id)),
    continues: claim.continues !== null && ids.has(claim.continues) ? claim.continues : null,
    task: claim.task !== null && tasks.has(claim.task) ? claim.task : null,
  };
}

/** A change of a list or definition is known with its source; one without a source from the day on which it was over. */
function withKnownBreaks<R extends { readonly breaks?: Break[] }>(record: R, day: Day, isKnown: (report: string) => boolean): R {
  if (record.breaks === undefined) return record;
  return { ...record, breaks: record.breaks.filter(({ from, to, source }) => (source === undefined ? (to ?? from) <= day : isKnown(source))) };
}

function withKnownBaseline(target: Target, ids: ReadonlySet<string>): Target {
  const { baseline, ...rest } = target.authored;
  return baseline === undefined || ids.has(baseline) ? target : { ...target, authored: rest };
}

function only<T>(records: ReadonlyMap<string, T>, keep: (record: T) => boolean): Map<string, T> {
  return new Map([...records].filter(([, record]) => keep(record)));
}

function mapped<T>(records: ReadonlyMap<string, T>, change: (record: T) => T): Map<string, T> {
  return new Map([...records].map(([id, record]) => [id, change(record)]));
}
