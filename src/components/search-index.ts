/** The index as the browser reads it. Things and answers stand in the data's order: the same data give the same bytes. */
import { wholeOf } from '../derive/coverage.ts';
import { claimsOf, groupBy, type CountSeries, type FigureSeries } from '../derive/claim-index.ts';
import { SEARCH } from '../i18n/texts/search.ts';
import type { Count, Figure } from '../model/entities.ts';
import { SECTIONS } from '../routes.ts';
import { KINDS, type Answer, type IndexFile } from '../search/index-file.ts';
import type { Edition } from './edition.ts';
import { findables, sayCurrent } from './search-things.ts';

export function searchIndex(edition: Edition): IndexFile {
  const { lang, link } = edition;
  const texts = SEARCH[lang];
  const root = link.section('home');
  const things = findables(edition);
  const position = new Map(things.map(({ kind, id }, at): [string, number] => [kindAndId(kind, id), at]));
  return {
    root,
    sources: SECTIONS.sources.slice(1),
    kinds: KINDS.map((kind) => (kind === 'answer' ? '' : texts.kinds[kind])),
    words: { found: texts.found('{n}'), none: texts.none('{q}'), all: texts.all('{n}') },
    things: things.map(({ kind, title, href, also, line, time }) => [KINDS.indexOf(kind), title.text, href.slice(root.length), also.join('\n'), line, time, title.lang === undefined ? 0 : 1]),
    answers: answersOf(edition).flatMap(({ place, subject, series }): Answer[] => {
      const [at, about] = [position.get(place) ?? position.get(place.replace(/^place /, 'former ')), position.get(subject)];
      if (at === undefined || about === undefined) return [];
      const { current } = series.choice;
      const { line, time } = sayCurrent(current, edition);
      const years = [...new Set(claimsOf<Count | Figure>(series).flatMap(({ span }) => [span?.start, span?.end]).flatMap((day) => day?.slice(0, 4) ?? []))].sort();
      return [[at, about, line, time, current.id, years.join(' ')]];
    }),
  };
}

interface Told {
  readonly place: string;
  readonly subject: string;
  readonly series: CountSeries | FigureSeries;
}

/** One figure a place and core indicator, the whole and a result first; one tally a place of a list that every place runs. */
function answersOf({ catalogue, index }: Edition): Told[] {
  const figures = [...catalogue.indicators.values()].filter(({ core }) => core).flatMap(({ id }) =>
    [...groupBy(index.figuresByIndicator.get(id) ?? [], ({ place }) => place)].flatMap(([place, list]): Told[] => {
      const series = wholeOf(list, id);
      return series ? [{ place: kindAndId('place', place), subject: kindAndId('core', id), series }] : [];
    }));
  const counts = index.counts.filter(({ parts, register, place }) => parts.length === 0 && catalogue.registers.get(register)?.place !== place)
    .map((series): Told => ({ place: kindAndId('place', series.place), subject: kindAndId('register', series.register), series }));
  return [...figures, ...counts];
}

function kindAndId(kind: string, id: string): string {
  return `${kind} ${id}`;
}
