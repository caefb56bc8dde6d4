import { isEqual } from '../../members.ts';
import type { Findings } from '../findings.ts';
import { childAt, childrenOf, nameOf, rootOf, type Place } from '../place.ts';
import type { View } from '../view.ts';

/** A schema name must have one definition within a service, because it becomes a type name. */
export function checkSharedSchemas(view: View, findings: Findings): void {
  const first = new Map<string, Place>();
  if (view.service) for (const schema of schemasOf(rootOf(view.service))) first.set(nameOf(schema), schema);
  for (const schema of view.endpoints.flatMap((source) => schemasOf(rootOf(source)))) {
    const name = nameOf(schema);
    const other = first.get(name);
    if (!other) first.set(name, schema);
    else if (other.source === view.service) {
      const fix = `Remove it and refer to \`./service.yaml#/components/schemas/${name}\`, or rename it.`;
      findings.invalid(schema, `The schema \`${name}\` is already defined in service.yaml. ${fix}`);
    } else if (!isEqual(other.value, schema.value)) {
      const file = other.source.file.split('/').at(-1)!;
      const fix = 'Move one to service.yaml and use it in both files, or rename one.';
      findings.invalid(schema, `The schema \`${name}\` differs from the one in ${file}. ${fix}`);
    }
  }
}

function schemasOf(root: Place): Place[] {
  return childrenOf(childAt(root, 'components', 'schemas'));
}
