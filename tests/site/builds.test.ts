/** Building: the same bytes twice, another subject with the same code, refusals that harm nothing. */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { realCatalogue, TINY, tinyCatalogue } from '../catalogues.ts';
import { all, first, links, textOf, withId } from './page.ts';
import { addressesIn, build, filesIn, isRedirect, pageAt } from './site.ts';
import { unmarked } from './unmarked.ts';

const folder = mkdtempSync(join(tmpdir(), 'tien-do-dung-'));
const site = (name: string): string => join(folder, name, 'dist');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A copy of the small data folder, to be changed. */
function copyOfTiny(name: string): string {
  const data = join(folder, name, 'data');
  mkdirSync(data, { recursive: true });
  cpSync(TINY, data, { recursive: true });
  return data;
}

/** Replaces a text in a file. Throws when it is not there: the test would prove nothing. */
function edit(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8');
  if (!text.includes(from)) throw new Error(`«${from}» is not in ${file}`);
  writeFileSync(file, text.replace(from, () => to));
}

/** What is in a folder, as one number a file. */
function bytesOf(dir: string): Map<string, string> {
  return new Map(filesIn(dir).map((file) => [file, createHash('sha256').update(readFileSync(join(dir, file))).digest('hex')]));
}

/** Files that are not the same in both folders, or in one only. */
function differences(one: string, other: string): string[] {
  const [a, b] = [bytesOf(one), bytesOf(other)];
  return [...new Set([...a.keys(), ...b.keys()])].filter((file) => a.get(file) !== b.get(file));
}

describe('two builds of the same data on the same day', () => {
  it('give identical bytes', () => {
    const { status, output } = build({ OUT_DIR: site('again'), SITE_URL: 'https://example.test' });
    expect(output).toContain('Đã dựng xong');
    expect(status).toBe(0);
    expect(filesIn(site('again')).length).toBeGreaterThan(1000);
    expect(differences(site('again'), inject('site'))).toEqual([]);
  });
});

