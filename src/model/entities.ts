/**
 * What the catalogue holds besides claims: the authored records with their id and the place where they are written.
 */
import type {
  AuthoredCorrection,
  AuthoredIndicator,
  AuthoredLadder,
  AuthoredPart,
  AuthoredPillar,
  AuthoredPlace,
  AuthoredProgramme,
  AuthoredRegister,
  AuthoredReport,
  AuthoredResponse,
  AuthoredSite,
  AuthoredTarget,
  AuthoredTask,
  AuthoredTaskUpdate,
  AuthoredTerm,
  AuthoredUnit,
} from './authored.generated.ts';
import type { Bucket } from './buckets.ts';
import type { Qualifier, Quantity } from './quantity.ts';
import type { Day, Span } from './time.ts';

/** Where a record stands; `file` is relative to the data folder's parent, line and column count from 1. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly col: number;
}

/** A record that has an id of its own and knows where it is written. */
interface Recorded {
  readonly id: string;
  readonly at: Position;
}

export type Place = AuthoredPlace & Recorded;
export type Pillar = AuthoredPillar & Recorded;
export type Programme = AuthoredProgramme & Recorded;
export type Part = AuthoredPart & Recorded;
export type Ladder = AuthoredLadder & Recorded;
export type Unit = AuthoredUnit & Recorded;
export type Term = AuthoredTerm & Recorded;
export type Task = AuthoredTask & Recorded;
export type Response = AuthoredResponse & Recorded;
export type Correction = AuthoredCorrection & Recorded;
export type Site = AuthoredSite;

export type Register = Omit<AuthoredRegister, 'programme'> & Recorded & { readonly programmes: readonly string[] };

/** How often a register or an indicator is to be expected, as its file says. */
export type Cadence = NonNullable<AuthoredRegister['cadence']>;

export type Indicator = Omit<AuthoredIndicator, 'targets'> & Recorded & { readonly targets: readonly Target[] };

/** Text of the data in both languages; `en` is `null` where nobody has translated it yet. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string | null;
}

/** A value to be reached. Exactly one of `span`, `everyYear` and `noPeriod` says when. */
export interface Target extends Recorded {
  readonly indicator: string;
  readonly place: string;
  readonly parts: readonly string[];
  readonly quantity: Quantity | null;
  readonly category: string | null;
  readonly span: Span | null;
  readonly everyYear: boolean;
  readonly noPeriod: Bilingual | null;
  readonly standing: 'adopted' | 'draft' | 'announced';
  readonly authored: AuthoredTarget;
}

/** One publication. `published` is `null` where the page prints no date; `knownBy` is the day from which it was certainly public. */
export interface Report extends Recorded {
  readonly authored: AuthoredReport;
  readonly published: Span | null;
  readonly knownBy: Day;
  readonly claims: readonly Claim[];
  readonly taskUpdates: readonly TaskUpdate[];
}

/** What every claim carries. `span` is `null` for an undated claim, and `undated` then says why. */
interface ClaimBase extends Recorded {
  readonly report: string;
  readonly place: string;
  readonly parts: readonly string[];
  readonly span: Span | null;
  readonly undated: Bilingual | null;
  /** The earlier of the end of its time and the end of its publication (MODEL §5); `null` when undated. */
  readonly effectiveDay: Day | null;
  readonly knownBy: Day;
  readonly doubt: Bilingual | null;
  readonly printed: string | null;
  readonly saidBy: string | null;
  readonly inferred: readonly string[];
}

/** A printed percentage; `of: 'unknown'` when the source does not say of what. */
export interface PrintedPercent {
  readonly value: number;
  readonly of: 'total' | 'unknown';
  readonly qualifier: Qualifier;
}

/** A group in the source's own words: `states` are the ones that may be in it. */
export interface Group {
  readonly label: string;
  readonly labelEn: string | null;
  readonly states: readonly Exclude<Bucket, 'unfinished'>[];
  readonly count: Quantity;
  readonly percent: PrintedPercent | null;
  readonly within: Exclude<Bucket, 'unfinished'> | null;
  readonly overlaps: boolean;
  readonly groups: readonly Group[];
}

