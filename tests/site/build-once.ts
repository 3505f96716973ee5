/**
 * The site is built once for all tests that look at it, with a fixed day, into a folder of its own. Suites that need
 * no built site pay nothing when they are run alone: TESTS_WITHOUT_SITE=1.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { build } from './site.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    readonly site: string;
  }
}

export default function buildOnce(project: TestProject): (() => void) | undefined {
  if (process.env['TESTS_WITHOUT_SITE'] === '1') return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'tien-do-'));
  const site = join(folder, 'dist');
  const { status, output } = build({ OUT_DIR: site, SITE_URL: 'https://example.test' });
  if (status !== 0) throw new Error(`the site does not build:\n${output}`);
  project.provide('site', site);
  return () => rmSync(folder, { recursive: true, force: true });
}
