/** A built site on disk: its pages by address, and what its own builds need. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPage, type Element } from './page.ts';

/** Day of every build in tests. */
export const BUILD_DATE = '2026-11-24';

export interface Page {
  /** From the site's root, without base: `/tinh/`, `/404.html`. */
  readonly address: string;
  readonly html: string;
  readonly root: Element;
}

/** Addresses of all pages, in a fixed order. */
export function addressesIn(site: string): string[] {
  return filesIn(site).filter((file) => file.endsWith('.html')).map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`);
}

/** Every file, with forward slashes, in a fixed order. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll('\\', '/')).sort();
}

/** The page at an address. Throws when there is none. */
export function pageAt(site: string, address: string): Page {
  const file = join(site, address, address.endsWith('/') ? 'index.html' : '');
  if (!existsSync(file)) throw new Error(`no page ${address}`);
  const html = readFileSync(file, 'utf8');
  return { address, html, root: readPage(html) };
}

/** Pages that only lead on from an old address. */
export function isRedirect({ html }: Pick<Page, 'html'>): boolean {
  return html.includes('http-equiv="refresh"');
}

export interface Build {
  readonly status: number | null;
  readonly output: string;
}

/** What the machine must give any program; a test runner's own settings are not the site's. */
const MACHINE = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'SystemRoot'];

/** Runs the build's own command with these settings and no others. */
export function build(settings: Readonly<Record<string, string>>): Build {
  const machine = Object.fromEntries(MACHINE.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], { env: { ...machine, BUILD_DATE, ...settings }, encoding: 'utf8' });
  return { status, output: `${stdout}${stderr}` };
}
