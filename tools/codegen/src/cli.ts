import { existsSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Generated, Request } from './generate.ts';
import { SpecError } from './model/spec-error.ts';
import { listServices } from './read.ts';

const usage = `generate [service…]     clients and mocks from specs/<service>; without a name from all of them
generate --services    only the index of all services
  --check              say what is not as the specs make it, and change nothing`;

/** What was typed cannot be done. */
class UsageError extends Error {}

async function readArguments(root: string): Promise<Request> {
  const { positionals, values } = parse();
  const [command, ...services] = positionals;
  if (command !== 'generate') throw new UsageError(`there is no command ${command ?? 'given'}\n${usage}`);
  if (!existsSync(join(root, 'specs')))
    throw new UsageError('there is no specs/ here: start it in the root of the workspace');
  if (values.services && services.length > 0)
    throw new UsageError('--services takes no name: it makes the index of all services');
  const known = await listServices(root);
  const unknown = services.find((service) => !known.includes(service));
  if (unknown !== undefined)
    throw new UsageError(`there is no service ${unknown} under specs/: there are ${known.join(', ') || 'none'}`);
  return {
    root,
    index: values.services,
    check: values.check,
    ...(services.length > 0 && { services: [...new Set(services)].sort() }),
  };
}

function parse() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { services: { type: 'boolean', default: false }, check: { type: 'boolean', default: false } },
    });
  } catch (error) {
    throw new UsageError(`${(error as Error).message.split('. ')[0]}\n${usage}`);
  }
}

function report({ missing, different, left, files }: Generated): void {
  const written = missing.length + different.length;
  const count = (number: number) => `${number} file${number === 1 ? '' : 's'}`;
  console.log(
    `generate: ${count(written)} written, ${left.length} deleted, ${files.length - written} as they should be`,
  );
}

/** Tells what drifted. Returns whether anything did. */
function reportDrift({ missing, different, left }: Generated): boolean {
  const lines = [
    ...missing.map((file) => `${file}: is missing`),
    ...different.map((file) => `${file}: is not what the specs make`),
    ...left.map((file) => `${file}: is no longer made`),
  ];
  if (lines.length === 0) return false;
  console.error([...lines.sort(), 'Run `npm run generate` and commit what it changes.'].join('\n'));
  return true;
}

async function main(): Promise<number> {
  const request = await readArguments(process.cwd());
  // Loaded late: TypeScript, Prettier and the like take their time, and a refusal does not need them.
  enableCompileCache();
  const { generate } = await import('./generate.ts');
  const generated = await generate(request);
  if (request.check) return reportDrift(generated) ? 1 : 0;
  report(generated);
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  const isOurs = error instanceof UsageError || error instanceof SpecError;
  console.error(
    error instanceof SpecError ? error.message : `generate: ${isOurs ? '' : 'unexpected: '}${(error as Error).message}`,
  );
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
