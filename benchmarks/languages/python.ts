import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Import, Language } from './language.ts';
import { run } from './run.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const requirements = at('python/requirements.txt');
const vendorImport = 'from tencentcloud.faceid.v20180301 import faceid_client, models';
const client = 'from polyface.tencent_faceid import TencentFaceid';
const pydantic = 'from pydantic import BaseModel, ConfigDict, Field';
const modelBesidePydantic = `${pydantic}\n${client}, GetFaceIdTokenBusiness`;

/** Installs the Python client and its peers into a virtual environment of their own. */
export function preparePython(folder: string): Language {
  const python = `${folder}/venv/bin/python`;
  run('python3', ['-m', 'venv', `${folder}/venv`]);
  run(python, ['-m', 'pip', 'install', '--quiet', '-r', requirements, at('../../packages/clients-python')]);
  const pins = readFileSync(requirements, 'utf8').trim().split('\n');
  const measured = (label: string, code: string, peer?: string): Import => ({
    label,
    measure: () => cpuOf(python, code) - cpuOf(python, ''),
    ...(peer !== undefined && { peer }),
  });
  return {
    name: 'Python',
    versions: [run(python, ['--version']).trim(), ...pins.map((pin) => pin.replace('==', ' '))],
    worker: (subject, origin) => [python, at('python/worker.py'), subject, origin],
    imports: [
      measured('polyface.tencent_faceid: the client', client, 'tencentcloud.faceid'),
      measured(
        'polyface.tencent_faceid: the client and a model',
        `${client}, GetFaceIdTokenBusiness`,
        'tencentcloud.faceid',
      ),
      measured('pydantic alone', pydantic),
      {
        label: 'the client and a model, in a program that uses pydantic',
        measure: () => cpuOf(python, modelBesidePydantic) - cpuOf(python, pydantic),
      },
      measured('tencentcloud.faceid', vendorImport),
      measured('aliyunsdkcore', 'from aliyunsdkcore.client import AcsClient'),
    ],
  };
}

/** The processor time of a process that runs some code, in milliseconds. */
function cpuOf(python: string, code: string): number {
  return Number(run(python, ['-c', `${code}\nimport time; print(time.process_time() * 1000)`]));
}
