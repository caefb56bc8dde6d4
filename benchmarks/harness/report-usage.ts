import { appendFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

// Loaded into a process and those that it starts by NODE_OPTIONS, see `runMeasured`: reports what each of them took.

const file = process.env['BENCH_USAGE'];
if (file !== undefined && isMainThread) {
  process.on('exit', () => appendFileSync(file, `${JSON.stringify(process.resourceUsage())}\n`));
}
