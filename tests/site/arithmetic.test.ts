/**
 * Every computed label of the built site opens to its arithmetic, and the arithmetic leads to its law. A label carries
 * `data-label="<rule>"`; a rule that is not in LAWS of src/derive/arithmetic.ts is unknown here.
 */
import { describe, expect, inject, it } from 'vitest';
import { LAWS } from '../../src/derive/arithmetic.ts';
import { all, readPage, textOf, withId, type Element } from './page.ts';
import { addressesIn, pageAt, type Page } from './site.ts';

const site = inject('site');
const pages = new Map(addressesIn(site).map((address) => [address, pageAt(site, address)]));
const laws: Readonly<Record<string, string>> = LAWS;

const labelsOf = (root: Element): Element[] => all(root).filter(({ attributes }) => attributes.has('data-label'));
const arithmeticsIn = (element: Element, rule: string): Element[] => [element, ...all(element)].filter(({ attributes }) => (attributes.get('data-arithmetic') ?? '').split(' ').includes(rule));
const linkOf = (element: Element): string | undefined => [element, ...all(element)].find(({ name, attributes }) => name === 'a' && attributes.has('href'))?.attributes.get('href');

/** What holds one thing and all that is said of it. */
function articleOf(element: Element): Element | null {
  for (let at: Element | null = element.parent; at !== null; at = at.parent) if (at.name === 'article' || (at.name === 'li' && all(at).some(({ attributes }) => attributes.has('data-arithmetic'))) || at.name === 'section' || at.name === 'main') return at;
  return null;
}

function fault(label: Element, root: Element, find: (address: string) => Element | undefined): string | null {
  const rule = label.attributes.get('data-label') ?? '';
  const law = laws[rule];
  if (law === undefined) return `no law for ${rule}`;
  const href = linkOf(label);
  const [address = '', anchor = ''] = (href ?? '').split('#');
  const where = href === undefined ? articleOf(label) : withId(address === '' ? root : (find(address) ?? root), anchor);
  const [arithmetic] = where ? arithmeticsIn(where, rule) : [];
  if (!arithmetic) return `${rule} «${textOf(label)}» opens to nothing`;
  const led = all(arithmetic).find(({ name, attributes }) => name === 'a' && (attributes.get('href') ?? '').endsWith(`/phuong-phap/#${law}`));
  return led ? null : `${rule} «${textOf(label)}» has no law`;
}

const faultsOf = ({ address, root }: Pick<Page, 'address' | 'root'>): string[] => labelsOf(root).flatMap((label) => {
  const found = fault(label, root, (other) => pages.get(other)?.root);
  return found === null ? [] : [`${address}: ${found}`];
});

describe('computed labels', () => {
  it('each has its arithmetic, and the arithmetic its law', () => {
    expect([...pages.values()].flatMap(faultsOf).slice(0, 20)).toEqual([]);
  });

  it('there are labels of every rule, in both languages', () => {
    const rulesOn = (start: string): string[] => [...new Set([...pages.values()].filter(({ address }) => address.startsWith('/en/') === (start === '/en/')).flatMap(({ root }) => labelsOf(root).map(({ attributes }) => attributes.get('data-label') ?? '')))].sort();
    expect(rulesOn('/en/')).toEqual(Object.keys(LAWS).sort());
    expect(rulesOn('/')).toEqual(Object.keys(LAWS).sort());
  });

  it('every law is a section of the method page', () => {
    const method = pages.get('/phuong-phap/');
    expect(Object.values(LAWS).filter((id) => method === undefined || withId(method.root, id) === undefined)).toEqual([]);
  });

  it('every opener names its figure, each once a page', () => {
    for (const { address, root } of pages.values()) {
      const openers = all(root).filter(({ attributes }) => attributes.has('data-arithmetic')).map((details) => textOf(all(details).find(({ name }) => name === 'summary') ?? details));
      expect(openers.filter((text) => !text.includes(': ')), address).toEqual([]);
      expect(openers.length - new Set(openers).size, `${address} ${openers.filter((text, at) => openers.indexOf(text) !== at).join()}`).toBe(0);
    }
  });

  it('a verdict is a word and a shape, never a colour alone', () => {
    const verdicts = [...pages.values()].flatMap(({ root }) => labelsOf(root).filter(({ attributes }) => (attributes.get('class') ?? '').includes('verdict')));
    expect(verdicts.length).toBeGreaterThan(10);
    expect(verdicts.filter((verdict) => !all(verdict).some(({ name }) => name === 'path') || !/\p{L}{2}/u.test(textOf(verdict))).length).toBe(0);
  });

  it.each([
    ['<article><b data-label="share">51%</b></article>', 'opens to nothing'],
    ['<article><b data-label="share">51%</b><details data-arithmetic="pace"><a href="/phuong-phap/#nhip-do">x</a></details></article>', 'opens to nothing'],
    ['<article><b data-label="share">51%</b></article><article><details data-arithmetic="share"><a href="/phuong-phap/#ty-le">x</a></details></article>', 'opens to nothing'],
    ['<article><b data-label="share">51%</b><details data-arithmetic="share"></details></article>', 'has no law'],
    ['<article><b data-label="charm">51%</b></article>', 'no law for charm'],
    ['<article><b data-label="share"><a href="#khong-co">51%</a></b></article>', 'opens to nothing'],
  ])('%s would be found', (html, what) => {
    expect(faultsOf({ address: '/x/', root: readPage(html) }).join()).toContain(what);
  });
});

describe('classes of age', () => {
  const isMark = (name: string) => (element: Element): boolean => element.name === name && (element.attributes.get('class') ?? '').startsWith('fm ');
  const toLaw = ({ name, attributes }: Element): boolean => name === 'a' && (attributes.get('href') ?? '').endsWith('/phuong-phap/#do-moi');

  it('that of a figure leads to its law, and beside it stand the age and the rhythm that it comes from', () => {
    const marks = [...pages.values()].flatMap(({ address, root }) => all(root).filter(isMark('a')).map((mark) => ({ address, mark })));
    expect(marks.length).toBeGreaterThan(1000);
    const line = ({ parent }: Element): Element | null => (parent?.name === 'small' ? parent.parent : parent);
    const told = ({ mark }: (typeof marks)[number]): boolean => {
      const beside = textOf(line(mark) ?? mark);
      return toLaw(mark) && /\d/.test(beside) && (/undated|no-cadence/.test(mark.attributes.get('class') ?? '') || /\((nhịp mỗi|với mọi nhịp|new every|by any rhythm)/.test(beside));
    };
    expect(marks.filter((one) => !told(one)).map(({ address, mark }) => `${address}: ${textOf(mark.parent ?? mark).slice(0, 80)}`).slice(0, 10)).toEqual([]);
  });

  it('a class by itself, in a legend or a list, stands on a page that leads to the law', () => {
    const alone = [...pages.values()].filter(({ root }) => all(root).some(isMark('span')) && !all(root).some(toLaw));
    expect(alone.map(({ address }) => address)).toEqual([]);
  });
});
