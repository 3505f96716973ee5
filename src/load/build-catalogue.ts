/**
 * From what people wrote to what the site works with. Runs only on data that schemas and checks accept, so a
 * missing record here is a fault of ours and throws.
 */
import type { AuthoredCount, AuthoredFigure, AuthoredGroup, AuthoredIndicator, AuthoredPercent, AuthoredQuantity, AuthoredReport, AuthoredStatement, AuthoredUnits } from '../model/authored.generated.ts';
import { BUCKETS, type Bucket } from '../model/buckets.ts';
import type { Bilingual, Catalogue, Claim, Count, Figure, Group, Indicator, Position, PrintedPercent, RenamableKind, Report, Statement, Target, TaskUpdate, UnitTally } from '../model/entities.ts';
import { exactly, type Qualifier, type Quantity } from '../model/quantity.ts';
import { earlierDay, parseSpan, type Day, type Span } from '../model/time.ts';
import type { AuthoredData } from './authored-data.ts';
import { claimsOf, partsOf, targetsOf, writtenTime, type AuthoredClaim } from './authored-claims.ts';

/** The catalogue of checked data. Throws when the checks let something through that they should not have. */
export function buildCatalogue(data: AuthoredData): Catalogue {
  if (!data.site) throw new Error('site.yaml is required');
  const each = <T extends object, R>(records: ReadonlyMap<string, T>, build: (id: string, authored: T) => R): Map<string, R> =>
    new Map([...records].map(([id, authored]) => [id, build(id, authored)]));
  const record = <T extends object>(records: ReadonlyMap<string, T>): Map<string, T & { id: string; at: Position }> =>
    each(records, (id, authored) => ({ ...authored, id, at: data.locate(authored) }));
  const indicators = each(data.indicators, (id, authored): Indicator => ({ ...authored, id, at: data.locate(authored), targets: buildTargets(id, authored, data) }));
  const reports = each(data.reports, (id, authored) => buildReport(id, authored, data));
  return {
    site: data.site,
    places: record(data.places), pillars: record(data.pillars), programmes: record(data.programmes),
    registers: each(data.registers, (id, authored) => {
      const { programme, ...rest } = authored;
      return { ...rest, id, at: data.locate(authored), programmes: [programme].flat() };
    }),
    indicators,
    targets: new Map([...indicators.values()].flatMap(({ targets }) => targets.map((target): [string, Target] => [target.id, target]))),
    parts: record(data.parts), ladders: record(data.ladders), units: record(data.units), glossary: record(data.glossary),
    reports,
    claims: new Map([...reports.values()].flatMap(({ claims }) => claims.map((claim): [string, Claim] => [claim.id, claim]))),
    tasks: record(data.tasks), responses: record(data.responses), corrections: record(data.corrections),
    formerIds: buildFormerIds(data),
  };
}

function buildReport(id: string, authored: AuthoredReport, data: AuthoredData): Report {
  const published = span(authored.published);
  const report = { id, knownBy: published?.end ?? authored.accessed, published };
  return {
    ...report,
    at: data.locate(authored),
    authored,
    claims: claimsOf(id, authored, data).map((claim) => buildClaim(claim, report, data)),
    taskUpdates: (authored.taskUpdates ?? []).map((update): TaskUpdate => {
      const when = span(update.asOf);
      return { report: id, task: update.task, span: when, effectiveDay: when && effectiveDay(when, report.knownBy), due: span(update.due), authored: update, at: data.locate(update) };
    }),
  };
}

/** The fields of a kind of claim that not every claim has. */
type Own<C extends Claim> = Omit<C, keyof Claim>;

function buildClaim(claim: AuthoredClaim, report: { id: string; knownBy: Day }, data: AuthoredData): Claim {
  const { authored } = claim;
  const when = span(authored.asOf ?? ('period' in authored ? authored.period : undefined));
  const base = {
    id: claim.id, report: report.id, place: claim.place, at: data.locate(authored),
    parts: 'part' in authored ? [...partsOf(authored.part)].sort() : [],
    span: when, undated: bilingual(authored.undated, authored.undatedEn), effectiveDay: when && effectiveDay(when, report.knownBy), knownBy: report.knownBy,
    doubt: bilingual(authored.doubt, authored.doubtEn),
    printed: authored.printed ?? null, saidBy: authored.saidBy ?? null, inferred: authored.inferred ?? [],
  };
  switch (claim.kind) {
    case 'count':
      return { ...base, kind: 'count', ...countFields(claim.authored) };
    case 'figure':
      return { ...base, kind: 'figure', ...figureFields(claim.authored) };
    case 'statement':
      return { ...base, kind: 'statement', ...statementFields(claim.authored) };
  }
}

/** MODEL §5: the earlier of the end of its time and the end of its publication. */
function effectiveDay(when: Span, knownBy: Day): Day {
  return earlierDay(when.end, knownBy) ?? knownBy;
}

