/** A stylesheet as rules, read far enough to ask what it needs from a browser. */

export interface Declaration {
  readonly property: string;
  readonly value: string;
}

export interface Rule {
  /** The at-rules around it, outermost first: `@media print`. */
  readonly within: readonly string[];
  /** `@font-face` for one of those. */
  readonly selector: string;
  readonly declarations: readonly Declaration[];
  /** Rules written inside it: nesting. */
  readonly nested: readonly string[];
}

/** Throws on braces that do not match: nothing could be said of the rest. */
export function readStylesheet(source: string): Rule[] {
  const rules: Rule[] = [];
  read(source.replace(/\/\*[\s\S]*?\*\//g, ''), [], rules);
  return rules;
}

function read(css: string, within: readonly string[], rules: Rule[]): void {
  let rest = css;
  while (rest.trim() !== '') {
    const open = rest.indexOf('{');
    const statement = /^\s*@(import|charset|layer|namespace)[^{;]*;/.exec(rest);
    if (statement) {
      rules.push({ within, selector: statement[0].trim(), declarations: [], nested: [] });
      rest = rest.slice(statement[0].length);
      continue;
    }
    if (open === -1) throw new Error(`no block: ${rest.trim().slice(0, 80)}`);
    const selector = rest.slice(0, open).trim().replace(/\s+/g, ' ');
    const close = closing(rest, open);
    const body = rest.slice(open + 1, close);
    if (/^@(media|supports|layer|container|document|keyframes)\b/.test(selector)) read(body, [...within, selector], rules);
    else rules.push({ within, selector, declarations: declarationsOf(body.replace(/[^{};]*\{[^{}]*\}/g, '')), nested: [...body.matchAll(/([^{};]*)\{/g)].map(([, inner = '']) => inner.trim()) });
    rest = rest.slice(close + 1);
  }
}

function closing(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at++) {
    if (css[at] === '{') depth += 1;
    if (css[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error(`a block is never closed: ${css.slice(open, open + 80)}`);
}

/** Semicolons inside quotes or brackets belong to the value. */
function declarationsOf(body: string): Declaration[] {
  const pieces = body.match(/(?:[^;"'(]|"[^"]*"|'[^']*'|\([^)]*\))+/g) ?? [];
  return pieces.flatMap((piece) => {
    const [, property, value] = /^\s*([\w-]+)\s*:\s*([\s\S]+?)\s*$/.exec(piece) ?? [];
    return property !== undefined && value !== undefined ? [{ property: property.startsWith('--') ? property : property.toLowerCase(), value }] : [];
  });
}

/** What browsers of 2020 do not know, each with its first Chrome and Safari. */
const TOO_NEW: readonly { readonly what: string; readonly found: (rule: Rule) => boolean }[] = [
  { what: ':is, :where (88, 14)', found: ({ selector }) => /:(is|where)\(/.test(selector) },
  { what: ':has (105, 15.4)', found: ({ selector }) => /:has\(/.test(selector) },
  { what: ':not with a list (88, 9)', found: ({ selector }) => /:not\([^()]*,/.test(selector) },
  { what: '::marker (86, 11.1)', found: ({ selector }) => /::marker/.test(selector) },
  { what: 'nesting (120, 17.2)', found: ({ selector, nested }) => nested.length > 0 || selector.includes('&') },
  { what: '@layer, @container, @property, @scope (99, 15.4)', found: ({ within, selector }) => [...within, selector].some((at) => /^@(layer|container|property|scope|starting-style)\b/.test(at)) },
  { what: 'media ranges (104, 16.4)', found: ({ within }) => within.some((at) => /@media[^{]*[<>]/.test(at)) },
  { what: 'aspect-ratio (88, 15)', found: ({ declarations }) => declarations.some(({ property }) => property === 'aspect-ratio') },
  { what: 'inset and logical shorthands (87, 14.1)', found: ({ declarations }) => declarations.some(({ property }) => /^(inset(-.+)?|(margin|padding|border)-(inline|block)(-(color|style|width))?)$/.test(property)) },
  { what: 'translate, rotate, scale (104, 14.1)', found: ({ declarations }) => declarations.some(({ property }) => /^(translate|rotate|scale)$/.test(property)) },
  { what: 'gap in a flexible box (84, 14.1)', found: ({ declarations }) => declarations.some(({ property }) => /^(gap|row-gap|column-gap)$/.test(property)) && !declarations.some(({ property, value }) => (property === 'display' && /grid/.test(value)) || /^column(s|-count)$/.test(property)) },
  { what: 'min(), max(), clamp() (79, 13.1)', found: ({ declarations }) => declarations.some(({ value }) => /(^|[^\w-])(min|max|clamp)\(/.test(value)) },
  { what: 'color-mix and new colour spaces (111, 15)', found: ({ declarations }) => declarations.some(({ value }) => /\b(color-mix|oklch|oklab|lch|lab|hwb|light-dark|color)\(/.test(value)) },
  { what: 'new viewport units (108, 15.4)', found: ({ declarations }) => declarations.some(({ value }) => /\d(s|l|d)v(h|w|i|b|min|max)\b/.test(value)) },
  { what: 'revert (84, 9.1)', found: ({ declarations }) => declarations.some(({ value }) => /^revert(-layer)?$/.test(value)) },
  { what: 'subgrid (117, 16)', found: ({ declarations }) => declarations.some(({ value }) => /\bsubgrid\b/.test(value)) },
  { what: 'overflow: clip (90, 16)', found: ({ declarations }) => declarations.some(({ property, value }) => /^overflow/.test(property) && /\bclip\b/.test(value)) },
];

/** Names what the stylesheet uses that Chrome 80 or Safari 13 does not know. */
export function tooNew(rules: readonly Rule[]): string[] {
  const focus = rules.flatMap(({ selector }) => selector.split(',').map((one) => one.trim()));
  const alone = focus.filter((one) => one.includes(':focus-visible') && !focus.includes(one.replace(':focus-visible', ':focus')));
  return [
    ...rules.flatMap((rule) => TOO_NEW.filter(({ found }) => found(rule)).map(({ what }) => `${rule.selector}: ${what}`)),
    ...alone.map((one) => `${one}: :focus-visible without :focus (86, 15.4)`),
    ...rules.flatMap(({ selector, declarations }) => declarations.filter(({ property, value }, at) => property === 'content' && /["']\s*\/\s*["']/.test(value) && !declarations.slice(0, at).some((before) => before.property === 'content')).map(() => `${selector}: alternative text of content without a plain one before it (77, 17.4)`)),
  ];
}
