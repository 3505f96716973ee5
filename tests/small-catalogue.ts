/** Records of an invented country by hand, for tests of what is derived: only what a test speaks of is written. */
import { BUCKETS, type Bucket } from '../src/model/buckets.ts';
import type { Catalogue, Claim, Count, Figure, Group, Indicator, Place, Register, Report, Site, Statement, Target, Task, TaskUpdate } from '../src/model/entities.ts';
import { exactly, type Quantity } from '../src/model/quantity.ts';
import { earlierDay, parseSpan, type Day, type Span } from '../src/model/time.ts';

const AT = { file: 'data/mau.yaml', line: 1, col: 1 };
/** Day on which every made-up report without a date was read. */
export const READ_ON = '2026-01-31';

/** A written time as a span. Throws when it is none: the example would prove nothing. */
export function span(text: string): Span {
  const read = parseSpan(text);
  if (read === null) throw new Error(`${text} is no time`);
  return read;
}

export const quantity = (value: number | Quantity): Quantity => (typeof value === 'number' ? exactly(value) : value);

interface ClaimWords {
  readonly id?: string;
  readonly report?: string;
  readonly place?: string;
  readonly parts?: readonly string[];
  /** `null`: undated. */
  readonly time?: string | null;
  readonly knownBy?: Day;
}

function claimBase({ id = 'r.p.s.t', report = 'r', place = 'p', parts = [], time = '2025-11-15', knownBy = '2025-12-01' }: ClaimWords) {
  const when = time === null ? null : span(time);
  return {
    id, at: AT, report, place, parts, span: when, undated: when === null ? { vi: 'không nói', en: null } : null,
    effectiveDay: when && (earlierDay(when.end, knownBy) ?? knownBy), knownBy, doubt: null, printed: null, saidBy: null, inferred: [],
  };
}

export type CountWords = ClaimWords & Partial<Record<Bucket, number | Quantity>> & Partial<Pick<Count, 'register' | 'groups' | 'units' | 'added'>> & {
  readonly total?: number | Quantity;
  readonly percent?: Partial<Record<Bucket, number>>;
  readonly beyond?: Partial<Record<Bucket, number>>;
};

export function count(words: CountWords): Count {
  const { total, register = 'danh-muc', groups = [], units = null, added = null, percent = {}, beyond = {} } = words;
  const told = <T>(read: (bucket: Bucket) => T | undefined): Map<Bucket, T> => new Map(BUCKETS.flatMap((bucket): [Bucket, T][] => {
    const value = read(bucket);
    return value === undefined ? [] : [[bucket, value]];
  }));
  return {
    ...claimBase(words), kind: 'count', register, groups, units, added,
    total: total === undefined ? null : quantity(total),
    buckets: told((bucket) => (words[bucket] === undefined ? undefined : quantity(words[bucket]))),
    percent: told((bucket) => (percent[bucket] === undefined ? undefined : { value: percent[bucket], of: 'total', qualifier: 'exact' })),
    beyondTotal: told((bucket) => (beyond[bucket] === undefined ? undefined : exactly(beyond[bucket]))),
  };
}

export function group(label: string, states: Group['states'], number: number, more: Partial<Group> = {}): Group {
  return { label, labelEn: null, states, count: exactly(number), percent: null, within: null, overlaps: false, groups: [], ...more };
}

export type FigureWords = ClaimWords & Partial<Omit<Figure, 'kind' | 'quantity' | keyof ReturnType<typeof claimBase>>> & { readonly value?: number | Quantity | null };

export function figure({ value = 40, ...words }: FigureWords): Figure {
  const { indicator = 'chi-so', category = null, outOf = null, numerator = null, denominator = null, percent = null, nature = 'result', recast = false, change = null } = words;
  return { ...claimBase(words), kind: 'figure', indicator, category, outOf, numerator, denominator, percent, nature, recast, change, quantity: value === null ? null : quantity(value) };
}

