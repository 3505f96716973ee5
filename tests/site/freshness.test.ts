/** The same data built on two days a year apart: figures grow old, and nothing else happens to them. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TINY } from '../catalogues.ts';
import { all, textOf } from './page.ts';
import { addressesIn, build, pageAt } from './site.ts';

const folder = mkdtempSync(join(tmpdir(), 'tien-do-tuoi-'));
const site = (name: string): string => join(folder, name, 'dist');
const NOW = '2025-12-20';
const A_YEAR_LATER = '2026-12-20';
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Classes of age on a page, each once. */
function classesOn(name: string, address: string): string[] {
  const marks = all(pageAt(site(name), address).root).map(({ attributes }) => attributes.get('class') ?? '').filter((list) => list.startsWith('fm '));
  return [...new Set(marks.map((list) => list.slice(3)))].sort();
}

/** The page without its ages: numbers, marks of freshness, colours of verdicts, and when the next figure is due. */
function withoutAges(name: string, address: string): string {
  return pageAt(site(name), address).html
    .replace(/<(span|a) class="fm [^"]*"[^>]*>[^<]*<\/\1>( \([^)]*\)[\s,·]*)?/g, '')
    .replace(/class="verdict[^"]*"/g, 'class="verdict"')
    .replace(/chờ số mới từ [\d/]+, đã quá [\d.]+ ngày|chờ số mới trước [\d/]+/g, 'chờ')
    .replace(/a new figure was due by [\w ]+, [\d,]+ days ago|a new figure is due by [\w ]+(?=[\s<])/g, 'due')
    .replace(/\d+ (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4}/g, '#')
    .replace(/\d+([.,/]\d+)*/g, '#');
}

describe('a year later', () => {
  beforeAll(() => {
    // A deadline between the two days would be another law's business.
    const data = join(folder, 'data');
    cpSync(TINY, data, { recursive: true });
    const list = join(data, 'registers/dong-bang-viec-xanh.yaml');
    const text = readFileSync(list, 'utf8');
    expect(text).toMatch(/^deadline: /m);
    writeFileSync(list, text.replace(/^deadline: .*/m, 'deadline: 2029-12-31'));
    expect(build({ DATA_DIR: data, OUT_DIR: site('now'), BUILD_DATE: NOW }).status).toBe(0);
    expect(build({ DATA_DIR: data, OUT_DIR: site('later'), BUILD_DATE: A_YEAR_LATER }).status).toBe(0);
  });

  it.each(['/tinh/dong-bang/', '/en/tinh/dong-bang/', '/danh-muc/dong-bang-viec-xanh/', '/chi-so/ty-le-ho-dung-nuoc/'])('what was fresh on %s is very old', (address) => {
    expect(classesOn('now', address)).toContain('fresh');
    expect(classesOn('later', address)).toContain('very-stale');
    expect(classesOn('later', address)).not.toContain('fresh');
  });

  it('there are the same pages, and but for ages and their classes they say the same', () => {
    const addresses = addressesIn(site('now'));
    expect(addressesIn(site('later'))).toEqual(addresses);
    // The pages whose subject is age itself tell of more silence, and take their examples by class of age.
    const about = /\/(im-lang|chat-luong|phuong-phap)\/$/;
    expect(addresses.filter((address) => !about.test(address) && withoutAges('now', address) !== withoutAges('later', address))).toEqual([]);
  });

  it('the table of silence tells what has fallen silent meanwhile', () => {
    const silent = (name: string): boolean => textOf(pageAt(site(name), '/im-lang/').root).includes('số cuối 30/9/2025');
    expect([silent('now'), silent('later')]).toEqual([false, true]);
  });
});
