import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('../../../../specs/', import.meta.url));

/** An endpoint file, parsed without the generator. */
export interface Spec {
  readonly service: string;
  readonly slug: string;
  readonly data: any;
  /** Its `service.yaml`. */
  readonly shared: any;
}

/** Every endpoint file under `specs/`. */
export function specs(): readonly Spec[] {
  const services = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return services.flatMap(({ name: service }) => {
    const read = (file: string) => parse(readFileSync(`${root}${service}/${file}`, 'utf8')) as unknown;
    const shared = read('service.yaml');
    return readdirSync(root + service)
      .filter((file) => file.endsWith('.yaml') && file !== 'service.yaml')
      .map((file) => ({ service, slug: file.replace('.yaml', ''), data: read(file), shared }));
  });
}

/** The one operation of an endpoint file. */
export function operationIn({ data }: Spec): any {
  const [item] = Object.values(data.paths as Record<string, Record<string, unknown>>);
  return Object.values(item ?? {})[0];
}
