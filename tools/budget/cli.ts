import { fileURLToPath } from 'node:url';
import { readOptions } from '../command-line/options.ts';
import { bundleBudgets, importBudgets } from './budgets.ts';
import { bundleSize, type BundleSize } from './bundle-size.ts';
import { importCost } from './import-cost.ts';
import { bundleProblem, importProblem } from './problems.ts';
import { readRecords, writeRecords } from './records.ts';
import { facadeProgram, operationProgram, operationsIn } from './subjects.ts';

/**
 * Compares the sizes of bundles and what imports load with their budgets. Prints one line for each subject and what exceeds its budget.
 * Imports are those of the built packages: run `npm run build` first. With `--record` writes the sizes for later messages.
 */
const options = readOptions({
  name: 'budget',
  options: ['--record'],
  usage: `Usage: node tools/budget/cli.ts [--record]

Compares the sizes of bundles, and the files and modules that an import loads, with tools/budget/budgets.ts. Run npm run build first.
  --record    writes the sizes to tools/budget/recorded.json`,
});
const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/[/\\]$/, '');
const operations = operationsIn(root);
const services = [...new Set(operations.map(({ service }) => service))];
const recorded = readRecords();
const sizes: Record<string, BundleSize> = {};
const problems: string[] = [];

async function checkBundle(subject: string, program: string, budget: number): Promise<void> {
  const size = await bundleSize(program, root);
  sizes[subject] = size;
  const problem = bundleProblem(subject, size, budget, recorded[subject]);
  if (problem !== undefined) problems.push(problem);
  console.log(`${subject}: ${size.gzip} bytes gzip of ${budget}, ${Object.keys(size.modules).length} modules`);
}

for (const service of services) {
  const own = operations.filter((operation) => operation.service === service);
  const measured = await Promise.all(
    own.map(async (operation) => ({ operation, size: await bundleSize(operationProgram(operation), root) })),
  );
  const { operation } = measured.reduce((most, one) => (one.size.gzip > most.size.gzip ? one : most));
  const subject = `${service}/${operation.operation}`;
  await checkBundle(subject, operationProgram(operation), bundleBudgets['one operation']);
}
for (const service of services) {
  await checkBundle(`facade of ${service}`, facadeProgram(service), bundleBudgets['facade of one service']);
}
await checkBundle('facade', `export { createPolyface } from 'polyface';`, bundleBudgets.facade);

const imports = [
  ...services.map((service) => [`@polyface/clients/${service}`, importBudgets.client] as const),
  ['polyface', importBudgets.facade] as const,
  ...services.map((service) => [`@polyface/mocks/${service}`, importBudgets.mock] as const),
];
for (const [specifier, budget] of imports) {
  const cost = importCost(specifier, root);
  const problem = importProblem(specifier, cost, budget);
  if (problem !== undefined) problems.push(problem);
  const { files, source, builtins } = cost;
  console.log(`import of ${specifier}: ${files.length} files, ${source} bytes, ${builtins.length} modules of Node`);
}

if (options.has('--record')) writeRecords(sizes);
for (const problem of problems) console.log(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
