import { catalogOf } from './catalog.ts';

/** All services of the site. A new spec adds a file here; no code changes. */
export const catalog = catalogOf(
  import.meta.glob(['./*/*.gen.json', '!./*/openapi.gen.json'], { eager: true, import: 'default' }),
);
