/** What was taken from a source, in words. */
import type { Report } from '../model/entities.ts';
import type { Edition } from './edition.ts';

/** "5 số đếm, 2 số liệu, 1 mức phải đạt". */
export function sayHoldings(report: Pick<Report, 'id' | 'claims'>, { words, format, catalogue }: Edition): string {
  const holds = words.source.holds;
  const number = (kind: 'count' | 'figure' | 'statement'): number => report.claims.filter((claim) => claim.kind === kind).length;
  const targets = [...catalogue.targets.values()].filter(({ authored: { source } }) => source === report.id).length;
  const parts = ([['count', number('count')], ['figure', number('figure')], ['statement', number('statement')], ['target', targets]] as const).filter(([, count]) => count > 0);
  return parts.length === 0 ? holds.nothing : parts.map(([kind, count]) => holds[kind](format.number(count))).join(', ');
}
