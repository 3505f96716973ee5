/**
 * A browser for tests, wherever one is: $CHROMIUM_PATH, one of the system, else the one that npm brought, which needs
 * no other package of the system (Linux x64).
 */
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { serveFolder, type Serving } from '../../scripts/static-server.ts';

const OF_THE_SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/snap/bin/chromium'];
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--disable-dev-shm-usage'];

/** Starts a browser. Rejects, saying where it looked, when none starts. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = await findBrowser();
  try {
    return await chromium.launch({ executablePath, args: FLAGS });
  } catch (fault) {
    throw new Error(`the browser ${executablePath} does not start (set CHROMIUM_PATH to another): ${fault instanceof Error ? fault.message : String(fault)}`, { cause: fault });
  }
}

/** A browser and the built site for all tests of a file; both end with it. */
export function browserOnSite(): { readonly browser: () => Browser; readonly site: () => string; readonly address: (path: string) => string } {
  let open: { readonly browser: Browser; readonly serving: Serving } | null = null;
  const running = (): { readonly browser: Browser; readonly serving: Serving } => {
    if (open === null) throw new Error('asked for before the first test');
    return open;
  };
  beforeAll(async () => {
    const [browser, serving] = await Promise.all([openBrowser(), serveFolder(inject('site'), { port: 0 })]);
    open = { browser, serving };
  });
  afterAll(async () => {
    await open?.browser.close();
    open?.serving.server.close();
  });
  return { browser: () => running().browser, site: () => running().serving.url, address: (path) => new URL(path, running().serving.url).href };
}

async function findBrowser(): Promise<string> {
  const given = process.env['CHROMIUM_PATH'] || OF_THE_SYSTEM.find((path) => existsSync(path));
  if (given !== undefined) return given;
  // Read when the package is loaded: with it the package unpacks its own libraries and fonts.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs24.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}
