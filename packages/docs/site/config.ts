import { satteri } from '@astrojs/markdown-satteri';
import { fileURLToPath } from 'node:url';
import starlight from '@astrojs/starlight';
import type { AstroUserConfig } from 'astro';
import { markdownCode } from '../src/highlight/markdown-code.ts';
import { sidebar } from '../src/navigation/sidebar.ts';
import { scrollingTables } from '../src/prose/scrolling-tables.ts';
import { apiReference } from './api-reference.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { watchedData } from './watched-data.ts';

/** Export conditions that resolve the workspace's packages to their TypeScript sources instead of `dist/`. */
const source = ['@polyface/source', 'module', 'development|production'];
const onServer = { resolve: { conditions: [...source, 'node'] } };

/** What `content.config.ts` imports is imported by Node. Astro would transform a hundred modules to read the guides. */
const whenSyncing = {
  resolve: { external: ['@astrojs/starlight/loaders', '@astrojs/starlight/schema', 'astro/content/config'] },
};

// Where the pages read their data from.
process.env['DOCS_DATA'] = fileURLToPath(new URL('../src/data/', import.meta.url));

const cacheDir = process.env['DOCS_CACHE'] ?? './node_modules/.astro';
/** Path of the site on its host, for example `/polyface/`. */
const base = process.env['DOCS_BASE'] ?? '/';

/** The configuration of Astro. */
export const config: AstroUserConfig = {
  base,
  ...(process.env['DOCS_SITE'] && { site: process.env['DOCS_SITE'] }),
  outDir: process.env['DOCS_OUT'] ?? './dist',
  cacheDir,
  trailingSlash: 'always',
  prefetch: false,
  // Code is highlighted by `highlight`, as in the rest of the site.
  markdown: {
    processor: satteri({ mdastPlugins: [markdownCode], hastPlugins: [scrollingTables] }),
    syntaxHighlight: false,
  },
  integrations: [
    apiReference(cacheDir),
    contentSecurityPolicy(),
    starlight({
      title: 'polyface',
      defaultLocale: 'zh-cn',
      locales: {
        'zh-cn': { label: '简体中文', lang: 'zh-CN' },
        en: { label: 'English', lang: 'en' },
      },
      favicon: '/favicon.svg',
      disable404Route: true,
      sidebar: sidebar(),
      routeMiddleware: './src/navigation/fold-sidebar.ts',
      customCss: ['./src/styles/site.css'],
      components: {
        LanguageSelect: './src/components/LanguageSelect.astro',
        Search: './src/components/Search.astro',
        Sidebar: './src/components/Sidebar.astro',
        ThemeProvider: './src/components/ThemeProvider.astro',
        SocialIcons: './src/components/HeaderLinks.astro',
        Head: './src/components/Head.astro',
        Pagination: './src/components/Pagination.astro',
        ThemeSelect: './src/components/ThemeSelect.astro',
        PageTitle: './src/components/PageTitle.astro',
      },
      expressiveCode: false,
    }),
  ],
  vite: {
    plugins: [watchedData()],
    build: { assetsInlineLimit: 0 },
    resolve: {
      conditions: [...source, 'browser'],
    },
    environments: { ssr: onServer, prerender: onServer, astro: whenSyncing },
  },
};
