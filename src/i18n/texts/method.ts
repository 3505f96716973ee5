/**
 * The rules in plain words, one section a rule. Ids are addresses that figures and code link to; `rules` are the files
 * that hold the rule; `examples` are the worked examples that the page takes from the data. The words stand beside,
 * a file a language, of one type: a section that misses one is a compile error.
 */
import type { Lang } from '../../routes.ts';
import { methodEn } from './method.en.ts';
import { methodVi } from './method.vi.ts';

/** A paragraph, a list, or steps in order. Words between backticks are code. */
export type Block = string | { readonly list: readonly string[] } | { readonly steps: readonly string[] };

interface SectionOutline {
  readonly id: string;
  readonly rules: readonly string[];
  readonly examples: readonly ExampleName[];
}

export const METHOD_SECTIONS = [
  { id: 'so-lieu', rules: ['src/model/entities.ts'], examples: ['doubt'] },
  { id: 'danh-muc', rules: ['src/derive/totals-over-time.ts'], examples: ['nested', 'break'] },
  { id: 'trang-thai', rules: ['src/model/buckets.ts', 'src/derive/count-breakdown.ts'], examples: ['permanent', 'unsaid'] },
  { id: 'chuoi', rules: ['src/derive/claim-index.ts'], examples: ['variants', 'part'] },
  { id: 'so-hien-hanh', rules: ['src/derive/current-claim.ts'], examples: ['current'] },
  { id: 'khoang', rules: ['src/model/quantity.ts'], examples: ['qualifiers'] },
  { id: 'tuoi', rules: ['src/derive/age.ts', 'src/model/time.ts'], examples: ['age'] },
  { id: 'do-moi', rules: ['src/derive/freshness.ts', 'src/derive/place-freshness.ts'], examples: ['freshness'] },
  { id: 'ty-le', rules: ['src/derive/share-done.ts'], examples: ['share'] },
  { id: 'nhip-do', rules: ['src/derive/pace.ts', 'src/derive/bands.ts'], examples: ['pace', 'noPace'] },
  { id: 'muc-tieu', rules: ['src/derive/progress.ts', 'src/derive/goal.ts', 'src/derive/compound-growth.ts'], examples: ['progress'] },
  { id: 'do-nhay', rules: ['src/derive/sensitivity.ts'], examples: ['sensitivity'] },
  { id: 'cach-tinh', rules: ['src/derive/arithmetic.ts', 'src/derive/progress-arithmetic.ts'], examples: [] },
  { id: 'dieu-can-neu', rules: ['src/derive/findings.ts', 'src/derive/findings-across.ts'], examples: ['findings'] },
  { id: 'mau-thuan', rules: ['src/derive/conflicts.ts', 'src/derive/conflict-cause.ts', 'src/derive/disagreement.ts', 'src/derive/meeting-times.ts', 'src/derive/voices.ts'], examples: ['conflicts'] },
  { id: 'gan-giong', rules: ['src/derive/alike.ts'], examples: ['alike'] },
  { id: 'nguoc-phan-tram', rules: ['src/derive/percent-solver.ts'], examples: ['backwards'] },
  { id: 'cau-dau', rules: ['src/derive/lead-count.ts', 'src/derive/state-of-place.ts', 'src/derive/place-overview.ts'], examples: ['lead'] },
  { id: 'bieu-do', rules: ['src/components/count-chart.ts', 'src/components/series-charts.ts', 'src/components/chart-spreads.ts', 'src/charts/time-lines.ts'], examples: [] },
  { id: 'muc-phai-dat', rules: [], examples: ['target', 'plan'] },
  { id: 'sau-ro', rules: ['src/derive/clarity.ts'], examples: ['clarity'] },
  { id: 'han-truot', rules: ['src/derive/deadlines.ts', 'src/derive/undertakings.ts'], examples: ['slip'] },
  { id: 'tu-duoi-len', rules: ['src/derive/bottom-up.ts'], examples: ['bottomUp'] },
  { id: 'im-lang', rules: ['src/derive/coverage.ts', 'src/derive/silence.ts'], examples: [] },
  { id: 'khong-nhac-nua', rules: ['src/derive/fallen-silent.ts'], examples: ['silence'] },
  { id: 'dung-du-sach-song', rules: ['src/derive/place-quality.ts'], examples: [] },
  { id: 'nhu-da-biet', rules: ['src/derive/view-on.ts', 'src/derive/before-corrections.ts', 'src/derive/known-days.ts', 'src/derive/history.ts'], examples: ['known'] },
  { id: 'thay-doi', rules: ['src/derive/changes.ts', 'src/derive/change-log.ts'], examples: ['changed'] },
  { id: 'dia-gioi', rules: [], examples: ['borders', 'recast'] },
  { id: 'sap-nhap', rules: ['src/derive/merged-place.ts'], examples: ['recastRule', 'joined', 'apart'] },
  { id: 'dia-chi', rules: ['src/model/identity.ts', 'src/derive/former-claim-ids.ts'], examples: ['id'] },
  { id: 'vao-trang', rules: ['src/load/load-data.ts', 'src/load/checks/index.ts'], examples: [] },
  { id: 'dinh-chinh', rules: ['src/derive/corrections.ts'], examples: ['correction'] },
  { id: 'tra-loi', rules: ['src/derive/responses.ts'], examples: ['response'] },
  { id: 'khong-lam', rules: [], examples: [] },
] as const satisfies readonly SectionOutline[];

