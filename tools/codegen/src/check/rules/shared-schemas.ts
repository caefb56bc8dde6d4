import { isDeepStrictEqual } from 'node:util';
import type { Findings } from '../findings.ts';
import { nameOf, rootOf, under, within, type Place } from '../place.ts';
import type { View } from '../view.ts';

/** A name of a schema means one thing in a service: types are called by it. */
export function checkSharedSchemas(view: View, findings: Findings): void {
  const first = new Map<string, Place>();
  if (view.service) for (const schema of schemasOf(rootOf(view.service))) first.set(nameOf(schema), schema);
  for (const schema of view.endpoints.flatMap((source) => schemasOf(rootOf(source)))) {
    const name = nameOf(schema);
    const other = first.get(name);
    if (!other) first.set(name, schema);
    else if (other.source === view.service) {
      const fix = `Remove it and lead to \`./service.yaml#/components/schemas/${name}\`, or rename it.`;
      findings.wrong(schema, `There is a schema \`${name}\` in service.yaml already. ${fix}`);
    } else if (!isDeepStrictEqual(other.value, schema.value)) {
      const where = other.source.file.split('/').at(-1)!;
      const fix = 'Put one into service.yaml for both, or rename one.';
      findings.wrong(schema, `The schema \`${name}\` is another one in ${where}. ${fix}`);
    }
  }
}

function schemasOf(root: Place): Place[] {
  return within(under(root, 'components', 'schemas'));
}
