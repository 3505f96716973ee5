/** A finding about a report in one neutral sentence. */
import type { Finding } from '../derive/findings.ts';
import type { Edition } from './edition.ts';

export function sayFinding(finding: Finding, { words, format }: Pick<Edition, 'words' | 'format'>): string {
  const { number, day } = format;
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
  }
}
