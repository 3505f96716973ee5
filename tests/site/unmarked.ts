/** Which texts an English page would read out as English although they are not. */
import { first, languageOf, type Element } from './page.ts';

export interface Run {
  readonly text: string;
  readonly lang: string | undefined;
}

/** Every run of text that is read, with its language. What is hidden from readers needs none. */
export function runs(element: Element): Run[] {
  if (element.name === 'svg' || element.name === 'script' || element.attributes.get('aria-hidden') === 'true') return [];
  return element.children.flatMap((child): Run[] => (typeof child === 'string' ? [{ text: child.replace(/\s+/g, ' '), lang: languageOf(element) }] : runs(child)));
}

/** Those of the texts that the page reads as English. */
export function unmarked(page: Element, texts: readonly string[]): string[] {
  const readAsEnglish = runs(first(page, 'body')).filter(({ lang }) => lang === 'en');
  return texts.filter((text) => readAsEnglish.some((run) => run.text.includes(text)));
}
