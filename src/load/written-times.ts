/**
 * Every time and every day that a record writes, as a table.
 */
import type {
  AuthoredAdded, AuthoredBasis, AuthoredBreak, AuthoredChange, AuthoredCorrection, AuthoredCount, AuthoredFigure, AuthoredPlace, AuthoredProgramme, AuthoredRecast, AuthoredRegister, AuthoredReport, AuthoredResponse, AuthoredStatement, AuthoredTarget, AuthoredTask, AuthoredTaskUpdate, AuthoredTypeChange,
} from '../model/authored.generated.ts';
import type { AuthoredData } from './authored-data.ts';

export interface WrittenTime {
  readonly record: object;
  readonly field: string;
  readonly time: string;
}

const PLACE: readonly (keyof AuthoredPlace)[] = ['from', 'until'];
const TYPE_CHANGE: readonly (keyof AuthoredTypeChange)[] = ['from'];
const PROGRAMME: readonly (keyof AuthoredProgramme)[] = ['issued', 'start', 'end'];
const REGISTER: readonly (keyof AuthoredRegister)[] = ['start', 'deadline'];
const BREAK: readonly (keyof AuthoredBreak)[] = ['from', 'to'];
const RECAST: readonly (keyof AuthoredRecast)[] = ['period'];
const TARGET: readonly (keyof AuthoredTarget)[] = ['period'];
const BASIS: readonly (keyof AuthoredBasis)[] = ['date'];
const REPORT: readonly (keyof AuthoredReport)[] = ['published', 'accessed'];
const COUNT: readonly (keyof AuthoredCount)[] = ['asOf'];
const ADDED: readonly (keyof AuthoredAdded)[] = ['period'];
const FIGURE: readonly (keyof AuthoredFigure)[] = ['asOf', 'period'];
const CHANGE: readonly (keyof AuthoredChange)[] = ['since'];
const STATEMENT: readonly (keyof AuthoredStatement)[] = ['asOf', 'due'];
const TASK_UPDATE: readonly (keyof AuthoredTaskUpdate)[] = ['asOf', 'due'];
const TASK: readonly (keyof AuthoredTask)[] = ['when'];
const RESPONSE: readonly (keyof AuthoredResponse)[] = ['date'];
const CORRECTION: readonly (keyof AuthoredCorrection)[] = ['date'];

/** Every written time of the folder, in the order of kinds and files. */
export function writtenTimes(data: AuthoredData): WrittenTime[] {
  const places = [...data.places.values()];
  const registers = [...data.registers.values()];
  const indicators = [...data.indicators.values()];
  const targets = indicators.flatMap((indicator) => indicator.targets ?? []);
  return [
    ...each(places, PLACE),
    ...each(places.flatMap(({ history = [] }) => history), TYPE_CHANGE),
    ...each(data.programmes.values(), PROGRAMME),
    ...each(registers, REGISTER),
    ...each([...registers, ...indicators].flatMap(({ breaks = [] }) => breaks), BREAK),
    ...each(indicators.flatMap(({ recasts = [] }) => recasts), RECAST),
    ...each(targets, TARGET),
    ...each(targets.flatMap(({ basis }) => (basis === undefined ? [] : [basis])), BASIS),
    ...[...data.reports.values()].flatMap(reportTimes),
    ...each(data.tasks.values(), TASK),
    ...each(data.responses.values(), RESPONSE),
    ...each(data.corrections.values(), CORRECTION),
  ];
}

/** The time that a claim speaks of; `null` when it is undated. */
export function timeOf<R extends { readonly asOf?: string | number; readonly period?: string | number }>(record: R): WrittenTime | null {
  return each([record], ['period', 'asOf'])[0] ?? null;
}

function reportTimes(report: AuthoredReport): WrittenTime[] {
  const { counts = [], figures = [], statements = [], taskUpdates = [] } = report;
  return [
    ...each([report], REPORT),
    ...each(counts, COUNT),
    ...each(counts.flatMap(({ added }) => (added === undefined ? [] : [added])), ADDED),
    ...each(figures, FIGURE),
    ...each(figures.flatMap(({ change }) => (change === undefined ? [] : [change])), CHANGE),
    ...each(statements, STATEMENT),
    ...each(taskUpdates, TASK_UPDATE),
  ];
}

function each<R extends object>(records: Iterable<R>, fields: readonly (keyof R & string)[]): WrittenTime[] {
  return [...records].flatMap((record) => fields.flatMap((field): WrittenTime[] => {
    const value: unknown = record[field];
    return typeof value === 'string' || typeof value === 'number' ? [{ record, field, time: String(value) }] : [];
  }));
}