export type MethodSectionId = (typeof METHOD_SECTIONS)[number]['id'];

export type ExampleName =
  | 'clarity' | 'slip' | 'bottomUp'
  | 'doubt' | 'nested' | 'break' | 'permanent' | 'unsaid' | 'variants' | 'part' | 'current' | 'qualifiers' | 'age' | 'freshness' | 'silence' | 'share'
  | 'pace' | 'noPace' | 'progress' | 'sensitivity'
  | 'findings' | 'conflicts' | 'alike' | 'backwards' | 'lead' | 'target' | 'plan' | 'borders' | 'recast' | 'recastRule' | 'joined' | 'apart' | 'id' | 'known' | 'changed' | 'correction' | 'response';

/** Sections on what the site judges; their words stand in files of their own. */
type JudgementSectionId = Extract<MethodSectionId,
  | 'do-moi' | 'nhip-do' | 'muc-tieu' | 'do-nhay' | 'cach-tinh' | 'mau-thuan' | 'gan-giong' | 'nguoc-phan-tram' | 'sau-ro' | 'han-truot' | 'tu-duoi-len' | 'im-lang' | 'khong-nhac-nua' | 'dung-du-sach-song' | 'nhu-da-biet' | 'thay-doi' | 'sap-nhap' | 'dinh-chinh' | 'tra-loi'>;

export type JudgementSections = Pick<MethodTexts['sections'], JudgementSectionId>;

/** Codes of findings, as derive names them. */
export type FindingName = 'remainder' | 'excess' | 'unfinished-differs' | 'percent-differs' | 'after-publication' | 'before-place'
  | 'percent-impossible' | 'beyond-most' | 'completed-falls' | 'figure-falls' | 'part-exceeds-whole' | 'lists-differ';

export interface MethodTexts {
  readonly sections: Readonly<Record<MethodSectionId, { readonly title: string; readonly body: readonly Block[] }>>;
  /** When each finding is told. */
  readonly findings: Readonly<Record<FindingName, string>>;
  /** What a line of an example shows. */
  readonly labels: {
    readonly first: string; readonly next: string; readonly inner: string; readonly outer: string; readonly before: string; readonly after: string;
    readonly one: string; readonly other: string; readonly whole: string; readonly part: string; readonly target: string; readonly result: string;
    readonly dated: string; readonly cut: string; readonly undated: string; readonly former: string; readonly recast: string;
    readonly counted: string; readonly printed: string; readonly unknown: string;
  };
  /** Arithmetic of an example; numbers and days arrive formatted. */
  readonly sums: {
    readonly divided: (done: string, total: string, share: string) => string;
    readonly days: (from: string, to: string, days: string) => string;
    readonly cut: (end: string, effective: string) => string;
    readonly between: (low: string, high: string) => string;
    readonly above: (low: string) => string;
    readonly from: (low: string) => string;
    readonly below: (high: string) => string;
    readonly upTo: (high: string) => string;
    readonly among: (counts: string) => string;
    readonly bordersSince: (place: string, day: string) => string;
  };
  readonly noCase: string;
  readonly noShare: string;
  readonly idParts: { readonly report: string; readonly place: string; readonly register: string; readonly indicator: string; readonly parts: string; readonly nature: string; readonly time: string; readonly key: string };
}

export const METHOD: Readonly<Record<Lang, MethodTexts>> = { vi: methodVi, en: methodEn };
