import { camelCase, pascalCase } from '../../model/names.ts';
import type { Findings } from '../findings.ts';
import { nameOf, textUnder, under, within, rootOf, type Place } from '../place.ts';
import type { OperationView, View } from '../view.ts';

/** Names become folders, files, URLs, constants and types: each has its spelling, and is there once. */
export function checkNames(views: readonly View[], findings: Findings): void {
  checkServiceNames(views, findings);
  checkOperationNames(views, findings);
  for (const view of views) checkSchemaNames(view, findings);
}

/** `getFaceIdToken` → `get-face-id-token` */
export function kebabCase(name: string): string {
  return name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replaceAll(/([A-Z])([A-Z][a-z])/g, '$1-$2')
    .toLowerCase();
}

function checkServiceNames(views: readonly View[], findings: Findings): void {
  const taken = new Map<string, string>();
  for (const { id, folder } of views) {
    const file = (folder.service ?? folder.endpoints[0])?.file ?? `specs/${id}`;
    if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
      const fix = `Rename the folder${/[A-Z_ ]/.test(id) ? `, to \`${kebabCase(id).replaceAll(/[_ ]+/g, '-')}\` perhaps` : ''}.`;
      findings.add({ file, line: 1, message: `The name of the service, \`${id}\`, is not in kebab-case. ${fix}` });
      continue;
    }
    const name = camelCase(id);
    const other = taken.get(name);
    if (other !== undefined) {
      const message = `The service \`${id}\` would be \`${name}\` in code, and so would \`${other}\`. Rename one of the two.`;
      findings.add({ file, line: 1, message });
    }
    taken.set(name, id);
  }
}

function checkOperationNames(views: readonly View[], findings: Findings): void {
  const services = new Map(views.map(({ id }) => [camelCase(id), id]));
  const taken = new Map<string, string>();
  for (const { place, source } of views.flatMap(firstOfEachFile)) {
    const at = under(place, 'operationId');
    const id = textUnder(place, 'operationId');
    if (id === undefined) continue;
    const other = taken.get(id);
    if (!/^[a-z][A-Za-z0-9]*$/.test(id)) {
      const near = camelCase(id.replaceAll('_', '-')).replaceAll(/[^A-Za-z0-9]/g, '');
      const fix = /^[a-z]/.test(near)
        ? `Write \`${near}\`.`
        : 'Begin it with a small letter, and use letters and digits only.';
      findings.wrong(at, `The operationId \`${id}\` is not in lower camel case. ${fix}`);
    } else if (other !== undefined) {
      findings.wrong(
        at,
        `The operationId \`${id}\` is taken by ${other}. Choose another: it is unique over all services.`,
      );
    } else if (services.has(id)) {
      findings.wrong(
        at,
        `The operationId \`${id}\` is the name of the service \`${services.get(id)!}\` in code. Choose another.`,
      );
    } else checkFileName(id, source.file, findings);
    if (other === undefined) taken.set(id, source.file);
  }
}

/** A second operation of a file is refused as such (`operations.ts`). */
function firstOfEachFile({ operations }: View): OperationView[] {
  return operations.filter(({ source }, index) => operations.findIndex((one) => one.source === source) === index);
}

function checkFileName(id: string, file: string, findings: Findings): void {
  const wanted = `${kebabCase(id)}.yaml`;
  if (file.split('/').at(-1) === wanted) return;
  const message = `The file of the operation \`${id}\` must be called \`${wanted}\`. Rename the file, or fix the operationId.`;
  findings.add({ file, line: 1, message });
}

function checkSchemaNames(view: View, findings: Findings): void {
  const types = new Map<string, string>();
  for (const { place } of view.operations) {
    const id = textUnder(place, 'operationId');
    if (id !== undefined) for (const end of ['Input', 'Output']) types.set(pascalCase(id) + end, id);
  }
  for (const source of [...(view.service ? [view.service] : []), ...view.endpoints]) {
    for (const schema of within(under(rootOf(source), 'components', 'schemas')))
      checkSchemaName(schema, types, findings);
  }
}

function checkSchemaName(schema: Place, types: ReadonlyMap<string, string>, findings: Findings): void {
  const name = nameOf(schema);
  if (!/^[A-Z][A-Za-z0-9]*$/.test(name)) {
    const message = `The schema \`${name}\` is not in Pascal case. Begin it with a capital, and use letters and digits only.`;
    findings.wrong(schema, message);
  } else if (types.has(name)) {
    findings.wrong(schema, `The schema \`${name}\` has the name of a type of \`${types.get(name)!}\`. Choose another.`);
  }
}
