import type { Tree } from 'nx/src/generators/tree.js';
import { endpointTemplate, type TemplateFacts } from './template.ts';

/** What the generator is asked for. */
export interface EndpointOptions {
  /** `<service>/<operation-in-kebab-case>` */
  readonly endpoint: string;
}

/** Writes a spec with `x-todo`s for one more endpoint of a service. Throws an `Error` that says how to mend the request. */
export function endpoint(tree: Tree, { endpoint: asked }: EndpointOptions): void {
  const [service = '', slug = '', ...more] = asked.split('/');
  const services = tree.children('specs').filter((folder) => tree.exists(`specs/${folder}/service.yaml`));
  if (!services.includes(service) || more.length > 0) {
    throw new Error(
      `There is no service "${service}" under specs/. Say <service>/<operation>; the services are ${services.sort().join(', ')}.`,
    );
  }
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(slug)) {
    throw new Error(`"${slug}" is not an operation in kebab-case. Say for example ${service}/get-live-code.`);
  }
  const file = `specs/${service}/${slug}.yaml`;
  if (tree.exists(file)) throw new Error(`${file} is there already. Choose another operation.`);
  tree.write(file, endpointTemplate(service, slug, factsOf(tree.read(`specs/${service}/service.yaml`, 'utf-8') ?? '')));
}

/** What the template copies from `service.yaml`: read as text, so that this package knows nothing of OpenAPI. */
function factsOf(text: string): TemplateFacts {
  const one = (pattern: RegExp, otherwise: string) => pattern.exec(text)?.[1]?.trim() ?? otherwise;
  const block = (key: string) => new RegExp(String.raw`^${key}:\n((?:(?:  | *- ).*\n)+)`, 'm').exec(text)?.[1] ?? '';
  return {
    protocol: one(/^x-protocol: *(.+)$/m, ''),
    title: one(/^  title: *(.+)$/m, ''),
    version: one(/^  version: *(.+)$/m, "'1.0'"),
    server: one(/^  - url: *(.+)$/m, ''),
    schemes: [...block('security').matchAll(/- *([\w-]+):/g)].map(([, name]) => name!),
    tags: block('tags'),
  };
}
