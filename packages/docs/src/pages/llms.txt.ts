import type { APIRoute } from 'astro';
import { markdownPages } from '../markdown/pages.ts';
import { homeWords } from '../words/home.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');
const sections = [
  ['guides', 'Guides'],
  ['operations', 'Operations'],
  ['errors', 'Errors'],
  ['api', 'API reference'],
] as const;

/** The table of contents for language models (llmstxt.org): the Markdown version of every page, English first. */
export const GET: APIRoute = async () => {
  const { title, tagline } = homeWords('en');
  const [en, zh] = await Promise.all([markdownPages('en'), markdownPages('zh-cn')]);
  const line = (locale: string) => (page: (typeof en)[number]) =>
    `- [${page.title}](${base}/${locale}/${page.path}/index.md): ${firstSentence(page.description)}`;
  const blocks = sections.map(([section, heading]) => {
    const pages = en.filter((page) => page.section === section && !page.path.startsWith('errors/'));
    return `## ${heading}\n\n${pages.map(line('en')).join('\n')}`;
  });
  const chinese = zh.filter(
    ({ section, path }) => section === 'guides' || (section === 'operations' && path.includes('/')),
  );
  const text = [
    `# polyface`,
    `> ${title}`,
    tagline,
    ...blocks,
    `## 中文\n\n${chinese.map(line('zh-cn')).join('\n')}`,
  ].join('\n\n');
  return new Response(`${text}\n`, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};

/** The first sentence of a text, or the whole text if it has no full stop. */
function firstSentence(text: string): string {
  return /^.*?[.。](?=\s|$)|^.*?。/.exec(text.replaceAll('\n', ' '))?.[0] ?? text;
}
