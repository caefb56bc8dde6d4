import type { Tree } from 'nx/src/generators/tree.js';
import { endpointTemplate, type TemplateValues } from './template.ts';

/** The options of the endpoint generator. */
export interface EndpointOptions {
  /** `<service>/<operation-in-kebab-case>` */
  readonly endpoint: string;
}

/** Writes a spec with `x-todo`s for a new endpoint of a service. Throws an `Error` if the option is invalid. */
export function endpoint(tree: Tree, options: EndpointOptions): void {
  const [service = '', slug = '', ...more] = options.endpoint.split('/');
  const services = tree.children('specs').filter((folder) => tree.exists(`specs/${folder}/service.yaml`));
  if (!services.includes(service) || more.length > 0) {
    throw new Error(
      `Unknown service "${service}". Write <service>/<operation>. Services under specs/: ${services.sort().join(', ')}.`,
    );
  }
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(slug)) {
    throw new Error(`The operation "${slug}" is not in kebab-case. Write for example ${service}/get-live-code.`);
  }
  const file = `specs/${service}/${slug}.yaml`;
  if (tree.exists(file)) throw new Error(`${file} already exists. Choose another operation.`);
  const serviceYaml = tree.read(`specs/${service}/service.yaml`, 'utf-8') ?? '';
  tree.write(file, endpointTemplate(service, slug, templateValues(serviceYaml)));
}

/** The values that the template copies from `service.yaml`. Reads it as text, because this package does not depend on OpenAPI. */
function templateValues(text: string): TemplateValues {
  const first = (pattern: RegExp, fallback: string) => pattern.exec(text)?.[1]?.trim() ?? fallback;
  const block = (key: string) => new RegExp(String.raw`^${key}:\n((?:(?:  | *- ).*\n)+)`, 'm').exec(text)?.[1] ?? '';
  return {
    protocol: first(/^x-protocol: *(.+)$/m, ''),
    title: first(/^  title: *(.+)$/m, ''),
    version: first(/^  version: *(.+)$/m, "'1.0'"),
    server: first(/^  - url: *(.+)$/m, ''),
    schemes: [...block('security').matchAll(/- *([\w-]+):/g)].map(([, name]) => name!),
    tags: block('tags'),
  };
}
