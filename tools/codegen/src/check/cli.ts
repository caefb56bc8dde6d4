import { listServices, readService } from '../read.ts';
import { checkServices } from './check.ts';

/** Checks the specs in the current workspace. Prints one line for each problem, and a summary. */
async function main(root: string): Promise<number> {
  const names = await listServices(root);
  const services = await Promise.all(names.map((name) => readService(root, name)));
  if (services.length === 0) {
    console.error('check: There is no specs/<service>/*.yaml here. Run this in the root of the workspace.');
    return 1;
  }
  const problems = await checkServices(root, services);
  for (const { file, line, message } of problems) console.log(`${file}:${line}: ${message}`);
  const endpoints = services.reduce((sum, service) => sum + service.endpoints.length, 0);
  const checked = `${count(services.length, 'service')}, ${count(endpoints, 'endpoint')}`;
  const files = new Set(problems.map(({ file }) => file)).size;
  const result =
    problems.length > 0 ? `${count(problems.length, 'problem')} in ${count(files, 'file')}` : 'no problems';
  console.log(`check: ${checked}, ${result}`);
  return problems.length > 0 ? 1 : 0;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

process.exitCode = await main(process.cwd());
