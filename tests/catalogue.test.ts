/** The one door for pages: which day is today, and what the project knows of itself. */
import { describe, expect, it } from 'vitest';
import { buildDate, projectOf } from '../src/catalogue.ts';
import { catalogue } from './small-catalogue.ts';

const never = (): number => {
  throw new Error('the clock was read');
};
const { site } = catalogue();

describe('the day that ages are counted to', () => {
  it('is BUILD_DATE, and then no clock is read', () => {
    expect(buildDate({ BUILD_DATE: '2026-11-24' }, never)).toBe('2026-11-24');
  });

  it('is otherwise the calendar day in Viet Nam, whatever the machine’s zone', () => {
    expect(buildDate({}, () => Date.UTC(2026, 10, 23, 16, 59))).toBe('2026-11-23');
    expect(buildDate({ BUILD_DATE: '' }, () => Date.UTC(2026, 10, 23, 17, 0))).toBe('2026-11-24');
    expect(buildDate({}, () => Date.UTC(2026, 11, 31, 17, 0))).toBe('2027-01-01');
  });

  it.each(['2026-02-30', '24/11/2026', '2026-11', 'hôm nay'])('%s is refused with a word on what is needed', (day) => {
    expect(() => buildDate({ BUILD_DATE: day }, never)).toThrow(`BUILD_DATE là «${day}»`);
  });
});

describe('what the project knows of itself', () => {
  it('nothing is made up', () => {
    expect(projectOf(site, {})).toEqual({ siteUrl: null, repository: null, operator: null, contact: null });
    expect(projectOf(site, { SITE_URL: '', REPOSITORY_URL: '', SITE_OPERATOR: '', SITE_CONTACT: '' })).toEqual({ siteUrl: null, repository: null, operator: null, contact: null });
  });

  it('the environment comes first, then GitHub’s variables, then the data', () => {
    const known = { ...site, siteUrl: 'https://data.example/', repository: 'https://data.example/repo/' };
    expect(projectOf(known, {})).toMatchObject({ siteUrl: 'https://data.example', repository: 'https://data.example/repo' });
    const github = { GITHUB_SERVER_URL: 'https://github.example', GITHUB_REPOSITORY: 'nhom/trang' };
    expect(projectOf(known, github).repository).toBe('https://github.example/nhom/trang');
    expect(projectOf(known, { ...github, REPOSITORY_URL: 'https://git.example/a/' }).repository).toBe('https://git.example/a');
    expect(projectOf(known, { GITHUB_SERVER_URL: 'https://github.example' }).repository).toBe('https://data.example/repo');
    expect(projectOf(known, { SITE_URL: 'https://other.example/sub/' }).siteUrl).toBe('https://other.example/sub');
  });
});
