/** A browser for tests: $CHROMIUM_PATH, the machine's own, or the one that comes with `npm ci`. */
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const ON_THE_MACHINE = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** Starts headless Chromium. The packaged one unpacks its own libraries when this variable is set before its import. */
export async function launchBrowser(): Promise<Browser> {
  const known = [process.env['CHROMIUM_PATH'], ...ON_THE_MACHINE].find((path) => path !== undefined && path !== '' && existsSync(path));
  return chromium.launch({ executablePath: known ?? (await packagedChromium()), args: FLAGS });
}

async function packagedChromium(): Promise<string> {
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs24.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}
