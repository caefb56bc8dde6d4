import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Findings } from '../findings.ts';

/** No YAML file lies where nobody reads it. */
export async function checkStrayFiles(root: string, findings: Findings): Promise<void> {
  for (const file of await filesUnder(join(root, 'specs'))) {
    const steps = file.split('/');
    const tell = (message: string): void => findings.add({ file: `specs/${file}`, line: 1, message });
    if (file.endsWith('.yml')) tell(`The file is not read. Call it ${steps.at(-1)!.replace(/yml$/, 'yaml')}.`);
    else if (file.endsWith('.yaml') && steps.length === 1)
      tell('The file is in no service. Move it to specs/<service>/.');
    else if (file.endsWith('.yaml') && steps.length > 2) tell(`The file is not read. Move it to specs/${steps[0]!}/.`);
  }
}

async function filesUnder(path: string): Promise<string[]> {
  try {
    const entries = await readdir(path, { recursive: true });
    return entries.map((entry) => entry.replaceAll('\\', '/'));
  } catch {
    return [];
  }
}
