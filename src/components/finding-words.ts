/** A finding about a report in one neutral sentence. */
import type { Finding } from '../derive/findings.ts';
import { CONFLICTS } from '../i18n/texts/conflicts.ts';
import type { Claim } from '../model/entities.ts';
import type { Edition } from './edition.ts';

export function sayFinding(finding: Finding, { words, format }: Pick<Edition, 'words' | 'format'>): string {
  const { number, day, quantity, span } = format;
  const { found, total } = CONFLICTS[words.language.code === 'vi' ? 'vi' : 'en'];
  const time = (other: Claim): string => (other.span === null ? words.time.undated : span(other.span));
  switch (finding.code) {
    case 'remainder':
      return words.findings.remainder(number(finding.total), number(finding.sum), number(finding.rest));
    case 'excess':
      return words.findings.excess(number(finding.total), number(finding.sum), number(finding.over));
    case 'unfinished-differs':
      return words.findings.unfinishedDiffers(number(finding.printed), number(finding.sum));
    case 'percent-differs':
      return words.findings.percentDiffers(number(finding.printed), number(finding.part), number(finding.whole));
    case 'after-publication':
      return words.findings.afterPublication(day(finding.published));
    case 'before-place':
      return words.findings.beforePlace(day(finding.from));
    case 'percent-impossible':
      return found.percentImpossible(number(finding.printed), number(finding.total));
    case 'beyond-most':
      return found.beyondMost(number(finding.value), number(finding.most));
    case 'completed-falls':
      return found.completedFalls(quantity(finding.now), quantity(finding.before), time(finding.other));
    case 'figure-falls':
      return found.figureFalls(quantity(finding.now), quantity(finding.before), time(finding.other));
    case 'part-exceeds-whole':
      return found.partExceedsWhole(quantity(finding.part), quantity(finding.whole), time(finding.other));
    case 'lists-differ':
      return found.listsDiffer(finding.field === 'total' ? total : words.buckets.completed, number(finding.printed), number(finding.sum));
  }
}