export function statement(words: ClaimWords & Partial<Pick<Statement, 'about' | 'statementKind' | 'pillar' | 'task' | 'from' | 'to' | 'continues' | 'outcome'>> & { readonly due?: string }): Statement {
  const { about = [], statementKind = 'recommendation', pillar = null, task = null, from = null, to = null, continues = null, outcome = null, due } = words;
  return { ...claimBase(words), kind: 'statement', statementKind, summary: { vi: 'lời', en: null }, from, to, pillar, topic: null, due: due === undefined ? null : span(due), continues, outcome, about, task };
}

export type ReportWords = { readonly published?: string | null } & Partial<Pick<Report['authored'], 'kind' | 'copy' | 'read' | 'copyOf' | 'event'>>;

export function task(id: string, more: Partial<Task> = {}): Task {
  return { id, at: AT, place: 'p', name: id, source: 'r', ...more };
}

/** What a report says of a task; `time` `null`: undated. */
export function update(words: Pick<TaskUpdate, 'task'> & { readonly report?: string; readonly state?: TaskUpdate['authored']['state']; readonly time?: string | null; readonly due?: string; readonly product?: string }): TaskUpdate {
  const { task: of, report: from = 'r', state = 'inProgress', time = '2025-11-15', due, product } = words;
  const when = time === null ? null : span(time);
  return { report: from, task: of, at: AT, span: when, effectiveDay: when?.end ?? null, due: due === undefined ? null : span(due), authored: { task: of, state, ...(product === undefined ? {} : { product }) } };
}

/** A report of these claims, which take its id from it and its days. */
export function report(id: string, { published = '2025-12-01', kind = 'press', copy = 'original', read = 'full', ...more }: ReportWords = {}, claims: readonly Claim[] = [], taskUpdates: readonly TaskUpdate[] = []): Report {
  const when = published === null ? null : span(published);
  return { id, at: AT, authored: { publisher: 'Báo Mẫu', url: 'https://bao.example/1', accessed: READ_ON, kind, copy, read, ...more }, published: when, knownBy: when?.end ?? READ_ON, claims, taskUpdates };
}

export function register(id: string, more: Partial<Register> = {}): Register {
  return { id, at: AT, name: id, kind: 'tasks', place: 'p', level: 'province', programmes: ['chuong-trinh'], ...more };
}

export function indicator(id: string, more: Partial<Indicator> = {}): Indicator {
  return { id, at: AT, name: id, definition: id, measure: 'amount', timing: 'stock', direction: 'up', pillar: 'tru', targets: [], ...more };
}

export function place(id: string, more: Partial<Place> = {}): Place {
  return { id, at: AT, name: id, nameEn: id, type: 'province', ...more };
}

export function target(id: string, more: Partial<Target> = {}): Target {
  const source = 'r';
  return { id, at: AT, indicator: 'chi-so', place: 'p', parts: [], quantity: exactly(90), category: null, span: span('2030'), everyYear: false, noPeriod: null, standing: 'adopted', authored: { place: 'p', source }, ...more };
}

const SITE: Site = { schemaVersion: 1, name: 'Mẫu', tagline: 'Lời', taglineEn: 'Words', subject: 'việc', subjectEn: 'work', country: 'nuoc' };

/** Everything else is empty. Claims are those of the reports. */
export function catalogue(parts: { reports?: readonly Report[]; places?: readonly Place[]; registers?: readonly Register[]; indicators?: readonly Indicator[] } & Partial<Omit<Catalogue, 'reports' | 'places' | 'registers' | 'indicators'>> = {}): Catalogue {
  const { reports = [], places = [], registers = [], indicators = [], ...more } = parts;
  const byId = <T extends { readonly id: string }>(items: readonly T[]): Map<string, T> => new Map(items.map((item) => [item.id, item]));
  return {
    site: SITE, places: byId(places), pillars: new Map(), programmes: new Map(), registers: byId(registers), indicators: byId(indicators),
    targets: new Map(), parts: new Map(), ladders: new Map(), units: new Map(), glossary: new Map(), reports: byId(reports),
    claims: byId(reports.flatMap(({ claims }) => claims)), tasks: new Map(), responses: new Map(), corrections: new Map(), formerIds: new Map(), ...more,
  };
}
