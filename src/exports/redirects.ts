/**
 * Old addresses lead on: a renamed record's former id keeps its page, as a redirect that works without JavaScript.
 */
import type { Catalogue, RenamableKind } from '../model/entities.ts';
import { LANGS, makeRoutes, placePath, RECORD_PATHS } from '../routes.ts';

export interface RedirectPage {
  /** Folder of the page in the output, without leading slash. */
  readonly path: string;
  readonly html: string;
}

/** Kinds that have pages of their own today. */
const WITH_PAGES: readonly RenamableKind[] = ['place', 'programme', 'register', 'indicator', 'report', 'task'];

type Known = Pick<Catalogue, 'formerIds' | 'pillars' | 'places'>;

/** One page for each former id and language, for a place also one for each pillar. `base` is the sub-path that the site is served under. */
export function redirectPages(catalogue: Known, base: string): RedirectPage[] {
  return WITH_PAGES.flatMap((kind) =>
    [...(catalogue.formerIds.get(kind) ?? [])].flatMap(([old, current]) =>
      ['', ...(kind === 'place' ? [...catalogue.pillars.keys()].map((pillar) => `${pillar}/`) : [])].flatMap((below) =>
        LANGS.map((lang) => ({
          path: makeRoutes(lang, '/').inLanguage(`${pathOf(kind, old, current, catalogue)}${below}`, lang).replace(/^\/|\/$/g, ''),
          html: redirectHtml(makeRoutes(lang, base).inLanguage(`${pathOf(kind, current, current, catalogue)}${below}`, lang), lang),
        })),
      ),
    ),
  );
}

/** The folder of a record under an id that it has or had; a place keeps its type when it is renamed. */
function pathOf(kind: RenamableKind, id: string, current: string, { places }: Known): string {
  if (kind !== 'place') return RECORD_PATHS[kind](id);
  const place = places.get(current);
  if (!place) throw new Error(`no place ${current}`);
  return placePath({ id, type: place.type });
}

/** Ids and base are checked slugs and paths: nothing in them needs escaping. */
function redirectHtml(to: string, lang: string): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${to}</title><meta name="robots" content="noindex"><meta http-equiv="refresh" content="0; url=${to}"></head><body><main><p><a href="${to}">${to}</a></p></main></body></html>\n`;
}
