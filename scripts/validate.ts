/**
 * `npm run validate -- [--data DIR] [--format text|json|github] [--stats]`: all problems of the data at once.
 * Exit 0 when there is no error; findings about reports are warnings and never fail it.
 */
import { parseArgs } from 'node:util';
import { sayFinding } from '../src/components/finding-words.ts';
import { dataStatistics, readingLedger } from '../src/derive/data-statistics.ts';
import { findFindings } from '../src/derive/findings.ts';
import { makeFormat } from '../src/i18n/format.ts';
import { vi } from '../src/i18n/vi.ts';
import { loadData } from '../src/load/load-data.ts';
import { formatProblems, warningAt, type ReportFormat } from '../src/load/problem.ts';

const FORMATS: readonly ReportFormat[] = ['text', 'json', 'github'];
const options = readOptions();
const { catalogue, problems } = loadData(options.data, 'schemas');
const format = makeFormat('vi');
const findings = catalogue === null ? [] : findFindings(catalogue).map((finding) => warningAt(finding.claim.at, `finding-${finding.code}`, sayFinding(finding, { words: vi, format }), vi.findings.remedy));
const all = [...problems, ...findings];
const errors = problems.filter(({ severity }) => severity === 'error').length;

if (all.length > 0 || options.format === 'json') console.log(formatProblems(all, options.format));
if (options.format === 'text') {
  if (options.stats && catalogue !== null) {
    console.log(table(dataStatistics(catalogue)));
    const { read, claims, targets, merged, leftOut } = readingLedger(catalogue);
    console.log('\nTừ phiếu đọc đến dữ liệu:');
    console.log(table([{ what: 'rows read', count: read }, { what: 'counts and figures entered', count: claims }, { what: 'targets entered', count: targets }, { what: 'rows merged', count: merged }, { what: 'left out', count: leftOut.length }]));
    console.log(leftOut.map(({ report, what, why }) => `           ${report}: ${what} (${why})`).join('\n'));
  }
  console.log(errors === 0 ? `Dữ liệu hợp lệ; ${findings.length} điều cần nêu về các nguồn.` : `${errors} lỗi.`);
}
process.exitCode = errors === 0 ? 0 : 1;

function table(rows: readonly { readonly what: string; readonly count: number }[]): string {
  return rows.map(({ what, count }) => `${String(count).padStart(7)}  ${what}`).join('\n');
}

function readOptions(): { data: string; format: ReportFormat; stats: boolean } {
  try {
    const { values } = parseArgs({ options: { data: { type: 'string', default: process.env['DATA_DIR'] || 'data' }, format: { type: 'string', default: 'text' }, stats: { type: 'boolean', default: false } } });
    const wanted = FORMATS.find((known) => known === values.format);
    if (wanted === undefined) throw new Error(`--format là «${values.format}», cần một trong: ${FORMATS.join(', ')}`);
    return { data: values.data, format: wanted, stats: values.stats };
  } catch (fault) {
    console.error(fault instanceof Error ? fault.message : String(fault));
    console.error('Cách dùng: npm run validate -- [--data THƯ_MỤC] [--format text|json|github] [--stats]');
    process.exit(1);
  }
}
