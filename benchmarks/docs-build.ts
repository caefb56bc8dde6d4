import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyWorkspace, workspace } from '../tools/workspace/copy.ts';

/**
 * How the time to build the site grows with the number of endpoints: with 100 and with 200 invented ones more than there are, in turn,
 * three rounds, the medians side by side. Linear is when the second hundred costs what the first did: a ratio of about 1.
 */
const copy = join(workspace, 'bench-docs-run');
const source = readFileSync(join(workspace, 'specs/tencent-faceid/get-face-id-token.yaml'), 'utf8');
const counts = [0, 100, 200] as const;
const times = new Map<number, number[]>(counts.map((count) => [count, []]));

function node(...args: string[]): number {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' });
  if (status !== 0) throw new Error(stdout + stderr);
  return performance.now() - started;
}

/** Endpoints that differ from a real one in their names. */
function writeEndpoints(count: number): void {
  for (let index = 0; index < 200; index++) {
    const file = join(copy, `specs/tencent-faceid/invented-endpoint${index}.yaml`);
    const text = source
      .replaceAll('GetFaceIdToken', `InventedEndpoint${index}`)
      .replaceAll('getFaceIdToken', `inventedEndpoint${index}`);
    if (index < count) writeFileSync(file, text);
    else rmSync(file, { force: true });
  }
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

copyWorkspace(copy);
try {
  for (let round = 0; round < 3; round++) {
    for (const count of counts) {
      writeEndpoints(count);
      node('tools/codegen/src/cli.ts', 'generate');
      times.get(count)!.push(node('packages/docs/site/build.ts'));
    }
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}

const [none, hundred, both] = counts.map((count) => median(times.get(count)!)) as [number, number, number];
for (const count of counts) console.log(`${count} endpoints more: ${(median(times.get(count)!) / 1000).toFixed(1)} s`);
console.log(`the second hundred costs ${((both - hundred) / (hundred - none)).toFixed(2)} times what the first does`);
