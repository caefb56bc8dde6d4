import { docsLoader, i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import type { SchemaContext } from 'astro:content';
import { defineCollection } from 'astro/content/config';

const createDocsSchema = docsSchema();
type DocsSchema = ReturnType<typeof createDocsSchema>;
let known: DocsSchema | undefined;

/** The schema of the front matter. It is created once: Starlight asks for it on every page, and only images depend on the page. */
function frontMatterSchema(context: SchemaContext): DocsSchema {
  return (known ??= createDocsSchema(context));
}

/** The guides, and translations of the texts that Starlight leaves in English. */
export const collections = {
  docs: defineCollection({ loader: docsLoader(), schema: frontMatterSchema }),
  i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema() }),
};
