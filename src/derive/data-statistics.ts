/** What the data holds, in numbers. */
import type { Catalogue, Claim } from '../model/entities.ts';

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