/** How many communes, provinces or offices did the whole list. */
export interface UnitTally {
  readonly kind: string;
  readonly total: Quantity | null;
  readonly completed: Quantity | null;
  readonly percent: PrintedPercent | null;
  readonly colours: { readonly green: Quantity | null; readonly yellow: Quantity | null; readonly red: Quantity | null } | null;
}

/** A report's tally of one register. A bucket that the source does not mention is absent: never zero. */
export interface Count extends ClaimBase {
  readonly kind: 'count';
  readonly register: string;
  readonly total: Quantity | null;
  readonly buckets: ReadonlyMap<Bucket, Quantity>;
  readonly groups: readonly Group[];
  readonly percent: ReadonlyMap<Bucket, PrintedPercent>;
  readonly units: UnitTally | null;
  readonly beyondTotal: ReadonlyMap<Bucket, Quantity>;
  readonly added: { readonly count: Quantity; readonly span: Span | null } | null;
}

export type Nature = 'result' | 'estimate' | 'plan' | 'capacity';

/** A change as printed; it never serves to work out the value it started from. */
export interface PrintedChange {
  readonly by: number;
  readonly unit: 'percent' | 'points' | 'times' | 'ranks' | 'amount';
  readonly since: Span | null;
}

/** One value of one indicator. Exactly one of `quantity` and `category` is there. */
export interface Figure extends ClaimBase {
  readonly kind: 'figure';
  readonly indicator: string;
  readonly quantity: Quantity | null;
  readonly category: string | null;
  readonly outOf: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly percent: number | null;
  readonly nature: Nature;
  readonly recast: boolean;
  readonly change: PrintedChange | null;
}

export type StatementKind = 'recommendation' | 'bottleneck' | 'commitment' | 'caution' | 'confirmation';

/** What somebody asked for, found in the way, promised, doubted or confirmed, in our own words. */
export interface Statement extends ClaimBase {
  readonly kind: 'statement';
  readonly statementKind: StatementKind;
  readonly summary: Bilingual;
  readonly from: string | null;
  readonly to: string | null;
  readonly pillar: string | null;
  readonly topic: string | null;
  readonly due: Span | null;
  readonly continues: string | null;
  readonly outcome: 'kept' | 'partly' | 'missed' | 'replaced' | null;
  readonly about: readonly string[];
  readonly task: string | null;
}

export type Claim = Count | Figure | Statement;

/** A named task's state as one report tells it. */
export interface TaskUpdate {
  readonly report: string;
  readonly task: string;
  readonly span: Span | null;
  readonly effectiveDay: Day | null;
  readonly due: Span | null;
  readonly authored: AuthoredTaskUpdate;
  readonly at: Position;
}

/** Kinds of record that have pages and may have been renamed. */
export type RenamableKind = 'place' | 'programme' | 'register' | 'indicator' | 'report' | 'task';

/** Everything that was read, by id. Built once; nothing in it changes afterwards. */
export interface Catalogue {
  readonly site: Site;
  readonly places: ReadonlyMap<string, Place>;
  readonly pillars: ReadonlyMap<string, Pillar>;
  readonly programmes: ReadonlyMap<string, Programme>;
  readonly registers: ReadonlyMap<string, Register>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly targets: ReadonlyMap<string, Target>;
  readonly parts: ReadonlyMap<string, Part>;
  readonly ladders: ReadonlyMap<string, Ladder>;
  readonly units: ReadonlyMap<string, Unit>;
  readonly glossary: ReadonlyMap<string, Term>;
  readonly reports: ReadonlyMap<string, Report>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly tasks: ReadonlyMap<string, Task>;
  readonly responses: ReadonlyMap<string, Response>;
  readonly corrections: ReadonlyMap<string, Correction>;
  /** Old id → today's id, for each kind of record that has pages. */
  readonly formerIds: ReadonlyMap<RenamableKind, ReadonlyMap<string, string>>;
}
