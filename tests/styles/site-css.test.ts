import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chartVariables } from '../../src/charts/theme.ts';
import { readStylesheet, tooNew, type Rule } from './stylesheet.ts';

const rules = readStylesheet(readFileSync('src/styles/site.css', 'utf8'));
const isDark = ({ within }: Rule): boolean => within.some((at) => at.includes('prefers-color-scheme: dark'));

/** Custom properties of `:root`, by name. */
function variables(from: readonly Rule[]): Map<string, string> {
  return new Map(from.filter(({ selector }) => selector === ':root').flatMap(({ declarations }) => declarations.filter(({ property }) => property.startsWith('--')).map(({ property, value }): [string, string] => [property, value])));
}

const light = variables(rules.filter((rule) => rule.within.length === 0));
const dark = variables(rules.filter(isDark));
const ofCharts = (of: ReadonlyMap<string, string>): Map<string, string> => new Map([...of].filter(([name]) => name.startsWith('--chart-')));

describe('colours', () => {
  it('charts on pages look like charts in files: every role, exactly, light and dark, and no other', () => {
    expect(ofCharts(light)).toEqual(new Map(chartVariables.map(({ name, light: value }) => [name, value])));
    expect(ofCharts(dark)).toEqual(new Map(chartVariables.map(({ name, dark: value }) => [name, value])));
  });

  it('every colour of the page has a dark one, every variable that is used is defined', () => {
    expect([...light.keys()].sort()).toEqual([...dark.keys()].sort());
    const used = rules.flatMap(({ declarations }) => declarations.flatMap(({ value }) => [...value.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name)));
    expect(used.filter((name) => !light.has(name))).toEqual([]);
  });

  it('no rule but :root gives a variable another value', () => {
    expect(rules.filter(({ selector, declarations }) => selector !== ':root' && declarations.some(({ property }) => property.startsWith('--'))).map(({ selector }) => selector)).toEqual([]);
  });
});

describe('old browsers', () => {
  it('the stylesheet uses nothing that Chrome 80 and Safari 13 do not know', () => {
    expect(tooNew(rules)).toEqual([]);
  });

  it.each([
    'a { display: flex; gap: 1rem }', 'a { display: inline-flex; column-gap: 1rem }', ':is(a, b) { color: red }', 'a:where(.b) { color: red }', 'p:has(a) { color: red }', 'a { aspect-ratio: 1 }', 'a { inset: 0 }',
    'a { b { color: red } }', 'a { &:hover { color: red } }', 'a { width: clamp(1rem, 2vw, 3rem) }', 'a { width: calc(1px + min(1px, 2px)) }', 'a { margin-inline: auto }', 'a { padding-block: 0 }', '@layer a { b { color: red } }',
    '@container (width > 1px) { b { color: red } }', 'a { color: color-mix(in srgb, red, blue) }', 'a:focus-visible { outline: 1px }', '@media (width >= 40rem) { a { color: red } }', 'a { height: 100dvh }', 'a:not(.b, .c) { color: red }',
    'a::before { content: "x" / "" }', '@layer a;', 'a { scale: 2 }',
  ])('%s would be found', (css) => {
    expect(tooNew(readStylesheet(css))).not.toEqual([]);
  });

  it.each([
    'a { display: grid; gap: 1rem; grid-template-columns: repeat(2, minmax(0, 1fr)) }', 'a:focus { outline: 1px } a:focus-visible { outline: 2px }', 'a { columns: 2; column-gap: 1rem }', 'a { margin-inline-start: 1rem }',
    'a::before { content: "x"; content: "x" / "" }', '@media (min-width: 40rem) { a { color: red } }', 'a { max-width: 4rem; color-scheme: light dark; background: url("data:;a") }',
  ])('%s is known', (css) => {
    expect(tooNew(readStylesheet(css))).toEqual([]);
  });
});

describe('reading', () => {
  it('text does not wait for the font, and never comes from another host', () => {
    const faces = rules.filter(({ selector }) => selector === '@font-face');
    expect(faces.length).toBeGreaterThan(2);
    const remote = faces.filter(({ declarations }) => declarations.some(({ property, value }) => property === 'src' && value.includes('url(')));
    expect(remote.every(({ declarations }) => declarations.some(({ property, value }) => property === 'font-display' && value === 'swap'))).toBe(true);
    expect(rules.some(({ declarations }) => declarations.some(({ value }) => /url\(\s*["']?(https?:)?\/\//.test(value)))).toBe(false);
    expect(rules.some(({ selector }) => selector.startsWith('@import'))).toBe(false);
  });

  it('what has the focus is seen', () => {
    const hidden = rules.filter(({ selector, declarations }) => /:focus/.test(selector) && !/^main/.test(selector) && declarations.some(({ property, value }) => property === 'outline' && /^(0|none)/.test(value)));
    expect(hidden.map(({ selector }) => selector)).toEqual([]);
    expect(rules.some(({ selector, declarations }) => /\ba:focus/.test(selector) && declarations.some(({ property }) => property === 'outline'))).toBe(true);
  });
});
