/** A real report file, as text, for the contributors' guide. */
import { readFileSync } from 'node:fs';
import { listDataFiles } from './data-folder.ts';

export interface SampleReport {
  /** As problems show it. */
  readonly file: string;
  readonly text: string;
}

/** The shortest report with a count or a figure; of equally short ones the first by name. `null` when there is none. */
export function shortestReport(dataDir: string): SampleReport | null {
  const reports = listDataFiles(dataDir).files.filter(({ kind }) => kind === 'report').map(({ file, path }) => ({ file, text: readFileSync(path, 'utf8') }));
  const [shortest] = reports.filter(({ text }) => /^(counts|figures):/m.test(text)).sort((a, b) => a.text.length - b.text.length);
  return shortest ?? null;
}
