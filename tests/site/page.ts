/** Reads a built page into a tree, so that tests ask what is to be seen and not how it is marked up. */

export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: Element | null;
  readonly children: readonly (Element | string)[];
}

interface Open extends Element {
  readonly children: (Element | string)[];
}

const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);
const RAW = new Set(['script', 'style']);
const TOKEN = /<!--[\s\S]*?-->|<!doctype[^>]*>|<\/([a-zA-Z][\w:-]*)\s*>|<([a-zA-Z][\w:-]*)((?:\s+[^\s=>\/"']+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*(\/?)>/gi;
const ATTRIBUTE = /([^\s=>\/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** The document. Throws where tags do not match: a browser would guess, and every browser otherwise. */
export function readPage(html: string): Element {
  const root: Open = { name: '#document', attributes: new Map(), parent: null, children: [] };
  let top: Open = root;
  const parents = new Map<Open, Open>();
  let at = 0;
  TOKEN.lastIndex = 0;
  for (let token = TOKEN.exec(html); token !== null; token = TOKEN.exec(html)) {
    const [whole, closing, opening, written = '', empty = ''] = token;
    if (token.index > at) top.children.push(plain(html.slice(at, token.index)));
    at = token.index + whole.length;
    if (closing !== undefined) {
      if (top.name !== closing.toLowerCase()) throw new Error(`</${closing}> closes <${top.name}> near ${html.slice(Math.max(0, token.index - 80), token.index)}`);
      top = parents.get(top) ?? root;
    } else if (opening !== undefined) {
      const element: Open = { name: opening.toLowerCase(), attributes: attributesOf(written), parent: top, children: [] };
      top.children.push(element);
      if (RAW.has(element.name)) {
        const end = html.indexOf(`</${opening}`, at);
        element.children.push(html.slice(at, end));
        at = html.indexOf('>', end) + 1;
        TOKEN.lastIndex = at;
      } else if (empty !== '/' && !VOID.has(element.name)) {
        parents.set(element, top);
        top = element;
      }
    }
  }
  if (top !== root) throw new Error(`<${top.name}> is never closed`);
  return root;
}

/** All elements below, in the order of the page. */
export function all(element: Element): Element[] {
  return element.children.flatMap((child) => (typeof child === 'string' ? [] : [child, ...all(child)]));
}

export function named(element: Element, name: string): Element[] {
  return all(element).filter((one) => one.name === name);
}

/** The first of that name. Throws when there is none. */
export function first(element: Element, name: string): Element {
  const [found] = named(element, name);
  if (!found) throw new Error(`no <${name}>`);
  return found;
}

/** What is read, with single spaces. Charts are pictures: their letters are left out, for the words beside them must do. */
export function textOf(element: Element | string): string {
  return pieces(element).join('').replace(/\s+/g, ' ').trim();
}

export function withId(element: Element, id: string): Element | undefined {
  return all(element).find(({ attributes }) => attributes.get('id') === id);
}

/** Links below, with their address as written. */
export function links(element: Element): { readonly href: string; readonly element: Element }[] {
  return all(element).flatMap((one) => {
    const href = one.name === 'a' ? one.attributes.get('href') : undefined;
    return href === undefined ? [] : [{ href, element: one }];
  });
}

/** This element and those around it, innermost first. */
export function around(element: Element): Element[] {
  return element.parent === null ? [element] : [element, ...around(element.parent)];
}

/** The innermost element around that satisfies the condition. */
export function nearest(element: Element, condition: (one: Element) => boolean): Element | undefined {
  return around(element).find(condition);
}

/** Language in force where an element stands. */
export function languageOf(element: Element): string | undefined {
  return nearest(element, ({ attributes }) => attributes.has('lang'))?.attributes.get('lang');
}

const BLOCKS = new Set(['p', 'li', 'div', 'section', 'article', 'h1', 'h2', 'h3', 'h4', 'ul', 'ol', 'dl', 'dt', 'dd', 'table', 'tr', 'td', 'th', 'caption', 'details', 'summary', 'br', 'nav', 'main', 'header', 'footer', 'pre', 'aside']);

function pieces(element: Element | string): string[] {
  if (typeof element === 'string') return [element];
  if (element.name === 'svg' || RAW.has(element.name)) return [' '];
  const inside = element.children.flatMap(pieces);
  return BLOCKS.has(element.name) ? [' ', ...inside, ' '] : inside;
}

function attributesOf(written: string): Map<string, string> {
  return new Map([...written.matchAll(ATTRIBUTE)].map(([, name = '', double, single, bare]): [string, string] => [name.toLowerCase(), plain(double ?? single ?? bare ?? '')]));
}

function plain(text: string): string {
  return text.includes('&') ? text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex?: string, decimal?: string, name?: string) => (name === undefined ? String.fromCodePoint(Number.parseInt(hex ?? decimal ?? '', hex === undefined ? 10 : 16)) : (ENTITIES[name.toLowerCase()] ?? whole))) : text;
}
