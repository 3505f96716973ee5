import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cuttingAcross, generatedImprecise, generatedMoreThanTotal, lateInsideAGroup, onlyATotal, partsDoNotAddUp, percentOnly, zeroIsPrinted } from '../../src/charts/examples/stacked-count.ts';
import { stackedCount, type Band, type StackedCount } from '../../src/charts/stacked-count.ts';
import { BAND_ROLES, lightTheme, pageTheme } from '../../src/charts/theme.ts';
import { collisions, named, number, outside, parse, wholeText, type Node } from './reading.ts';

// The same examples on every machine.
fc.configureGlobal({ seed: 57 });

const draw = (data: StackedCount, width = 720): Node => parse(stackedCount(data, { width }, pageTheme));
const texts = (root: Node): readonly string[] => named(root, 'text').map((node) => wholeText(node).trim());
const filledBy = (root: Node, role: string): readonly Node[] => named(root, 'rect').filter(({ attributes }) =>
  [`var(--chart-${role})`, `url(#chart-${role})`].includes(attributes.get('fill') ?? '') || (attributes.get('fill') ?? '').endsWith(`-${role})`));
const tallest = (nodes: readonly Node[]): Node | undefined => nodes.toSorted((a, b) => number(b, 'height') - number(a, 'height'))[0];

describe('a stacked count', () => {
  it('shows the unexplained rest as a band of its own, never stretched into the parts', () => {
    const root = draw(partsDoNotAddUp);
    const rest = tallest(filledBy(root, 'remainder'));
    expect(number(rest ?? root, 'width')).toBeGreaterThan(718 * 3 / 147 - 2.5);
    expect(number(rest ?? root, 'width')).toBeLessThan(718 * 3 / 147 + 0.5);
    expect(texts(root)).toContain('3 nguồn không giải thích');
  });

  it('draws a class inside a class in its span, thinner', () => {
    const root = draw(lateInsideAGroup);
    const [outer, inner] = [tallest(filledBy(root, 'mixed')), tallest(filledBy(root, 'behind'))];
    if (outer === undefined || inner === undefined) throw new Error('expected both bands');
    expect(number(inner, 'height')).toBeLessThan(number(outer, 'height') / 2);
    expect(number(inner, 'x')).toBeCloseTo(number(outer, 'x'), 0);
    expect(number(inner, 'width') / number(outer, 'width')).toBeCloseTo(8 / 44, 1);
  });

  it('says a zero that the source says, without drawing it', () => {
    const root = draw(zeroIsPrinted, 320);
    expect(texts(root)).toEqual(expect.arrayContaining(['0', 'quá hạn']));
    // Only the swatch beside its words.
    expect(filledBy(root, 'overdue').map((node) => number(node, 'width'))).toEqual([12]);
  });

  it('keeps a percentage without a count a percentage: what is not told stays empty', () => {
    const root = draw(percentOnly);
    expect(texts(root)).toContain('53%');
    expect(named(root, 'rect').some(({ attributes }) => attributes.get('fill') === 'none' && attributes.has('stroke-dasharray'))).toBe(true);
  });

  it('draws a total without any parts as an empty outline', () => {
    expect(texts(draw(onlyATotal))).toEqual(['197 nhiệm vụ; nguồn chỉ nêu tổng số']);
  });

  it('ends the measuring line at the total when the parts are more', () => {
    const ruler = named(draw(generatedMoreThanTotal), 'path').map(({ attributes }) => attributes.get('d') ?? '').find((d) => d.startsWith('M1 '));
    expect(Number(/H([\d.]+)/.exec(ruler ?? '')?.[1])).toBeCloseTo(1 + 718 * 43 / 47, 0);
  });

  it('keeps classes that cut across out of the bar', () => {
    const root = draw(cuttingAcross);
    expect(texts(root)).toContain('13 vượt tiến độ, không rõ thuộc nhóm nào');
    expect(filledBy(root, 'completed')).toHaveLength(1);
  });

  it('ends an imprecise band in a dashed line', () => {
    const dashed = named(draw(generatedImprecise), 'path').filter(({ attributes }) => attributes.get('stroke') === 'var(--chart-ink)');
    expect(dashed).toHaveLength(2);
  });

  it('draws a pale sliver dark enough to be seen', () => {
    const sliver: StackedCount = { ...partsDoNotAddUp, scaleMax: 10_000, total: 10_000, bands: [], remainder: { role: 'notStarted', label: 'chưa triển khai', value: 5, valueText: '5' } };
    expect(named(draw(sliver, 320), 'rect').some((node) => node.attributes.get('fill') === 'var(--chart-ink-soft)' && number(node, 'x') === 1)).toBe(true);
  });

  it('carries heading, source and doubt inside a file', () => {
    const root = parse(stackedCount({ ...partsDoNotAddUp, heading: 'Tên hình', notes: ['Nguồn: một báo cáo.'] }, { width: 320 }, lightTheme));
    expect(texts(root)).toEqual(expect.arrayContaining(['Tên hình', 'Nguồn: một báo cáo.']));
  });

  it.each([
    ['an id that could break out of an attribute', { id: 'a" b' }, /chart id/],
    ['a total that is not a number', { total: Number.NaN }, /total/],
    ['an overlay below zero', { overlays: [{ role: 'completed', label: 'vượt', value: -1, valueText: '' }] }, /vượt/],
  ] as const)('refuses %s', (_, change, message) => {
    expect(() => stackedCount({ ...partsDoNotAddUp, ...change }, { width: 320 }, pageTheme)).toThrow(message);
  });

  it('refuses a width no text fits in', () => {
    expect(() => draw(partsDoNotAddUp, 90)).toThrow(/width/);
    expect(() => draw(partsDoNotAddUp, Number.NaN)).toThrow(/width/);
  });
});

const words = fc.string({ unit: fc.constantFrom(...'aơếĐđm 0123456789<>"&\'%.,\u0000数'), maxLength: 60 });
const leaf = fc.record({
  role: fc.constantFrom(...BAND_ROLES), label: words, value: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 5000, noNaN: true })),
  valueText: words.map((text) => text.slice(0, 20)), imprecise: fc.boolean(),
});
const withChildren: fc.Arbitrary<Band> = fc.tuple(leaf, fc.array(leaf, { maxLength: 2 })).map(([parent, children]) => ({
  ...parent, children, value: parent.value + children.reduce((total, { value }) => total + value, 0),
}));
const anyCount: fc.Arbitrary<StackedCount> = fc.record({
  bands: fc.array(withChildren, { maxLength: 7 }), remainder: fc.option(leaf), overlays: fc.array(leaf, { maxLength: 2 }), title: words, totalText: words,
}).map((parts) => {
  const sum = [...parts.bands, ...(parts.remainder === null ? [] : [parts.remainder])].reduce((total, { value }) => total + value, 0);
  return { ...parts, id: 'any', description: parts.title, scaleMax: Math.max(1, sum), total: sum };
});

describe('any stacked count', () => {
  it('is well-formed, stays inside its picture and covers no word with another, from 300 pixels up', () => {
    fc.assert(fc.property(anyCount, fc.integer({ min: 300, max: 900 }), (data, width) => {
      const root = draw(data, width);
      expect(outside(root)).toEqual([]);
      expect(collisions(root)).toEqual([]);
    }), { numRuns: 300 });
  });
});
