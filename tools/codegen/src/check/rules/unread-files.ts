import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isSideFile } from '../../read.ts';
import type { Findings } from '../findings.ts';

/** Reports YAML files under `specs/` that no service reads. */
export async function checkUnreadFiles(root: string, findings: Findings): Promise<void> {
  for (const file of await filesUnder(join(root, 'specs'))) {
    const steps = file.split('/');
    const message = steps.some(isSideFile) ? undefined : problemOf(steps);
    if (message !== undefined) findings.add({ file: `specs/${file}`, line: 1, message });
  }
}

function problemOf(steps: readonly string[]): string | undefined {
  const name = steps.at(-1)!;
  if (name.endsWith('.yml')) return `The file is not read. Rename it to ${name.replace(/yml$/, 'yaml')}.`;
  if (!name.endsWith('.yaml') || steps.length === 2) return undefined;
  return steps.length === 1
    ? 'The file is not read: it belongs to no service. Move it to specs/<service>/.'
    : `The file is not read: it is in a subfolder. Move it to specs/${steps[0]!}/.`;
}

async function filesUnder(path: string): Promise<string[]> {
  try {
    const entries = await readdir(path, { recursive: true });
    return entries.map((entry) => entry.replaceAll('\\', '/'));
  } catch {
    return [];
  }
}
