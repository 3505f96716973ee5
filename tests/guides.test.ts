/** What README, CONTRIBUTING and the editor's settings promise is there. */
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { realCatalogue } from './catalogues.ts';

const read = (file: string): string => readFileSync(file, 'utf8');
const readme = read('README.md');
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

describe.each(['README.md', 'CONTRIBUTING.md', 'data/README.md'])('%s', (file) => {
  const text = read(file);

  it('names only commands that exist', () => {
    const named = [...text.matchAll(/npm run ([a-z:]+)/g)].map(([, name = '']) => name);
    const parsed: unknown = JSON.parse(read('package.json'));
    const scripts = isObject(parsed) && isObject(parsed['scripts']) ? Object.keys(parsed['scripts']) : [];
    expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
  });

  it('links only to files that exist', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, path = '']) => path);
    expect(links.filter((path) => !existsSync(path))).toEqual([]);
  });

  it('speaks Vietnamese first', () => {
    expect(text.slice(0, 400)).toMatch(/[ăâđêôơưạảấầẩậắằặẹẻếềểệọỏốồổộớờởợụủứừửựỳỵỷỹ]/);
  });
});

describe('README.md', () => {
  it('names every setting that the code reads, and none besides', () => {
    const files = ['src/catalogue.ts', 'scripts/build.ts', 'scripts/serve.ts', 'scripts/validate.ts', 'astro.config.mjs'].map(read).join('\n');
    const used = new Set([...files.matchAll(/(?:environment|process\.env)(?:\.|\[')([A-Z_]+)|given\('([A-Z_]+)'\)/g)].map(([, a, b]) => a ?? b ?? ''));
    const own = [...used].filter((name) => !/^(GITHUB_|ASTRO_)/.test(name)).sort();
    const named = [...new Set([...readme.matchAll(/`([A-Z]+_[A-Z]+|PORT)`/g)].map(([, name = '']) => name))].sort();
    expect(named).toEqual(own);
  });

  it('shows the front page in a small picture', () => {
    const size = readFileSync('docs/anh/trang-dau.png').byteLength;
    expect(size).toBeGreaterThan(5000);
    expect(size).toBeLessThan(60_000);
  });

  it('counts the places that the data have', () => {
    const places = [...realCatalogue().places.values()].filter(({ tile }) => tile).length;
    expect(readme).toContain(`${places} tỉnh, thành phố`);
    expect(readme).toContain(`${places} provinces and cities`);
  });
});

describe('.vscode/settings.json', () => {
  const parsed: unknown = JSON.parse(read('.vscode/settings.json'));
  const schemas = isObject(parsed) && isObject(parsed['yaml.schemas']) ? parsed['yaml.schemas'] : {};

  it('maps every schema', () => {
    const kinds = readdirSync('schemas').filter((name) => name !== 'common.schema.json').map((name) => `./schemas/${name}`);
    expect(Object.keys(schemas).sort()).toEqual(kinds.sort());
  });

  it('maps every data file exactly once', () => {
    const mapped = Object.values(schemas).flatMap((pattern) => globSync(String(pattern))).map((file) => file.replaceAll('\\', '/')).sort();
    expect(mapped).toEqual(globSync('data/**/*.yaml').map((file) => file.replaceAll('\\', '/')).sort());
  });
});
