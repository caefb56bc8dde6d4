import type { APIRoute, GetStaticPaths } from 'astro';
import { markdownPages, type MarkdownPage } from '../../../markdown/pages.ts';
import { locales } from '../../../navigation/locale.ts';

/** The Markdown version of every page. */
export const getStaticPaths = (async () => {
  const all = await Promise.all(locales.map(async (locale) => ({ locale, pages: await markdownPages(locale) })));
  return all.flatMap(({ locale, pages }) =>
    pages.map((page) => ({ params: { locale, page: page.path || undefined }, props: { page } })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ page: MarkdownPage }> = ({ props }) =>
  new Response(`${props.page.markdown}\n`, { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
