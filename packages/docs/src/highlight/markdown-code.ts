import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';
import { codeBlock } from './code-block.ts';

/** The names of languages in the fences of the guides, and the language that highlights each. */
const languages: Readonly<Record<string, readonly [label: string, language: string]>> = {
  ts: ['TypeScript', 'ts'],
  tsx: ['TypeScript', 'ts'],
  js: ['JavaScript', 'ts'],
  python: ['Python', 'python'],
  java: ['Java', 'java'],
  go: ['Go', 'go'],
  sh: ['Shell', 'sh'],
  json: ['JSON', 'json'],
  yaml: ['YAML', 'yaml'],
  xml: ['XML', 'text'],
  nginx: ['nginx', 'text'],
};
const output = { en: 'Output', 'zh-cn': '输出' } as const;
const text = { en: 'Text', 'zh-cn': '文本' } as const;

/** Renders the code in Markdown like all other code of the site. `title="…"` after the language of a fence is the label of its block. */
export const markdownCode: NonNullable<SatteriProcessorOptions['mdastPlugins']>[number] = {
  name: 'markdown-code',
  code({ value, lang, meta }, { fileURL }) {
    const locale = fileURL?.pathname.includes('/en/') ? 'en' : 'zh-cn';
    const title = /title="([^"]+)"/.exec(meta ?? '')?.[1];
    const [name, language] = languages[lang ?? ''] ?? [(meta === 'output' ? output : text)[locale], 'text'];
    const html = codeBlock({ code: value, language, label: title ?? name, locale });
    // A blank line would end the HTML block in Markdown.
    return { raw: html.replaceAll('\n\n', '\n&#10;'), mdxExpressions: false };
  },
};
