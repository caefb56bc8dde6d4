// Runs programs one after another in this process, and prints as JSON what each has printed and whether it failed. A process for each would
// load the packages again.
import { pathToFileURL } from 'node:url';

const write = process.stdout.write.bind(process.stdout);
const results = [];
for (const file of process.argv.slice(2)) {
  const printed = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr']) process[stream].write = (text) => (printed[stream] += text) !== '';
  const error = await import(pathToFileURL(file).href).then(
    () => undefined,
    (reason) => reason?.stack ?? String(reason),
  );
  results.push({ code: error === undefined ? 0 : 1, output: printed.stdout + printed.stderr + (error ?? '') });
}
write(JSON.stringify(results));
