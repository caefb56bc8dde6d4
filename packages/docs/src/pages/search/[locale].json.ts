import type { APIRoute, GetStaticPaths } from 'astro';
import { locales, type Locale } from '../../navigation/locale.ts';
import { searchEntries } from '../../search/entries.ts';

/** The pages that the search finds by their titles, one file per language. */
export const getStaticPaths = (() => locales.map((locale) => ({ params: { locale } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => Response.json(await searchEntries(params['locale'] as Locale));
