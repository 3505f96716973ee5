/** Reads a drawn SVG the way a strict XML parser would, and tells where its shapes and texts are. */
import { textWidth } from '../../src/charts/text-width.ts';

/** An element, or with the name `#text` a run of text. */
export type Node = { readonly name: string; readonly attributes: ReadonlyMap<string, string>; readonly text: string; readonly children: readonly Node[] };
type Open = { name: string; attributes: ReadonlyMap<string, string>; text: string; children: Node[] };

const TAG = /^<(\/?)([A-Za-z][\w:-]*)((?: [A-Za-z][\w:-]*="[^"<]*")*)(\/?)>/;
const ENTITY = /&(?:amp|lt|gt|quot|#39);/g;
const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

function plain(escaped: string): string {
  if (escaped.replace(ENTITY, '').includes('&')) throw new Error(`bare & in ${JSON.stringify(escaped)}`);
  // eslint-disable-next-line no-control-regex
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u.test(escaped)) throw new Error(`not a character of XML in ${JSON.stringify(escaped)}`);
  return escaped.replace(ENTITY, (entity) => ENTITIES[entity] ?? entity);
}

/** The root element. Throws where the text is not well-formed: unbalanced, unquoted, doubled or bare. */
export function parse(source: string): Node {
  const root: Open = { name: '', attributes: new Map(), text: '', children: [] };
  const open: Open[] = [root];
  let rest = source;
  while (rest !== '') {
    const top = open.at(-1) ?? root;
    if (!rest.startsWith('<')) {
      const end = rest.indexOf('<');
      const run = end === -1 ? rest : rest.slice(0, end);
      top.children.push({ name: '#text', attributes: new Map(), text: plain(run), children: [] });
      rest = rest.slice(run.length);
      continue;
    }
    const tag = TAG.exec(rest);
    if (tag === null) throw new Error(`no tag at ${JSON.stringify(rest.slice(0, 60))}`);
    const [whole, closing = '', name = '', written = '', empty = ''] = tag;
    rest = rest.slice(whole.length);
    if (closing === '/') {
      if (top.name !== name || open.length === 1) throw new Error(`</${name}> closes <${top.name}>`);
      open.pop();
      continue;
    }
    const pairs = [...written.matchAll(/ ([\w:-]+)="([^"]*)"/g)].map(([, key = '', value = '']): [string, string] => [key, plain(value)]);
    const attributes = new Map(pairs);
    if (attributes.size !== pairs.length) throw new Error(`an attribute twice in <${name}>`);
    const node: Open = { name, attributes, text: '', children: [] };
    top.children.push(node);
    if (empty !== '/') open.push(node);
  }
  const [only] = root.children;
  if (open.length !== 1) throw new Error(`<${open.at(-1)?.name ?? ''}> is never closed`);
  if (only === undefined || root.children.length !== 1 || only.name === '#text') throw new Error('expected one root element');
  return only;
}

export const all = (node: Node): readonly Node[] => (node.name === '#text' ? [] : [node, ...node.children.flatMap(all)]);
export const named = (node: Node, name: string): readonly Node[] => all(node).filter((one) => one.name === name);
export const wholeText = (node: Node): string => node.text + node.children.map(wholeText).join('');
export const number = (node: Node, key: string): number => Number(node.attributes.get(key) ?? Number.NaN);

/** Horizontal reach of a shape or a text; for texts also the heights between which its letters stand. */
export type Stretch = { readonly left: number; readonly right: number; readonly what: string; readonly letters?: { readonly top: number; readonly bottom: number } };

type Shift = { readonly x: number; readonly y: number };
function shiftOf(node: Node, from: Shift): Shift {
  const [, x = '0', y = '0'] = /^translate\((-?[\d.]+) (-?[\d.]+)\)$/.exec(node.attributes.get('transform') ?? '') ?? [];
  return { x: from.x + Number(x), y: from.y + Number(y) };
}

type Inherited = ReadonlyMap<string, string>;

/** Width of the text that follows on from this element's own place. */
function runWidth(node: Node, inherited: Inherited): number {
  if (node.name === '#text') {
    return textWidth(node.text, { size: Number(inherited.get('font-size') ?? 13), weight: inherited.get('font-weight') === '600' ? 'bold' : 'regular' });
  }
  const passedOn = new Map([...inherited, ...node.attributes]);
  return node.children.filter(({ attributes }) => !attributes.has('x')).reduce((width, child) => width + runWidth(child, passedOn), 0);
}

function textStretch(node: Node, inherited: Inherited): Stretch {
  const width = runWidth(node, inherited);
  const anchor = node.attributes.get('text-anchor') ?? inherited.get('text-anchor');
  const left = number(node, 'x') - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
  const size = Number(node.attributes.get('font-size') ?? inherited.get('font-size') ?? 13);
  const baseline = number(node, 'y');
  return { left, right: left + width, what: wholeText(node), letters: { top: baseline - size * 0.72, bottom: baseline + size * 0.1 } };
}

// Only the commands these charts use; every one is absolute or goes back to where it began.
function pathStretch(d: string): readonly number[] {
  const xs: number[] = [];
  let x = 0;
  for (const [, command = '', numbers = ''] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const values = [...numbers.matchAll(/-?\d*\.?\d+(?:e-?\d+)?/g)].map(Number);
    if (command === 'M' || command === 'L') values.forEach((value, index) => { if (index % 2 === 0) xs.push(x = value); });
    else if (command === 'H') for (const value of values) xs.push(x = value);
    else if (command === 'h') for (const value of values) xs.push(x += value);
    else if (command === 'l' || command === 'm') values.forEach((value, index) => { if (index % 2 === 0) xs.push(x += value); });
  }
  return xs;
}

/** Every text and shape with its reach, translations taken in, patterns left out. */
export function stretches(node: Node, from: Shift = { x: 0, y: 0 }, inherited: Inherited = new Map()): readonly Stretch[] {
  if (node.name === 'defs' || node.name === '#text') return [];
  const at = shiftOf(node, from);
  const own: Stretch[] = [];
  if ((node.name === 'text' || node.name === 'tspan') && node.attributes.has('x')) own.push(textStretch(node, inherited));
  if (node.name === 'rect') own.push({ left: number(node, 'x'), right: number(node, 'x') + number(node, 'width'), what: 'rect' });
  if (node.name === 'circle') own.push({ left: number(node, 'cx') - number(node, 'r'), right: number(node, 'cx') + number(node, 'r'), what: 'circle' });
  if (node.name === 'path') own.push(...pathStretch(node.attributes.get('d') ?? '').map((x) => ({ left: x, right: x, what: 'path' })));
  const passedOn = new Map([...inherited, ...node.attributes]);
  return [
    ...own.map(({ left, right, what, letters }): Stretch => ({
      left: left + at.x, right: right + at.x, what,
      ...(letters === undefined ? {} : { letters: { top: letters.top + at.y, bottom: letters.bottom + at.y } }),
    })),
    ...node.children.flatMap((child) => stretches(child, at, passedOn)),
  ];
}

/** What sticks out of the viewBox sideways, by more than the rounding. */
export function outside(root: Node): readonly Stretch[] {
  const [left = 0, , width = 0] = (root.attributes.get('viewBox') ?? '').split(' ').map(Number);
  return stretches(root).filter((one) => !(one.left >= left - 0.6 && one.right <= left + width + 0.6));
}

/** Pairs of texts whose letters cover each other, and texts above or below the picture. */
export function collisions(root: Node): readonly string[] {
  const [, top = 0, , height = 0] = (root.attributes.get('viewBox') ?? '').split(' ').map(Number);
  const texts = stretches(root).flatMap(({ left, right, what, letters }) => (letters === undefined || what.trim() === '' ? [] : [{ left, right, what, ...letters }]));
  const pairs = texts.flatMap((a, index) => texts.slice(index + 1)
    .filter((b) => a.left < b.right - 0.6 && b.left < a.right - 0.6 && a.top < b.bottom - 0.2 && b.top < a.bottom - 0.2)
    .map((b) => `${a.what} × ${b.what}`));
  return [...pairs, ...texts.filter((one) => one.top < top - 0.6 || one.bottom > top + height + 0.6).map(({ what }) => `${what} × edge`)];
}
