import type { Tree } from 'nx/src/generators/tree.js';
import { namesOf } from './endpoint-names.ts';
import { endpointTemplate, type TemplateValues } from './template.ts';

/** The options of the endpoint generator. */
export interface EndpointOptions {
  /** `<service>/<Action>`, with the vendor's spelling of the action */
  readonly endpoint?: string;
}

/** Writes a spec with `x-todo`s for a new endpoint of a service. Throws an `Error` if the option is invalid. */
export function endpoint(tree: Tree, options: EndpointOptions): void {
  const [service = '', action = '', ...more] = (options.endpoint ?? '').split('/');
  const services = tree.children('specs').filter((folder) => tree.exists(`specs/${folder}/service.yaml`));
  if (!services.includes(service) || more.length > 0) {
    throw new Error(
      `Unknown service "${service}". Write <service>/<Action>. Services under specs/: ${services.sort().join(', ')}.`,
    );
  }
  const names = namesOf(action);
  if (!names) {
    const fix = `Write the vendor's name of the operation: letters and digits, for example ${service}/GetLiveCode.`;
    const problem =
      action === '' ? 'The name of the operation is missing' : `"${action}" cannot be the name of an operation`;
    throw new Error(`${problem}. ${fix}`);
  }
  const file = `specs/${service}/${names.slug}.yaml`;
  if (tree.exists(file)) throw new Error(`${file} already exists. Choose another operation.`);
  tree.write(file, endpointTemplate(names, templateValues(tree, service)));
}

/** The values that the template copies from `service.yaml`. Reads it as text, because this package does not depend on OpenAPI. */
function templateValues(tree: Tree, service: string): TemplateValues {
  const text = read(tree, `specs/${service}/service.yaml`);
  const protocol = /^x-protocol: *(.+)$/m.exec(text)?.[1]?.trim() ?? '';
  const info = /^info:\n((?: .*\n)+)/m.exec(text)?.[1] ?? '';
  return {
    protocol,
    version: /^ {2}version: *(.+)$/m.exec(info)?.[1]?.trim(),
    hasAction: /^x-action:/m.test(text + read(tree, `specs/protocols/${protocol}.yaml`)),
    names: (name) => new RegExp(`^    ${name}:`, 'm').test(text),
  };
}

/** The text of a file with line feeds only; empty if there is no file. */
function read(tree: Tree, file: string): string {
  return (tree.read(file, 'utf-8') ?? '').replaceAll('\r\n', '\n');
}
