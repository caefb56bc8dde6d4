import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a Node process took, with those that it started. */
export interface Usage {
  /** Processor time in seconds. */
  readonly cpu: number;
  /** The memory of the largest process in MiB. */
  readonly memory: number;
}

/** Runs a script of Node and returns what it took. Throws with its output if it fails. */
export function runMeasured(args: readonly string[], cwd: string): Usage {
  const folder = mkdtempSync(join(tmpdir(), 'polyface-usage-'));
  const file = join(folder, 'usage.jsonl');
  try {
    const hook = new URL('report-usage.ts', import.meta.url).href;
    const env = { ...process.env, BENCH_USAGE: file, NODE_OPTIONS: `--import=${hook}` };
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, env, encoding: 'utf8' });
    if (status !== 0) throw new Error(stdout + stderr);
    const processes = readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as NodeJS.ResourceUsage);
    const cpu = processes.reduce((sum, { userCPUTime, systemCPUTime }) => sum + userCPUTime + systemCPUTime, 0);
    return { cpu: cpu / 1e6, memory: Math.max(...processes.map(({ maxRSS }) => maxRSS)) / 1024 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
