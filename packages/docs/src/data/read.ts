import { catalogueOf } from './catalogue.ts';

/** All services of the site. A new spec is a new file here, and nothing else changes. */
export const catalogue = catalogueOf(
  import.meta.glob(['./*/*.gen.json', '!./*/openapi.gen.json'], { eager: true, import: 'default' }),
);
