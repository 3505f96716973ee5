import { edition, inEveryLanguage } from '../../../catalogue.ts';
import { calendarOf } from '../../../components/calendar-words.ts';
import { calendarFile } from '../../../exports/icalendar.ts';
import { placePath, type Lang } from '../../../routes.ts';

export const getStaticPaths = () => inEveryLanguage<{ id: string | null }>(({ catalogue, history }) => [
  { params: {}, props: { id: null } },
  ...[...catalogue.places.values()].filter(({ id }) => history.days.ofPlace.has(id)).map((place) => ({ params: { place: placePath(place).slice(1, -1) }, props: { id: place.id } })),
]);

export const GET = ({ props: { lang, id } }: { props: { lang: Lang; id: string | null } }): Response => {
  const here = edition(lang);
  return new Response(calendarFile(calendarOf(id === null ? null : here.place(id), here)), { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
};
