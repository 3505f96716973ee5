import { inEveryLanguage } from '../../../catalogue.ts';
import { feedsOf } from '../../../components/feed-words.ts';
import { atomFeed } from '../../../exports/atom.ts';
import type { Feed } from '../../../components/feed-words.ts';

export const getStaticPaths = () => inEveryLanguage((one) => [...feedsOf(one)].map(([name, feed]) => ({ params: { feed: name }, props: { feed } })));

export const GET = ({ props: { feed } }: { props: { feed: Feed } }): Response => new Response(atomFeed(feed), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
