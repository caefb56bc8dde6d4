import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Has Node keep compiled code for the length of a run. The workers of Vitest and the processes that tests start inherit the variable: the
 * second start of the mock server takes half of the CPU time of the first.
 */
export function keepCompiledCode(): void {
  if (process.env['NODE_COMPILE_CACHE'] !== undefined) return;
  const folder = mkdtempSync(join(tmpdir(), 'polyface-compile-cache-'));
  process.env['NODE_COMPILE_CACHE'] = folder;
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
}
