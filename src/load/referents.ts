/**
 * What ids can point at: for each kind the ids there are, and how to speak of it.
 */
import type { AuthoredData } from './authored-data.ts';
import { authoredClaims, targetsOf } from './authored-claims.ts';
import type { Referent } from './references.ts';
import type { FileKind } from './schema-guard.ts';

export interface Shelf {
  /** What stands on it, in Vietnamese. */
  readonly word: string;
  /** Where its records are written. */
  readonly where: string;
  readonly ids: ReadonlySet<string>;
  /** Old id → today's. */
  readonly renamed: ReadonlyMap<string, string>;
  /** True when the record may well exist in a file that was refused: nothing is said of it then. */
  readonly isUncertain: (id: string) => boolean;
}

/** The shelves of a data folder. */
export function referentsOf(data: AuthoredData): Readonly<Record<Referent, Shelf>> {
  const claims = authoredClaims(data);
  const idsOf = (kind: string): string[] => claims.filter((claim) => claim.kind === kind).map(({ id }) => id);
  const targets = [...data.indicators].flatMap(([id, indicator]) => targetsOf(id, indicator).map((target) => target.id));
  const subjects = [...claims.map(({ id }) => id), ...targets, ...data.registers.keys(), ...data.indicators.keys()];
  const successors = [...data.corrections.values()].flatMap(({ claim, replacedBy }) => (replacedBy === undefined ? [] : [claim]));

  const files = (word: string, where: string, kind: FileKind, records: ReadonlyMap<string, { formerIds?: string[] }>): Shelf => ({
    word, where, ids: new Set(records.keys()), isUncertain: (id) => data.isBroken(kind, id),
    renamed: new Map([...records].flatMap(([id, { formerIds = [] }]) => formerIds.map((old): [string, string] => [old, id]))),
  });
  const list = (word: string, kind: FileKind, records: ReadonlyMap<string, unknown>): Shelf =>
    ({ word, where: `${kind}.yaml`, ids: new Set(records.keys()), renamed: new Map(), isUncertain: () => data.isBroken(kind, kind) });
  const parts = (word: string, where: string, ids: readonly string[]): Shelf => ({ word, where, ids: new Set(ids), renamed: new Map(), isUncertain: (id) => isPartBroken(id, data) });

  return {
    place: files('địa phương', 'places/', 'place', data.places),
    programme: files('chương trình', 'programmes/', 'programme', data.programmes),
    register: files('danh mục', 'registers/', 'register', data.registers),
    indicator: files('chỉ số', 'indicators/', 'indicator', data.indicators),
    report: files('báo cáo', 'reports/', 'report', data.reports),
    task: files('nhiệm vụ', 'tasks/', 'task', data.tasks),
    pillar: list('trụ cột', 'pillars', data.pillars),
    part: list('phần', 'parts', data.parts),
    ladder: list('thang', 'ladders', data.ladders),
    unit: list('đơn vị', 'units', data.units),
    term: list('thuật ngữ', 'glossary', data.glossary),
    claim: parts('số liệu, số đếm hay phát biểu', 'reports/', claims.map(({ id }) => id)),
    figure: parts('số liệu', 'reports/', idsOf('figure')),
    statement: parts('phát biểu', 'reports/', idsOf('statement')),
    target: parts('mức phải đạt', 'indicators/', targets),
    subject: parts('số liệu, mức phải đạt, danh mục hay chỉ số', 'reports/, indicators/, registers/', subjects),
    successor: parts('số liệu, mức phải đạt, danh mục hay chỉ số', 'reports/, indicators/, registers/', [...subjects, ...successors]),
  };
}

/** The id of a claim or target begins with its file's id, and names its register in third place. */
function isPartBroken(id: string, data: AuthoredData): boolean {
  const [first = '', , subject = ''] = id.split('.');
  const register = subject.split('~')[0] ?? '';
  return data.isBroken('report', first) || data.isBroken('indicator', first) || data.isBroken('register', first) || data.isBroken('register', register);
}
