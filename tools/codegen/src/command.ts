import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { GenerateOptions, GenerateResult } from './generate.ts';
import { SpecError } from './model/spec-error.ts';
import { listServices } from './read.ts';

const usage = `Usage:
  generate [service…]    generate clients, mocks and docs data from specs/<service>; default: all services and their index
  generate --services    generate only the index of all services
Options:
  --check                list the generated files that are out of date, and change nothing`;

/** Invalid command-line arguments, or the wrong working directory. */
class UsageError extends Error {}

async function readArguments(root: string): Promise<GenerateOptions> {
  const { positionals, values } = parseCommandLine();
  const [command, ...services] = positionals;
  if (command !== 'generate') {
    const problem = command === undefined ? 'The command is missing.' : `Unknown command "${command}".`;
    throw new UsageError(`${problem}\n${usage}`);
  }
  if (!existsSync(join(root, 'specs')))
    throw new UsageError('There is no specs/ folder here. Run this in the root of the workspace.');
  if (values.services && services.length > 0)
    throw new UsageError('--services takes no service name. It generates the index of all services.');
  const known = await listServices(root);
  const unknown = services.find((service) => !known.includes(service));
  if (unknown !== undefined)
    throw new UsageError(`Unknown service "${unknown}". Services under specs/: ${known.join(', ') || 'none'}.`);
  return {
    root,
    index: values.services,
    check: values.check,
    ...(services.length > 0 && { services: [...new Set(services)].sort() }),
  };
}

function parseCommandLine() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { services: { type: 'boolean', default: false }, check: { type: 'boolean', default: false } },
    });
  } catch (error) {
    throw new UsageError(`${(error as Error).message.split('. ')[0]}.\n${usage}`);
  }
}

function printSummary({ missing, outdated, obsolete, files }: GenerateResult): void {
  const written = missing.length + outdated.length;
  console.log(`generate: ${written} written, ${obsolete.length} deleted, ${files.length - written} unchanged`);
}

/** Prints the files that are out of date. Returns whether there are any. */
function printDrift({ missing, outdated, obsolete }: GenerateResult): boolean {
  const lines = [
    ...missing.map((file) => `${file}: missing`),
    ...outdated.map((file) => `${file}: out of date`),
    ...obsolete.map((file) => `${file}: no longer generated`),
  ];
  if (lines.length === 0) return false;
  console.error([...lines.sort(), 'Run `npm run generate` and commit the changes.'].join('\n'));
  return true;
}

async function main(): Promise<number> {
  const options = await readArguments(process.cwd());
  // Imported here because invalid arguments do not need it.
  const { generate } = await import('./generate.ts');
  const result = await generate(options);
  if (options.check) return printDrift(result) ? 1 : 0;
  printSummary(result);
  return 0;
}

function printError(error: unknown): void {
  if (error instanceof SpecError) console.error(error.message);
  else if (error instanceof UsageError || (error as Error).name === 'WriteError')
    console.error(`generate: ${(error as Error).message}`);
  else console.error(`generate: Unexpected error: ${(error as Error).message}`);
}

/** Runs the command of the process. Returns its exit code. */
export async function run(): Promise<number> {
  try {
    return await main();
  } catch (error) {
    printError(error);
    return error instanceof UsageError ? 2 : 1;
  }
}
