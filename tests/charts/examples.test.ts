/** Every example, at every width it is meant for: what holds for all pictures, and what each looks like. */
import { describe, expect, it } from 'vitest';
import { examples } from '../../src/charts/examples.ts';
import { darkTheme, lightTheme, pageTheme } from '../../src/charts/theme.ts';
import { all, collisions, named, outside, parse, wholeText } from './reading.ts';

const drawn = examples.flatMap(({ name, widths, draw }) => widths.map((width) => ({ name, width, draw: draw.bind(null, { width }) })));
const charts = drawn.filter(({ name }) => !name.startsWith('share-bar/'));
const golden = (name: string, width: number): string => `golden/${name.replace('/', '.')}.${width}.svg`;

describe.each(drawn)('$name at $width', ({ name, width, draw }) => {
  it('looks as it did', async () => {
    // A tag a line, so that a review shows what moved.
    await expect(`${draw(lightTheme).replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(golden(name, width));
  });

  it('is well-formed, as wide as asked, whole inside its picture, no word on another', () => {
    for (const theme of [pageTheme, lightTheme, darkTheme]) {
      const root = parse(draw(theme));
      const viewBox = (root.attributes.get('viewBox') ?? '').split(' ');
      expect(root.attributes.get('width')).toBe(String(width));
      expect([viewBox[2], viewBox[3]]).toEqual([String(width), root.attributes.get('height')]);
      expect(outside(root)).toEqual([]);
      expect(collisions(root)).toEqual([]);
    }
  });

  it('has no style, no script and no colour of its own', () => {
    const root = parse(draw(pageTheme));
    const nodes = all(root);
    expect(nodes.map((node) => node.name).filter((tag) => ['style', 'script', 'foreignObject', 'image'].includes(tag))).toEqual([]);
    expect(nodes.flatMap(({ attributes }) => [...attributes.keys()]).filter((key) => key === 'style' || key.startsWith('on'))).toEqual([]);
    const colours = nodes.flatMap(({ attributes }) => ['fill', 'stroke'].flatMap((key) => attributes.get(key) ?? []));
    expect(colours.filter((colour) => !/^(none|var\(--chart-[a-z-]+\)|url\(#chart-[\w.~-]+\))$/.test(colour))).toEqual([]);
  });

  it('draws twice the same', () => {
    expect(draw(lightTheme)).toBe(draw(lightTheme));
  });
});

describe.each(charts)('$name at $width, for everybody', ({ draw }) => {
  const root = parse(draw(pageTheme));
  const byId = new Map(all(root).flatMap((node): [string, typeof node][] => {
    const id = node.attributes.get('id');
    return id === undefined ? [] : [[id, node]];
  }));

  it('is named and described for screen readers', () => {
    const [title, desc] = (root.attributes.get('aria-labelledby') ?? '').split(' ').map((id) => byId.get(id));
    expect([title?.name, desc?.name]).toEqual(['title', 'desc']);
    expect(wholeText(title ?? root).length).toBeGreaterThan(0);
    expect(wholeText(desc ?? root).length).toBeGreaterThan(0);
  });

  it('hides everything else from them, but for links', () => {
    const open = root.children.filter(({ name, attributes }) =>
      attributes.get('aria-hidden') !== 'true' && !['title', 'desc', 'defs'].includes(name));
    const exposed = open.flatMap((node) => (node.name === 'g' ? node.children : [node])).map(({ name }) => name);
    const links = named(root, 'a');
    expect(exposed).toEqual(links.map(() => 'a'));
    expect(root.attributes.get('role')).toBe(links.length > 0 ? 'group' : 'img');
    for (const link of links) expect(wholeText(link)).not.toBe('');
  });

  it('has each id once, and every pattern it draws with', () => {
    expect(byId.size).toBe(all(root).filter(({ attributes }) => attributes.has('id')).length);
    const used = all(root).flatMap(({ attributes }) => /^url\(#(.+)\)$/.exec(attributes.get('fill') ?? '')?.[1] ?? []);
    expect(used.filter((id) => byId.get(id)?.name !== 'pattern')).toEqual([]);
  });

  it('writes nothing smaller than 12 pixels, in one font', () => {
    const sizes = all(root).flatMap(({ attributes }) => attributes.get('font-size') ?? []).map(Number);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
    expect(all(root).flatMap(({ attributes }) => attributes.get('font-family') ?? [])).toEqual(['Be Vietnam Pro, system-ui, sans-serif']);
  });
});
