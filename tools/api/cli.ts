import { fileURLToPath } from 'node:url';
import { readOptions } from '../command-line/options.ts';
import { undocumentedIn } from './doc-comments.ts';
import { currentReports, outdatedReports, writeReports } from './report-files.ts';

/**
 * Compares the API reports (`packages/<package>/api/*.api.md`) with the declarations in `dist`, and lists public declarations without a doc
 * comment. With `--write` writes the reports.
 */
const options = readOptions({
  name: 'api',
  options: ['--write'],
  usage: `Usage: npm run api

Builds the packages and writes the reports of their public API, packages/*/api/*.api.md.`,
});
const root = fileURLToPath(new URL('../../', import.meta.url));
const reports = currentReports(root);
if (options.has('--write')) {
  const outdated = outdatedReports(root, reports);
  writeReports(root, reports);
  console.log(`api: ${outdated.length} written, ${reports.length - outdated.length} unchanged`);
} else {
  const outdated = outdatedReports(root, reports);
  const undocumented = new Map(
    reports.flatMap(({ api }) => undocumentedIn(root, api)).map((found) => [`${found.place} ${found.name}`, found]),
  );
  for (const file of outdated)
    console.error(`${file}: differs from the public API. Run \`npm run api\`, review the difference and commit it.`);
  for (const { name, place } of undocumented.values())
    console.error(`${place}: \`${name}\` has no doc comment. Say what it is, with its unit and default.`);
  if (outdated.length + undocumented.size === 0) console.log(`api: ${reports.length} reports are up to date`);
  else process.exitCode = 1;
}
