import { edition, inEveryLanguage } from '../../../catalogue.ts';
import { searchIndex } from '../../../components/search-index.ts';
import { LANGS } from '../../../routes.ts';

export const getStaticPaths = () => inEveryLanguage(() => [{ props: {} }]);
interface Request { readonly params: Readonly<Record<string, string | undefined>> }
export const GET = ({ params }: Request) => Response.json(searchIndex(edition(LANGS.find((lang) => lang === params['lang']) ?? 'vi')));
