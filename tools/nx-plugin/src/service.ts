import type { Tree } from 'nx/src/generators/tree.js';
import { serviceTemplate } from './service-template.ts';

/** The options of the service generator. */
export interface ServiceOptions {
  /** The name of the folder: `tencent-ocr`. */
  readonly service?: string;
  /** The name of a file in `specs/protocols`: `tencent-tc3`. */
  readonly protocol?: string;
  /** The vendor's host: `ocr.tencentcloudapi.com`. */
  readonly host?: string;
  /** The vendor's version of the API: `2018-11-19`. */
  readonly apiVersion?: string;
}

const usage = 'npm run service -- tencent-ocr --protocol tencent-tc3 --host ocr.tencentcloudapi.com';

/** Writes a `service.yaml` with `x-todo`s. Throws an `Error` if an option is missing or invalid. */
export function service(tree: Tree, options: ServiceOptions): void {
  const { service: name = '', protocol = '', apiVersion } = options;
  const host = (options.host ?? '').replace(/^https:\/\//, '').replace(/\/+$/, '');
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) {
    throw new Error(`The service name "${name}" is not in kebab-case. Write for example ${usage}.`);
  }
  if (name === 'protocols') throw new Error('specs/protocols is the folder of the protocols. Choose another name.');
  const protocols = tree
    .children('specs/protocols')
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.replace(/\.yaml$/, ''))
    .sort();
  if (!protocols.includes(protocol)) {
    const problem = protocol === '' ? '--protocol is missing' : `Unknown protocol "${protocol}"`;
    throw new Error(`${problem}. Add one of ${protocols.join(', ')}: ${usage}.`);
  }
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(host)) {
    const problem = host === '' ? '--host is missing' : `"${host}" is not the name of a host`;
    throw new Error(`${problem}. Add the vendor's host: ${usage}.`);
  }
  const file = `specs/${name}/service.yaml`;
  if (tree.exists(file)) throw new Error(`${file} already exists. Choose another name.`);
  tree.write(file, serviceTemplate({ protocol, host, apiVersion }));
}
