import type { APIRoute } from 'astro';
import { edition, inEveryLanguage } from '../../../catalogue.ts';
import { searchIndex } from '../../../components/search-index.ts';
import { LANGS } from '../../../routes.ts';

export const getStaticPaths = () => inEveryLanguage(() => [{ props: {} }]);
export const GET: APIRoute = ({ params }) => Response.json(searchIndex(edition(LANGS.find((lang) => lang === params['lang']) ?? 'vi')));
