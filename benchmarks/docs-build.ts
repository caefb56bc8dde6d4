import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyWorkspace, workspace } from '../tools/workspace/copy.ts';

/**
 * Measures how the build time of the site grows with the number of endpoints. Builds a copy of the workspace with 0, 100 and 200 additional
 * endpoints, three times each, and compares the medians. A ratio of about 1 means that the time is linear.
 */
const rounds = 3;
const counts = [0, 100, 200] as const;
const copy = join(workspace, 'bench-docs-run');
const source = readFileSync(join(workspace, 'specs/tencent-faceid/get-face-id-token.yaml'), 'utf8');
const times = new Map<number, number[]>(counts.map((count) => [count, []]));

/** Runs a script in the copy. Returns its time in milliseconds. */
function run(...args: string[]): number {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' });
  if (status !== 0) throw new Error(stdout + stderr);
  return performance.now() - started;
}

/** Writes copies of an endpoint under other names, and deletes the rest of an earlier round. */
function writeEndpoints(count: number): void {
  for (let index = 0; index < Math.max(...counts); index++) {
    const file = join(copy, `specs/tencent-faceid/invented-endpoint${index}.yaml`);
    const text = source
      .replaceAll('GetFaceIdToken', `InventedEndpoint${index}`)
      .replaceAll('getFaceIdToken', `inventedEndpoint${index}`);
    if (index < count) writeFileSync(file, text);
    else rmSync(file, { force: true });
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)]!;
}

copyWorkspace(copy);
try {
  for (let round = 0; round < rounds; round++) {
    for (const count of counts) {
      writeEndpoints(count);
      run('tools/codegen/src/cli.ts', 'generate');
      times.get(count)!.push(run('packages/docs/site/build.ts'));
    }
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}

const [none, hundred, both] = counts.map((count) => median(times.get(count)!)) as [number, number, number];
for (const count of counts) {
  console.log(`${count} additional endpoints: ${(median(times.get(count)!) / 1000).toFixed(1)} s`);
}
const ratio = ((both - hundred) / (hundred - none)).toFixed(2);
console.log(`the second hundred takes ${ratio} times as long as the first`);