describe('another subject with the same code', () => {
  beforeAll(() => {
    expect(build({ DATA_DIR: TINY, OUT_DIR: site('tiny'), BASE_PATH: '/tien-do-57/' }).status).toBe(0);
  });

  it('has its own name on its home, and nothing of ours on any page', () => {
    expect(textOf(first(pageAt(site('tiny'), '/').root, 'body'))).toContain('Vườn và nước');
    const ours = ['Tiến độ 57', 'Nghị quyết 57', 'Resolution 57', 'Việt Nam', 'Viet Nam', 'viet-nam', ...[...realCatalogue().places.values()].filter(({ type }) => type !== 'country').map(({ id }) => `/${id}/`)];
    const found = addressesIn(site('tiny')).flatMap((address) => ours.filter((name) => pageAt(site('tiny'), address).html.replaceAll('/tien-do-57/', '/').includes(name)).map((name) => `${address}: ${name}`));
    expect(found).toEqual([]);
  });

  it('shows its figures with its sources', () => {
    const page = first(pageAt(site('tiny'), '/tinh/dong-bang/').root, 'main');
    expect(textOf(page)).toContain('12 = 4 hoàn thành + 5 đúng tiến độ hoặc trong hạn + 1 quá hạn + 2 chưa giải thích');
    expect(textOf(page)).toContain('Bài không nói hai nhiệm vụ còn lại ra sao.');
    expect(links(page).map(({ href }) => href)).toContain('/tien-do-57/nguon/2025-10-05-bao-thu/#2025-10-05-bao-thu.dong-bang.dong-bang-viec-xanh.2025-09-30');
  });

  it('under a sub-path every link, file and anchor is found there', () => {
    const addresses = addressesIn(site('tiny'));
    expect(addresses.length).toBeGreaterThan(20);
    const broken = addresses.flatMap((address) => {
      const { root } = pageAt(site('tiny'), address);
      const hrefs = all(root).flatMap(({ name, attributes }) => (name === 'a' || name === 'link' ? (attributes.get('href') ?? []) : []));
      return hrefs.filter((href) => {
        if (/^(https?|mailto):/.test(href)) return false;
        const { pathname, hash } = new URL(href, `https://site.invalid/tien-do-57${address}`);
        if (!pathname.startsWith('/tien-do-57/')) return true;
        const inside = pathname.slice('/tien-do-57'.length);
        if (!inside.endsWith('/')) return !existsSync(join(site('tiny'), inside));
        return !addresses.includes(inside) || (hash !== '' && withId(pageAt(site('tiny'), inside).root, decodeURIComponent(hash.slice(1))) === undefined);
      }).map((href) => `${address}: ${href}`);
    });
    expect(broken).toEqual([]);
  });

  it('every page of it can be reached from its home', () => {
    const reached = new Set<string>();
    const waiting = ['/', '/en/'];
    for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
      if (reached.has(address)) continue;
      reached.add(address);
      const from = address;
      waiting.push(...links(pageAt(site('tiny'), from).root).flatMap(({ href }) => {
        const { origin, pathname } = new URL(href, `https://site.invalid/tien-do-57${from}`);
        return origin === 'https://site.invalid' && pathname.endsWith('/') ? [pathname.slice('/tien-do-57'.length)] : [];
      }));
    }
    expect(addressesIn(site('tiny')).filter((address) => !reached.has(address) && address !== '/404.html')).toEqual([]);
  });

  it('a corrected figure says so wherever it is shown, and leads to the correction; an answer stands beside its claim and on its source', () => {
    const text = (address: string): string => textOf(first(pageAt(site('tiny'), address).root, 'main'));
    for (const address of ['/nguon/2025-03-20-bao-thu/', '/chi-so/so-gieng-nuoc/', '/tinh/dao-bac/', '/tinh/dao-bac/nuoc-sach/']) {
      expect(text(address), address).toContain('Đã đính chính 2/11/2025: giá trị từ 21 giếng thành 12 giếng. Chúng tôi nhập sai.');
      expect(links(pageAt(site('tiny'), address).root).map(({ href }) => href)).toContain('/tien-do-57/dinh-chinh/#2025-11-02-so-gieng-dao-bac');
    }
    for (const address of ['/tinh/dong-bang/', '/danh-muc/dong-bang-viec-xanh/']) expect(text(address), address).toContain('Đã đính chính 3/11/2025: chuyển sang địa chỉ mới');
    expect(text('/chi-so/so-gieng-nuoc/')).toContain('Đã đính chính 4/11/2025: Đổi định nghĩa.');
    for (const address of ['/nguon/2025-03-20-bao-thu/', '/nguon/2025-10-20-cuc-nuoc/', '/tinh/dao-nam/', '/dinh-chinh/']) expect(text(address), address).toContain('Cục Nước trả lời, ngày 20/10/2025: Cục Nước nói con số gồm cả giếng đã bỏ.');
    expect(text('/tinh/hai-dao/')).toContain('1 câu trả lời của cơ quan');
    const page = pageAt(site('tiny'), '/dinh-chinh/').root;
    for (const id of ['2025-11-02-so-gieng-dao-bac', '2025-11-03-ngay-dem', '2025-11-04-dinh-nghia-gieng', 'tra-loi.2025-10-20-cuc-nuoc']) expect(withId(page, id), id).toBeDefined();
  });

  it('a merged place tells what its former places’ figures give, by which rule, and why nothing else; its chart marks the new borders', () => {
    const text = textOf(first(pageAt(site('tiny'), '/tinh/hai-dao/nuoc-sach/').root, 'main'));
    expect(text).toContain('trên 42 giếng (tính từ số của các nơi cũ, quy tắc: cộng)');
    expect(text).toContain('12 + trên 30 = trên 42 giếng');
    expect(text).toContain('Không tính: thiếu số cùng thời gian của nơi cũ khác.');
    expect(text).toContain('Không tính: chỉ số này chưa có quy tắc cho nơi hợp nhất.');
    expect(text).toContain('địa giới mới');
    expect(text).toContain('Tính lại bằng cách cộng: Cục Nước cộng số giếng của hai đảo.');
    expect(textOf(pageAt(site('tiny'), '/chi-so/so-gieng-nuoc/').root)).not.toContain('trên 42');
    expect(links(pageAt(site('tiny'), '/tinh/dao-bac/').root).map(({ href }) => href)).toContain('/tien-do-57/tinh/hai-dao/nuoc-sach/#noi-cu');
  });

  it('without an address of its own it gives no absolute one, and says so', () => {
    expect(build({ DATA_DIR: TINY, OUT_DIR: site('tiny-again') }).output).toContain('SITE_URL');
    expect(pageAt(site('tiny-again'), '/').html).not.toContain('rel="canonical"');
  });

  it('without a known repository the way to correct a figure is its file and line', () => {
    const page = first(pageAt(site('tiny'), '/tinh/dong-bang/').root, 'main');
    expect(textOf(page)).toMatch(/reports\/2025\/2025-10-05-bao-thu\.yaml:10\b/);
    expect(links(page).filter(({ href }) => /\/edit\//.test(href))).toEqual([]);
  });
});

describe('settings', () => {
  it('with a repository the way to correct a figure is a link to its file and line', () => {
    expect(build({ DATA_DIR: TINY, OUT_DIR: site('repository'), REPOSITORY_URL: 'https://git.example/nhom/trang/', SITE_OPERATOR: 'Nhóm Thử', SITE_CONTACT: 'thu@trang.example' }).status).toBe(0);
    const { root } = pageAt(site('repository'), '/tinh/dong-bang/');
    const ways = links(root).map(({ href }) => href).filter((href) => href.startsWith('https://git.example/nhom/trang/edit/'));
    expect(ways.some((href) => /reports\/2025\/2025-10-05-bao-thu\.yaml#L10$/.test(href))).toBe(true);
    expect(textOf(root)).toContain('Nhóm Thử');
    expect(links(root).map(({ href }) => href)).toContain('mailto:thu@trang.example');
  });
});

describe('settings of the machine', () => {
  it('that are not the site’s change nothing: BASE_URL and MODE of other tools', () => {
    expect(build({ DATA_DIR: TINY, OUT_DIR: site('foreign'), BASE_PATH: '/tien-do-57/', BASE_URL: '/elsewhere/', MODE: 'test', NODE_ENV: 'test' }).status).toBe(0);
    expect(differences(site('foreign'), site('tiny')).slice(0, 3)).toEqual([]);
  });
});

describe('renamed records', () => {
  const now = { place: '/tinh/dong-bang/', country: '/nuoc-thu/', report: '/nguon/2025-10-05-bao-thu/', register: '/danh-muc/dong-bang-viec-xanh/', indicator: '/chi-so/ty-le-ho-dung-nuoc/', programme: '/chuong-trinh/ke-hoach-xanh/' };
  const before = { place: '/tinh/dong-bang-cu/', country: '/nuoc-cu/', report: '/nguon/2025-10-05-bao-cu/', register: '/danh-muc/viec-cu/', indicator: '/chi-so/chi-so-cu/', programme: '/chuong-trinh/ke-hoach-cu/' };

  beforeAll(() => {
    const data = copyOfTiny('renamed');
    const rename = (file: string, old: string): void => writeFileSync(join(data, file), `${readFileSync(join(data, file), 'utf8').trimEnd()}\nformerIds: [${old}]\n`);
    rename('places/dong-bang.yaml', 'dong-bang-cu');
    rename('places/nuoc-thu.yaml', 'nuoc-cu');
    rename('reports/2025/2025-10-05-bao-thu.yaml', '2025-10-05-bao-cu');
    rename('registers/dong-bang-viec-xanh.yaml', 'viec-cu');
    rename('indicators/ty-le-ho-dung-nuoc.yaml', 'chi-so-cu');
    rename('programmes/ke-hoach-xanh.yaml', 'ke-hoach-cu');
    const { status, output } = build({ DATA_DIR: data, OUT_DIR: site('renamed'), BASE_PATH: '/goc/' });
    expect(output).not.toContain('lỗi');
    expect(status).toBe(0);
  });

  it.each(['place', 'report', 'register', 'indicator', 'programme', 'country'] as const)('the old address of a %s leads to the new one, in both languages', (kind) => {
    for (const lang of ['', '/en']) {
      const old = pageAt(site('renamed'), `${lang}${before[kind]}`);
      expect(isRedirect(old)).toBe(true);
      expect(links(old.root).map(({ href }) => href)).toEqual([`/goc${lang}${now[kind]}`]);
      expect(old.html).toContain(`url=/goc${lang}${now[kind]}"`);
      expect(pageAt(site('renamed'), `${lang}${now[kind]}`).html).not.toContain('http-equiv="refresh"');
    }
  });

  it('old anchors of claims are still there', () => {
    const { root } = pageAt(site('renamed'), now.report);
    for (const id of ['2025-10-05-bao-cu.dong-bang.dong-bang-viec-xanh.2025-09-30', '2025-10-05-bao-thu.dong-bang-cu.viec-cu.2025-09-30', '2025-10-05-bao-thu.ven-bien.chi-so-cu.2025-Q3', '2025-10-05-bao-cu.ven-bien.xin-them-ong']) expect(withId(root, id), id).toBeDefined();
  });
});

describe('data that nobody has translated', () => {
  it('are marked as Vietnamese on English pages, everywhere', () => {
    const data = copyOfTiny('untranslated');
    const leaveOut = (file: string, ...fields: readonly string[]): string[] => fields.map((field) => {
      const text = readFileSync(join(data, file), 'utf8');
      const line = new RegExp(`^ *${field}En: .*\\n`, 'm');
      const [, vietnamese = ''] = new RegExp(`^ *${field}: (.*)$`, 'm').exec(text) ?? [];
      if (!line.test(text) || vietnamese === '') throw new Error(`${file} has no ${field} in both languages`);
      writeFileSync(join(data, file), text.replace(line, ''));
      return vietnamese;
    });
    const texts = [
      ...leaveOut('registers/dong-bang-viec-xanh.yaml', 'name'), ...leaveOut('indicators/ty-le-ho-dung-nuoc.yaml', 'name', 'definition'), ...leaveOut('programmes/ke-hoach-xanh.yaml', 'name'),
      ...leaveOut('reports/2025/2025-10-05-bao-thu.yaml', 'doubt', 'summary'), ...leaveOut('glossary.yaml', 'definition'),
    ];
    expect(texts).toHaveLength(7);
    expect(build({ DATA_DIR: data, OUT_DIR: site('untranslated') }).status).toBe(0);
    const english = addressesIn(site('untranslated')).filter((address) => address.startsWith('/en/'));
    const shown = texts.filter((text) => english.some((address) => textOf(pageAt(site('untranslated'), address).root).includes(text)));
    expect(shown).toEqual(texts);
    expect(english.flatMap((address) => unmarked(pageAt(site('untranslated'), address).root, texts).map((text) => `${address}: ${text}`))).toEqual([]);
  });
});

describe('data with an error', () => {
  it('stops the build with the place and the remedy, and leaves the last output as it was', () => {
    const data = copyOfTiny('broken');
    expect(build({ DATA_DIR: data, OUT_DIR: site('broken') }).status).toBe(0);
    const last = bytesOf(site('broken'));
    expect(last.size).toBeGreaterThan(20);
    edit(join(data, 'reports/2025/2025-10-05-bao-thu.yaml'), 'total: 12', 'total: mười hai');
    const { status, output } = build({ DATA_DIR: data, OUT_DIR: site('broken') });
    expect(status).toBe(1);
    expect(output).toMatch(/data\/reports\/2025\/2025-10-05-bao-thu\.yaml:12:\d+ \S+ .+ → .+/);
    expect(bytesOf(site('broken'))).toEqual(last);
    expect(filesIn(join(folder, 'broken')).filter((file) => !/^(dist|data)\//.test(file))).toEqual([]);
  });

  it('a setting that is no day stops it too, and leaves nothing half made', () => {
    const { status } = build({ DATA_DIR: TINY, OUT_DIR: site('no-day'), BUILD_DATE: '2026-02-30' });
    expect(status).not.toBe(0);
    expect(existsSync(site('no-day'))).toBe(false);
    expect(existsSync(join(folder, 'no-day')) ? filesIn(join(folder, 'no-day')) : []).toEqual([]);
  });

  it('a finding about a report is no error: the small data have one', () => {
    expect([...tinyCatalogue().claims.values()].some((claim) => claim.kind === 'count' && claim.buckets.has('overdue'))).toBe(true);
    expect(textOf(pageAt(site('tiny'), '/tinh/dong-bang/').root)).toContain('còn 2 chưa giải thích');
  });
});
