import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fewRows, generatedThirtyFour, unsureValues } from '../../src/charts/examples/sorted-dots.ts';
import { sortedDots, type DotRow, type SortedDots } from '../../src/charts/sorted-dots.ts';
import { pageTheme } from '../../src/charts/theme.ts';
import { collisions, named, number, outside, parse, wholeText, type Node } from './reading.ts';

// The same examples on every machine.
fc.configureGlobal({ seed: 57 });

const draw = (data: SortedDots, width = 720): Node => parse(sortedDots(data, { width }, pageTheme));
const texts = (root: Node): readonly string[] => named(root, 'text').map((node) => wholeText(node).trim());
/** Dots of rows; the key has its own further below. */
const dots = (root: Node): readonly Node[] => named(root, 'circle');
const chart = (rows: readonly DotRow[], more: Partial<SortedDots> = {}): SortedDots =>
  ({ id: 'd', title: 't', description: 'd', rows, references: [], ticks: [], ...more });

describe('a comparison of places', () => {
  it.each([320, 720])('at %i keeps a row for who published nothing, in its words, and draws no dot', (width) => {
    const root = draw(fewRows, width);
    expect(dots(root)).toHaveLength(6);
    expect(texts(root)).toEqual(expect.arrayContaining(['Tỉnh thứ bảy', 'chưa công bố']));
    const rowLines = named(root, 'path').filter(({ attributes }) => /^M[\d.]+ [\d.]+H[\d.]+$/.test(attributes.get('d') ?? ''));
    expect(rowLines).toHaveLength(6);
  });

  it('keeps the order it was given', () => {
    const labels = texts(draw(chart([
      { label: 'b', value: 1, valueText: '1' }, { label: 'a', value: 3, valueText: '3' }, { label: 'c', value: 2, valueText: '2' },
    ]))).filter((text) => /^[abc]$/.test(text));
    expect(labels).toEqual(['b', 'a', 'c']);
  });

  it('measures every row on one scale from zero', () => {
    const [small, large] = dots(draw(chart([{ label: 'a', value: 25, valueText: '' }, { label: 'b', value: 100, valueText: '' }, { label: 'c', value: 0, valueText: '' }])))
      .map((node) => number(node, 'cx'));
    const zero = number(dots(draw(chart([{ label: 'a', value: 0, valueText: '' }, { label: 'b', value: 100, valueText: '' }])))[0] ?? draw(fewRows), 'cx');
    expect(((small ?? 0) - zero) / ((large ?? 0) - zero)).toBeCloseTo(0.25, 2);
  });

  it('draws imprecise values hollow', () => {
    const [sure, unsure] = dots(draw(chart([{ label: 'a', value: 1, valueText: '1' }, { label: 'b', value: 1, valueText: 'trên 1', imprecise: true }])));
    expect(sure?.attributes.get('fill')).toBe('var(--chart-accent)');
    expect(unsure?.attributes.get('fill')).toBe('var(--chart-paper)');
  });

  it('gives the accent to the row that is meant, when one is', () => {
    const colours = dots(draw(fewRows)).map(({ attributes }) => attributes.get('fill'));
    expect(colours.filter((colour) => colour === 'var(--chart-accent)')).toHaveLength(1);
  });

  it('names its references', () => {
    expect(texts(draw(unsureValues))).toEqual(expect.arrayContaining(['cả nước 82,7%', 'chỉ tiêu 80%']));
  });

  it('links the names of places, reachable by keyboard and screen reader', () => {
    const root = draw(unsureValues, 320);
    expect(named(root, 'a').map((link) => [link.attributes.get('href'), wholeText(link)])[0]).toEqual(['/noi/a/', 'Tỉnh A']);
    expect(named(root, 'a')).toHaveLength(8);
    expect(root.attributes.get('role')).toBe('group');
    const hidden = root.children.filter(({ attributes }) => attributes.get('aria-hidden') === 'true');
    expect(hidden.flatMap((node) => named(node, 'a'))).toEqual([]);
  });

  it.each(['javascript:alert(1)', '//elsewhere.example/', 'data:text/html,x', ' javascript:alert(1)'])('refuses the address %j', (href) => {
    expect(() => draw(chart([{ label: 'a', value: 1, valueText: '1', href }]))).toThrow(/href/);
  });

  it.each([
    ['a value that is not a number', { value: Number.NaN }, /row "a"/],
    ['a range turned round', { value: 1, min: 3, max: 2 }, /min 3 is above max 2/],
  ])('refuses %s', (_, change, message) => {
    expect(() => draw(chart([{ label: 'a', valueText: '', ...change }]))).toThrow(message);
  });

  it('shows all thirty-four on a phone', () => {
    const root = draw(generatedThirtyFour, 320);
    expect(texts(root).filter((text) => /^(Tỉnh số|Thành phố trực thuộc)/.test(text))).toHaveLength(34);
  });
});

const words = fc.string({ unit: fc.constantFrom(...'aơếĐđm 0123456789<>"&\'%.,\u0000数'), maxLength: 60 });
const value = fc.double({ min: -1000, max: 1e6, noNaN: true });
const anyRow: fc.Arbitrary<DotRow> = fc.record({
  label: words, value: fc.option(value), valueText: words, imprecise: fc.boolean(), highlighted: fc.boolean(), note: words,
  href: fc.constantFrom('/a/', 'https://example.org/?a=1&b=<2>'),
});
const anyChart: fc.Arbitrary<SortedDots> = fc.record({
  id: fc.constant('any'), title: words, description: words, rows: fc.array(anyRow, { maxLength: 12 }),
  references: fc.array(fc.record({ value, label: words, kind: fc.constantFrom('target' as const, 'reference' as const) }), { maxLength: 3 }),
  ticks: fc.array(fc.record({ value, text: words.map((text) => text.slice(0, 8)) }), { maxLength: 5 }),
});

describe('any comparison', () => {
  it('is well-formed, stays inside its picture and covers no word with another, from 300 pixels up', () => {
    fc.assert(fc.property(anyChart, fc.integer({ min: 300, max: 900 }), (data, width) => {
      const root = draw(data, width);
      expect(outside(root)).toEqual([]);
      expect(collisions(root)).toEqual([]);
    }), { numRuns: 200 });
  });

  it('has one dot per value and none for a missing one', () => {
    fc.assert(fc.property(fc.array(anyRow, { maxLength: 12 }), (rows) => {
      expect(dots(draw(chart(rows)))).toHaveLength(rows.filter((row) => row.value !== null).length);
    }));
  });
});
