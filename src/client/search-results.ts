/**
 * Results below a search field: a list of links. Typing fills it, the arrows go through it, Enter follows, Escape leads
 * back to the field and then empties it. The number of results is announced.
 */
import { openIndex, type Find, type Hit } from '../search/find.ts';
import type { IndexFile } from '../search/index-file.ts';

interface Parts {
  readonly box: HTMLElement;
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  /** The page is the search: all results are shown, and the address tells what was asked. */
  readonly here: boolean;
}

const MOST = { here: 40, head: 7 } as const;

/** Makes the field live. What the address asks for is looked up at once on the search's own page. */
export function showResults({ box, form, field, here }: Parts): void {
  const status = made('p', { className: 'line' });
  status.setAttribute('role', 'status');
  const list = made('ul', { className: 'plain hits' });
  const panel = made('div', { className: 'found' });
  // So that a press on a result does not take the focus out of the box before it is a click (Safari).
  panel.tabIndex = -1;
  panel.append(status, list);
  box.append(panel);
  const index = loadIndex(form);
  let asked = '';

  const show = (): void => {
    const query = field.value.trim();
    asked = query;
    if (here) history.replaceState(null, '', query === '' ? form.action : `${form.action}?q=${encodeURIComponent(query)}`);
    index.then(({ find, words }) => {
      if (query !== asked) return;
      const { hits, total } = find(query, here ? MOST.here : MOST.head);
      const more = !here && total > hits.length ? [linkToAll(form, query, fill(words.all, 'n', String(total)))] : [];
      list.textContent = '';
      list.append(...hits.map(item), ...more);
      status.textContent = query === '' ? '' : total === 0 ? fill(words.none, 'q', query) : fill(words.found, 'n', String(total));
      panel.hidden = query === '';
    }, () => {
      status.textContent = box.dataset['failed'] ?? '';
    });
  };

  field.addEventListener('input', show);
  box.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const stops = [field, ...Array.from(list.querySelectorAll('a'))];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const to = event.key === 'ArrowDown' ? stops[at + 1] : event.key === 'ArrowUp' ? stops[at - 1] : undefined;
    if (to) {
      to.focus();
      event.preventDefault();
    } else if (event.key === 'Escape') {
      if (at <= 0) field.value = '';
      field.focus();
      show();
      event.preventDefault();
    }
  });
  if (here) {
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      list.querySelector('a')?.focus();
    });
    if (field.value === '') field.value = new URLSearchParams(location.search).get('q') ?? '';
  } else {
    box.addEventListener('focusout', ({ relatedTarget }) => {
      panel.hidden = !(relatedTarget instanceof Node && box.contains(relatedTarget));
    });
    box.addEventListener('focusin', () => {
      panel.hidden = field.value.trim() === '';
    });
  }
  show();
}

async function loadIndex({ action }: HTMLFormElement): Promise<{ find: Find; words: IndexFile['words'] }> {
  const answer = await fetch(`${action}chi-muc.json`);
  if (!answer.ok) throw new Error(String(answer.status));
  const file: IndexFile = await answer.json();
  return { find: openIndex(file), words: file.words };
}

function item({ label, title, href, line, time, foreign }: Hit): HTMLElement {
  const link = made('a', { href });
  const name = made('b', { textContent: title, lang: foreign ? 'vi' : '' });
  link.append(made('small', { textContent: label }), ' ', name);
  if (line !== '') link.append(' ', made('span', { textContent: line }));
  if (time !== '') link.append(', ', made('small', { textContent: time }));
  const row = made('li', {});
  row.append(link);
  return row;
}

function linkToAll({ action }: HTMLFormElement, query: string, text: string): HTMLElement {
  const row = made('li', {});
  row.append(made('a', { href: `${action}?q=${encodeURIComponent(query)}`, textContent: text }));
  return row;
}

function made<Name extends 'p' | 'ul' | 'li' | 'a' | 'b' | 'small' | 'span' | 'div'>(name: Name, properties: Partial<HTMLElementTagNameMap[Name]>): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), properties);
}

function fill(message: string, mark: 'n' | 'q', value: string): string {
  return message.split(`{${mark}}`).join(value);
}
