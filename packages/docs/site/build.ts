import { buildSite } from './build-site.ts';

/** `npm run docs`: builds the site to `packages/docs/dist`, for `DOCS_BASE` where that is given. */
try {
  await buildSite();
  console.log('docs: built to packages/docs/dist');
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