function countFields(count: AuthoredCount): Own<Count> {
  return {
    register: count.register,
    total: quantity(count.total),
    buckets: bucketMap((bucket) => quantity(count[bucket])),
    groups: (count.groups ?? []).map(group),
    percent: bucketMap((bucket) => printedPercent(count.percent?.[bucket])),
    units: count.units === undefined ? null : unitTally(count.units),
    beyondTotal: new Map(Object.entries(count.beyondTotal ?? {}).flatMap(([name, value]) => bucketEntry(name, value))),
    added: count.added === undefined ? null : { count: required(quantity(count.added.count)), span: span(count.added.period) },
  };
}

function figureFields(figure: AuthoredFigure): Own<Figure> {
  return {
    indicator: figure.indicator, quantity: valueOf(figure), category: figure.category ?? null,
    outOf: figure.outOf ?? null, numerator: figure.numerator ?? null, denominator: figure.denominator ?? null, percent: figure.percent ?? null,
    nature: figure.nature ?? 'result', recast: figure.recast ?? false,
    change: figure.change === undefined ? null : { by: figure.change.by, unit: figure.change.unit, since: span(figure.change.since) },
  };
}

function statementFields(statement: AuthoredStatement): Own<Statement> {
  return {
    statementKind: statement.kind, summary: { vi: statement.summary, en: statement.summaryEn ?? null },
    from: statement.from ?? null, to: statement.to ?? null, pillar: statement.pillar ?? null, topic: statement.topic ?? null,
    due: span(statement.due), continues: statement.continues ?? null, outcome: statement.outcome ?? null, about: statement.about ?? [], task: statement.task ?? null,
  };
}

function buildTargets(indicator: string, authored: AuthoredIndicator, data: AuthoredData): Target[] {
  return targetsOf(indicator, authored).map(({ id, authored: target }) => ({
    id, indicator, at: data.locate(target), place: target.place, parts: [...partsOf(target.part)].sort(), quantity: valueOf(target), category: target.category ?? null,
    span: span(target.period), everyYear: target.every !== undefined, noPeriod: bilingual(target.noPeriod, target.noPeriodEn), standing: target.standing ?? 'adopted', authored: target,
  }));
}

function buildFormerIds(data: AuthoredData): Map<RenamableKind, Map<string, string>> {
  const former = (records: ReadonlyMap<string, { formerIds?: string[] }>): Map<string, string> =>
    new Map([...records].flatMap(([id, { formerIds = [] }]) => formerIds.map((old): [string, string] => [old, id])));
  return new Map([
    ['place', former(data.places)], ['programme', former(data.programmes)], ['register', former(data.registers)],
    ['indicator', former(data.indicators)], ['report', former(data.reports)], ['task', former(data.tasks)],
  ]);
}

function group(authored: AuthoredGroup): Group {
  return {
    label: authored.label, labelEn: authored.labelEn ?? null, states: authored.states, count: required(quantity(authored.count)), percent: printedPercent(authored.percent),
    within: authored.within ?? null, overlaps: authored.overlaps ?? false, groups: (authored.groups ?? []).map(group),
  };
}

function unitTally(units: AuthoredUnits): UnitTally {
  const { colours } = units;
  return {
    kind: units.kind, total: quantity(units.total), completed: quantity(units.completed), percent: printedPercent(units.percent),
    colours: colours === undefined ? null : { green: quantity(colours.green), yellow: quantity(colours.yellow), red: quantity(colours.red) },
  };
}

function bucketMap<T>(read: (bucket: Bucket) => T | null): Map<Bucket, T> {
  return new Map(BUCKETS.flatMap((bucket): [Bucket, T][] => {
    const value = read(bucket);
    return value === null ? [] : [[bucket, value]];
  }));
}

function bucketEntry(name: string, value: AuthoredQuantity): [Bucket, Quantity][] {
  const bucket = BUCKETS.find((known) => known === name);
  return bucket === undefined ? [] : [[bucket, required(quantity(value))]];
}

function quantity(authored: AuthoredQuantity | undefined): Quantity | null {
  if (authored === undefined) return null;
  return typeof authored === 'number' ? exactly(authored) : valueOf(authored);
}

function valueOf({ value, qualifier, min, max }: { value?: number; qualifier?: Qualifier; min?: number; max?: number }): Quantity | null {
  if (value !== undefined) return { kind: 'point', value, qualifier: qualifier ?? 'exact' };
  return min !== undefined && max !== undefined ? { kind: 'range', min, max } : null;
}

function printedPercent(authored: AuthoredPercent | undefined): PrintedPercent | null {
  if (authored === undefined) return null;
  if (typeof authored === 'number') return { value: authored, of: 'total', qualifier: 'exact' };
  return authored.value === undefined ? null : { value: authored.value, of: authored.of ?? 'total', qualifier: authored.qualifier ?? 'exact' };
}

function span(time: string | number | undefined): Span | null {
  const text = writtenTime(time);
  return text === null ? null : required(parseSpan(text));
}

function bilingual(vi: string | undefined, en: string | undefined): Bilingual | null {
  return vi === undefined ? null : { vi, en: en ?? null };
}

function required<T>(value: T | null): T {
  if (value === null) throw new Error('a checked value is missing');
  return value;
}
