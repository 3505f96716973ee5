/**
 * Every id that a record gives to point at another record: MODEL §2, as a table.
 */
import type {
  AuthoredBreak, AuthoredCorrection, AuthoredCount, AuthoredFigure, AuthoredIndicator, AuthoredMaybeSame, AuthoredMergeRule, AuthoredPart, AuthoredPlace, AuthoredProgramme, AuthoredRecast, AuthoredRegister, AuthoredReport, AuthoredResponse, AuthoredSite, AuthoredStatement, AuthoredTarget, AuthoredTask, AuthoredTaskUpdate, AuthoredTerm, AuthoredUnits,
} from '../model/authored.generated.ts';
import type { AuthoredData } from './authored-data.ts';

/** What an id may point at. `subject` is anything that a correction can speak of; `successor` what it may have become. */
export type Referent =
  | 'place' | 'pillar' | 'programme' | 'register' | 'indicator' | 'part' | 'ladder' | 'unit' | 'term' | 'report' | 'task'
  | 'claim' | 'figure' | 'statement' | 'target' | 'subject' | 'successor';

export interface Reference {
  readonly record: object;
  readonly field: string;
  readonly id: string;
  readonly to: Referent;
}

type Fields<R> = { readonly [F in keyof R]?: Referent };

const PLACE: Fields<AuthoredPlace> = { parent: 'place', formedFrom: 'place', mergedInto: 'place' };
const PROGRAMME: Fields<AuthoredProgramme> = { partOf: 'programme', amendedBy: 'programme', source: 'report' };
const REGISTER: Fields<AuthoredRegister> = { place: 'place', programme: 'programme', perUnit: 'unit', subsetOf: 'register', madeOf: 'register' };
const MAYBE_SAME: Fields<AuthoredMaybeSame> = { register: 'register' };
const BREAK: Fields<AuthoredBreak> = { source: 'report' };
const INDICATOR: Fields<AuthoredIndicator> = { unit: 'unit', pillar: 'pillar', variantOf: 'indicator', ladder: 'ladder' };
const MERGE_RULE: Fields<AuthoredMergeRule> = { source: 'report' };
const RECAST: Fields<AuthoredRecast> = { source: 'report' };
const TARGET: Fields<AuthoredTarget> = { place: 'place', part: 'part', source: 'report', baseline: 'figure', replaces: 'target' };
const PART: Fields<AuthoredPart> = { place: 'place' };
const TERM: Fields<AuthoredTerm> = { source: 'report' };
const SITE: Fields<AuthoredSite> = { country: 'place', programme: 'programme' };
const REPORT: Fields<AuthoredReport> = { copyOf: 'report' };
const COUNT: Fields<AuthoredCount> = { register: 'register', place: 'place', part: 'part' };
const UNITS: Fields<AuthoredUnits> = { kind: 'unit' };
const FIGURE: Fields<AuthoredFigure> = { place: 'place', indicator: 'indicator', part: 'part' };
const STATEMENT: Fields<AuthoredStatement> = { place: 'place', pillar: 'pillar', topic: 'term', continues: 'statement', about: 'claim', task: 'task' };
const TASK_UPDATE: Fields<AuthoredTaskUpdate> = { task: 'task' };
const TASK: Fields<AuthoredTask> = { place: 'place', register: 'register', programme: 'programme', pillar: 'pillar', source: 'report' };
const RESPONSE: Fields<AuthoredResponse> = { place: 'place', about: 'claim', source: 'report' };
const CORRECTION: Fields<AuthoredCorrection> = { claim: 'subject', source: 'report' };
/** A corrected id that has become another no longer exists: check `correction-replaced`. */
const REPLACEMENT: Fields<AuthoredCorrection> = { replacedBy: 'successor', source: 'report' };

/** Every reference of the folder, in the order of kinds and files. */
export function referencesOf(data: AuthoredData): Reference[] {
  const each = <R extends object>(records: Iterable<R>, fields: Fields<R>): Reference[] => [...records].flatMap((record) => pointing(record, fields));
  const registers = [...data.registers.values()];
  const indicators = [...data.indicators.values()];
  const corrections = [...data.corrections.values()];
  return [
    ...each(data.site === null ? [] : [data.site], SITE),
    ...each(data.places.values(), PLACE),
    ...each(data.programmes.values(), PROGRAMME),
    ...each(registers, REGISTER),
    ...each(registers.flatMap(({ maybeSameAs = [] }) => maybeSameAs), MAYBE_SAME),
    ...each([...registers, ...indicators].flatMap(({ breaks = [] }) => breaks), BREAK),
    ...each(indicators, INDICATOR),
    ...each(indicators.flatMap(({ mergeRule }) => mergeRule ?? []), MERGE_RULE),
    ...each(indicators.flatMap(({ recasts = [] }) => recasts), RECAST),
    ...each(indicators.flatMap(({ targets = [] }) => targets), TARGET),
    ...each(data.parts.values(), PART),
    ...each(data.glossary.values(), TERM),
    ...[...data.reports.values()].flatMap(reportReferences),
    ...each(data.tasks.values(), TASK),
    ...each(data.responses.values(), RESPONSE),
    ...each(corrections.filter(({ replacedBy }) => replacedBy === undefined), CORRECTION),
    ...each(corrections.filter(({ replacedBy }) => replacedBy !== undefined), REPLACEMENT),
  ];
}

function reportReferences(report: AuthoredReport): Reference[] {
  const { counts = [], figures = [], statements = [], taskUpdates = [] } = report;
  return [
    ...pointing(report, REPORT),
    ...counts.flatMap((count) => [...pointing(count, COUNT), ...(count.units === undefined ? [] : pointing(count.units, UNITS))]),
    ...figures.flatMap((figure) => pointing(figure, FIGURE)),
    ...statements.flatMap((statement) => pointing(statement, STATEMENT)),
    ...taskUpdates.flatMap((update) => pointing(update, TASK_UPDATE)),
  ];
}

/** The references of one record; an id in a list is found under its index. */
function pointing<R extends object>(record: R, fields: Fields<R>): Reference[] {
  const values = new Map<string, unknown>(Object.entries(record));
  return Object.entries<Referent | undefined>(fields).flatMap(([field, to]): Reference[] => {
    const value = values.get(field);
    if (to === undefined) return [];
    if (typeof value === 'string') return [{ record, field, id: value, to }];
    return Array.isArray(value) ? value.map((id, index) => ({ record: value, field: String(index), id: String(id), to })) : [];
  });
}
