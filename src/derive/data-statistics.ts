/** What the data holds, in numbers, and the ledger of what was read. */
import type { Catalogue, Claim, Report } from '../model/entities.ts';

export interface Statistic {
  /** Field name of the data, as editors know it. */
  readonly what: string;
  readonly count: number;
}

/** Records and claims by kind, places with any claim, and what carries a doubt, no date, or is left out. */
export function dataStatistics(catalogue: Catalogue): Statistic[] {
  const claims = [...catalogue.claims.values()];
  const reports = [...catalogue.reports.values()];
  const how = (keep: (claim: Claim) => boolean): number => claims.filter(keep).length;
  return [
    { what: 'places', count: catalogue.places.size },
    { what: 'places with claims', count: new Set(claims.map(({ place }) => place)).size },
    { what: 'programmes', count: catalogue.programmes.size },
    { what: 'registers', count: catalogue.registers.size },
    { what: 'indicators', count: catalogue.indicators.size },
    { what: 'targets', count: catalogue.targets.size },
    { what: 'tasks', count: catalogue.tasks.size },
    { what: 'reports', count: reports.length },
    { what: 'reports without a date', count: reports.filter(({ published }) => published === null).length },
    { what: 'counts', count: how(({ kind }) => kind === 'count') },
    { what: 'figures', count: how(({ kind }) => kind === 'figure') },
    { what: 'statements', count: how(({ kind }) => kind === 'statement') },
    { what: 'claims with a doubt', count: how(({ doubt }) => doubt !== null) },
    { what: 'claims without a date', count: how(({ undated }) => undated !== null) },
    { what: 'leftOut', count: reports.reduce((sum, { authored }) => sum + (authored.leftOut?.length ?? 0), 0) },
  ];
}

export interface Ledger {
  /** Rows of the reading notes, over all reports read by notes. */
  readonly read: number;
  /** Counts and figures, and targets, that those reports gave. One row may give two, such as a count and a rank. */
  readonly claims: number;
  readonly targets: number;
  /** Rows that say the same as another row of their report. */
  readonly merged: number;
  readonly leftOut: readonly { readonly report: string; readonly what: string; readonly why: string }[];
}

/** From the rows read to what stands in the data, over the reports that say how many rows were read of them. */
export function readingLedger(catalogue: Pick<Catalogue, 'reports' | 'targets'>): Ledger {
  const byNotes = [...catalogue.reports.values()].filter(({ authored }) => authored.rowsRead !== undefined);
  const ids = new Set(byNotes.map(({ id }) => id));
  const sum = (count: (report: Report) => number): number => byNotes.reduce((all, report) => all + count(report), 0);
  return {
    read: sum(({ authored }) => authored.rowsRead ?? 0),
    claims: sum(({ claims }) => claims.filter(({ kind }) => kind !== 'statement').length),
    targets: [...catalogue.targets.values()].filter(({ authored }) => ids.has(authored.source)).length,
    merged: sum(({ authored }) => authored.rowsMerged ?? 0),
    leftOut: byNotes.flatMap(({ id, authored }) => (authored.leftOut ?? []).map(({ what, why }) => ({ report: id, what, why }))),
  };
}
