import { describe, expect, it } from 'vitest';
import { BAND_LOOKS } from '../../src/charts/band-paint.ts';
import { BAND_ROLES, chartVariables, darkTheme, lightTheme, pageTheme, PLAIN_ROLES, type ChartTheme } from '../../src/charts/theme.ts';
import { contrast, distance, sights } from './colour.ts';

const ROLES = [...PLAIN_ROLES, ...BAND_ROLES];

describe.each<readonly [string, ChartTheme]>([['light', lightTheme], ['dark', darkTheme]])('the %s theme', (_, theme) => {
  it.each(['ink', 'inkSoft', 'accent', 'target', 'inProgress'] as const)('has %s as legible text on paper: contrast 4.5', (role) => {
    expect(contrast(theme[role], theme.paper)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(BAND_ROLES)('has legible numbers on %s: contrast 4.5', (role) => {
    expect(contrast(theme[role], BAND_LOOKS[role].strong ? theme.paper : theme.ink)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(BAND_ROLES)('parts %s from paper by contrast 3, by its filling or its outline', (role) => {
    const { strong, outline } = BAND_LOOKS[role];
    if (strong) expect(contrast(theme[role], theme.paper)).toBeGreaterThanOrEqual(3);
    else expect(outline).not.toBe('none');
    expect(contrast(theme.inkSoft, theme.paper)).toBeGreaterThanOrEqual(3);
  });

  it.each(BAND_ROLES)('lets the pattern of %s be seen on it', (role) => {
    const { strong, pattern } = BAND_LOOKS[role];
    if (pattern === 'none') return;
    const lines = strong || pattern === 'stripes' ? theme.paper : theme.inkSoft;
    expect(contrast(theme[role], lines)).toBeGreaterThanOrEqual(pattern === 'stripes' ? 1.7 : 2.9);
  });

  it('tells every two bands apart by pattern or outline, or by colour for every kind of eye', () => {
    const alike = BAND_ROLES.flatMap((one, index) => BAND_ROLES.slice(index + 1).flatMap((other) => {
      const [a, b] = [BAND_LOOKS[one], BAND_LOOKS[other]];
      if (a.pattern !== b.pattern || (a.outline === 'dashed') !== (b.outline === 'dashed')) return [];
      return sights.filter((sight) => distance(theme[one], theme[other], sight) < 12).map((sight) => `${one} and ${other}, ${sight}`);
    }));
    expect(alike).toEqual([]);
  });

  it('keeps done and overdue apart for every kind of eye even without the pattern', () => {
    for (const sight of sights) expect(distance(theme.completed, theme.overdue, sight)).toBeGreaterThan(20);
  });

  it('tells the accent from the target for every kind of eye', () => {
    for (const sight of sights) expect(distance(theme.accent, theme.target, sight)).toBeGreaterThan(12);
  });

  it('is literal colours, for files that have no stylesheet', () => {
    for (const role of ROLES) expect(theme[role]).toMatch(/^#[0-9a-f]{6}$/);
    expect(theme.backdrop).toBe(theme.paper);
  });
});

describe('the page theme', () => {
  it('draws with exactly the variables that the stylesheet is told to define', () => {
    expect(new Set(ROLES.map((role) => pageTheme[role]))).toEqual(new Set(chartVariables.map(({ name }) => `var(${name})`)));
    expect(new Set(chartVariables.map(({ name }) => name)).size).toBe(ROLES.length);
  });

  it('gives each variable the colours of the files', () => {
    for (const role of ROLES) {
      const variable = chartVariables.find(({ name }) => pageTheme[role] === `var(${name})`);
      expect(variable).toMatchObject({ light: lightTheme[role], dark: darkTheme[role] });
    }
  });

  it('leaves the page its own background', () => {
    expect(pageTheme.backdrop).toBe('none');
  });
});
