import type { APIRoute } from 'astro';
import { markdownPages } from '../markdown/pages.ts';

/** Every English page in one file, except the pages of single error codes, which the error tables cover. */
export const GET: APIRoute = async () => {
  const pages = await markdownPages('en');
  const text = pages.filter(({ path }) => !path.startsWith('errors/')).map(({ markdown }) => markdown);
  return new Response(`${text.join('\n\n---\n\n')}\n`, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
