/** DESIGN §7: which way imports point. */
import { describe, expect, it } from 'vitest';
import { packageName, readSource, roomOf, sourceFiles, targetPath, type SourceFile } from './source-files.ts';

/** What each room may import besides itself: rooms below it, and packages. A file directly in src/ is a room of its own. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  charts: ['d3'],
  load: ['model', 'ajv', 'yaml', 'node:fs', 'node:path', 'node:url'],
  derive: ['model'],
  routes: ['model'],
  search: ['minisearch'],
  client: ['search'],
  i18n: ['model', 'routes', 'search'],
  exports: ['derive', 'model', 'routes'],
  components: ['charts', 'client', 'derive', 'i18n', 'model', 'routes', 'search', 'd3'],
  layouts: ['client', 'components', 'routes', 'styles', '@fontsource/be-vietnam-pro'],
  views: ['layouts', 'components', 'charts', 'derive', 'i18n', 'model', 'routes', 'search'],
  catalogue: ['load', 'derive', 'components', 'model', 'routes'],
  pages: ['catalogue', 'views', 'exports', 'components', 'routes'],
  scripts: ['load', 'derive', 'exports', 'components', 'i18n', 'model', 'astro', 'json-schema-to-typescript', 'node:fs', 'node:path', 'node:http', 'node:util', 'node:child_process'],
};

function wrongArrows(file: SourceFile): string[] {
  const room = roomOf(file.path);
  const allowed = MAY_IMPORT[room];
  if (!allowed) return file.path === 'src/env.d.ts' ? [] : [`${file.path}: no room called ${room}`];
  return file.imports.flatMap((one) => {
    const path = targetPath(file.path, one);
    const target = path === null ? packageName(one.target) : roomOf(path);
    return target === room || allowed.includes(target) ? [] : [`${file.path}: ${room} may not import ${target}`];
  });
}

describe('imports point down', () => {
  it('each room imports only what lies below it', () => {
    expect(sourceFiles('src', 'scripts').flatMap(wrongArrows)).toEqual([]);
  });

  it.each([
    ['src/charts/trend.ts', "import { age } from '../derive/age.ts';", 'charts may not import derive'],
    ['src/derive/age.ts', "import { vi } from '../i18n/vi.ts';", 'derive may not import i18n'],
    ['src/components/X.astro', "---\nimport { edition } from '../catalogue.ts';\n---\n<p />", 'components may not import catalogue'],
    ['src/views/X.astro', "---\nimport { loadData } from '../load/load-data.ts';\n---\n<p />", 'views may not import load'],
    ['src/model/x.ts', "export * from 'd3';", 'model may not import d3'],
    ['scripts/x.ts', "await import('../src/views/HomeView.astro');", 'scripts may not import views'],
  ])('%s with %s would be found', (path, text, fault) => {
    expect(wrongArrows(readSource(path, text))).toEqual([`${path}: ${fault}`]);
  });
});
