import { buildSite } from './build-site.ts';

/** `npm run docs`: builds the site to `packages/docs/dist`. `DOCS_BASE` sets its path on the host. */
try {
  await buildSite();
  console.log(`docs: built to ${process.env['DOCS_OUT'] ?? 'packages/docs/dist'}`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
