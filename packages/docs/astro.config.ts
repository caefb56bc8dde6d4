import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { fileURLToPath } from 'node:url';
import { sidebar } from './src/navigation/sidebar.ts';

/** Where the site stands under its host: `/polyface/`, say. */
const base = process.env['DOCS_BASE'] ?? '/';

export default defineConfig({
  base,
  outDir: process.env['DOCS_OUT'] ?? './dist',
  cacheDir: process.env['DOCS_CACHE'] ?? './node_modules/.astro',
  trailingSlash: 'always',
  prefetch: false,
  integrations: [
    starlight({
      title: 'polyface',
      defaultLocale: 'zh-cn',
      locales: { 'zh-cn': { label: '简体中文', lang: 'zh-CN' }, en: { label: 'English', lang: 'en' } },
      favicon: '/favicon.svg',
      sidebar: sidebar(),
      routeMiddleware: './src/navigation/nearby.ts',
      customCss: ['./src/styles/site.css'],
      components: {
        LanguageSelect: './src/components/LanguageSelect.astro',
        Search: './src/components/Search.astro',
        PageTitle: './src/components/PageTitle.astro',
      },
      expressiveCode: { themes: ['github-dark-default', 'github-light-default'] },
    }),
  ],
  vite: {
    build: { assetsInlineLimit: 0 },
    resolve: {
      alias: { 'msw/http': fileURLToPath(new URL('./src/try/without-msw.ts', import.meta.url)) },
      conditions: ['@polyface/source', 'module', 'browser', 'development|production'],
    },
    ssr: { resolve: { conditions: ['@polyface/source', 'module', 'node', 'development|production'] } },
  },
});
