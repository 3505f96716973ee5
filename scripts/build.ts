/**
 * `npm run build`: validates, builds aside, swaps. A refused or broken build leaves the last good output as it was.
 * Settings: DATA_DIR, OUT_DIR, BUILD_DATE, SITE_URL, BASE_PATH (README).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { redirectPages } from '../src/exports/redirects.ts';
import { loadData } from '../src/load/load-data.ts';
import { formatProblems } from '../src/load/problem.ts';

const outDir = resolve(process.env['OUT_DIR'] || 'dist');
const aside = `${outDir}.dang-dung-${process.pid}`;
const previous = `${outDir}.truoc-${process.pid}`;

const { catalogue, problems } = loadData(process.env['DATA_DIR'] || 'data', 'schemas');
if (catalogue === null) {
  console.error(formatProblems(problems, 'text'));
  console.error(`\nKhông dựng trang: dữ liệu có ${problems.length} lỗi. Bản đã dựng lần trước được giữ nguyên.`);
  process.exit(1);
}

process.on('exit', () => rmSync(aside, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));

const astro = spawnSync(process.execPath, [resolve('node_modules/astro/bin/astro.mjs'), 'build', ...(process.stdout.isTTY ? [] : ['--silent'])], {
  stdio: 'inherit',
  env: { ...process.env, ASTRO_OUT_DIR: aside, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
});
if (astro.status !== 0) {
  console.error('\nDựng trang không xong. Bản đã dựng lần trước được giữ nguyên.');
  process.exit(astro.status ?? 1);
}

for (const { path, html } of redirectPages(catalogue, process.env['BASE_PATH'] || '/')) {
  const file = join(aside, path, 'index.html');
  if (existsSync(file)) continue;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, html);
}
if (!process.env['SITE_URL'] && catalogue.site.siteUrl === undefined) {
  console.log('Chưa biết địa chỉ của trang (SITE_URL hoặc siteUrl trong site.yaml): bỏ qua canonical, hreflang và các tin Atom (nguon-tin/*.xml).');
}

mkdirSync(dirname(outDir), { recursive: true });
if (existsSync(outDir)) renameSync(outDir, previous);
renameSync(aside, outDir);
rmSync(previous, { recursive: true, force: true });
console.log(`Đã dựng xong: ${outDir}`);
