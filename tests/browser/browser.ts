/**
 * A browser for tests, wherever one is: $CHROMIUM_PATH, one of the system, else the one that npm brought, which needs
 * no other package of the system (Linux x64).
 */
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

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

async function findBrowser(): Promise<string> {
  const given = process.env['CHROMIUM_PATH'] || OF_THE_SYSTEM.find((path) => existsSync(path));
  if (given !== undefined) return given;
  // Read when the package is loaded: with it the package unpacks its own libraries and fonts.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs24.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}
