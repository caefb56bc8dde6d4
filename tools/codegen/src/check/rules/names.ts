import { camelCase, pascalCase } from '../../model/names.ts';
import { reservedMember } from '../../model/reserved-members.ts';
import type { Findings } from '../findings.ts';
import { childAt, childrenOf, nameOf, rootOf, textAt, type Place } from '../place.ts';
import type { OperationView, View } from '../view.ts';

/** The names of services by their identifier in code: no two services can have the same. */
export type Identifiers = Map<string, string>;

/** The identifiers of services. */
export function identifiersOf(ids: readonly string[]): Identifiers {
  return new Map(ids.map((id) => [camelCase(id), id]));
}

/** Names become folders, files, URLs, constants and types, so they must have the right case and be unique. Adds the service's to `taken`. */
export function checkNames(view: View, taken: Identifiers, findings: Findings): void {
  const { service, endpoints } = view.folder;
  const file = (service ?? endpoints[0])?.file ?? `specs/${view.id}`;
  checkServiceName({ id: view.id, file }, taken, findings);
  checkOperationNames(view, findings);
  checkSchemaNames(view, findings);
}

/** `getFaceIdToken` → `get-face-id-token` */
function kebabCase(name: string): string {
  return name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replaceAll(/([A-Z])([A-Z][a-z])/g, '$1-$2')
    .toLowerCase();
}

/** The name of a service must be in kebab-case and have an identifier in code that is not `taken`. Adds it to `taken`. */
export function checkServiceName(
  { id, file }: { readonly id: string; readonly file: string },
  taken: Identifiers,
  findings: Findings,
): void {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
    const example = /[A-Z_ ]/.test(id) ? `, for example to \`${kebabCase(id).replaceAll(/[_ ]+/g, '-')}\`` : '';
    const message = `The service name \`${id}\` is not in kebab-case. Rename the folder${example}.`;
    findings.add({ file, line: 1, message });
    return;
  }
  const identifier = camelCase(id);
  const other = taken.get(identifier);
  if (other !== undefined) {
    const message = `The services \`${other}\` and \`${id}\` have the same identifier in code, \`${identifier}\`. Rename one.`;
    findings.add({ file, line: 1, message });
  }
  taken.set(identifier, id);
}

function checkOperationNames(view: View, findings: Findings): void {
  const taken = new Map<string, string>();
  for (const { place, source } of firstOfEachFile(view)) {
    const id = textAt(place, 'operationId');
    if (id === undefined) continue;
    const other = taken.get(id);
    const problem = operationNameProblem(id, other, camelCase(view.id) === id ? view.id : undefined);
    if (problem !== undefined) findings.invalid(childAt(place, 'operationId'), problem);
    else checkFileName(id, source.file, findings);
    if (other === undefined) taken.set(id, source.file);
  }
}

function operationNameProblem(id: string, other: string | undefined, service: string | undefined): string | undefined {
  if (!/^[a-z][A-Za-z0-9]*$/.test(id)) {
    const suggestion = camelCase(id.replaceAll('_', '-')).replaceAll(/[^A-Za-z0-9]/g, '');
    const fix = /^[a-z]/.test(suggestion)
      ? `Write \`${suggestion}\`.`
      : 'Start it with a lowercase letter, and use only letters and digits.';
    return `The operationId \`${id}\` is not in lower camel case. ${fix}`;
  }
  if (other !== undefined)
    return `The operationId \`${id}\` is already used in ${other}. Choose another: an operationId is unique within its service.`;
  const reserved = reservedMember(id);
  if (reserved) return `The operationId \`${id}\` is ${reserved}. Choose another.`;
  return service === undefined
    ? undefined
    : `The operationId \`${id}\` is also the identifier of its service \`${service}\` in code. Choose another.`;
}

/** Another rule reports the second operation of a file. */
function firstOfEachFile({ operations }: View): OperationView[] {
  return operations.filter(({ source }, index) => operations[index - 1]?.source !== source);
}

function checkFileName(id: string, file: string, findings: Findings): void {
  const expected = `${kebabCase(id)}.yaml`;
  if (file.split('/').at(-1) === expected) return;
  const message = `The file of the operation \`${id}\` must be named \`${expected}\`. Rename the file, or fix the operationId.`;
  findings.add({ file, line: 1, message });
}

function checkSchemaNames(view: View, findings: Findings): void {
  const types = new Map<string, string>();
  for (const { place } of view.operations) {
    const id = textAt(place, 'operationId');
    if (id === undefined) continue;
    for (const suffix of ['Input', 'Output', 'ErrorCode']) types.set(pascalCase(id) + suffix, id);
  }
  for (const suffix of ['Client', 'ErrorCode', 'Mock', 'Options']) types.set(pascalCase(view.id) + suffix, view.id);
  for (const source of [...(view.service ? [view.service] : []), ...view.endpoints]) {
    for (const schema of childrenOf(childAt(rootOf(source), 'components', 'schemas')))
      checkSchemaName(schema, types, findings);
  }
}

function checkSchemaName(schema: Place, types: ReadonlyMap<string, string>, findings: Findings): void {
  const name = nameOf(schema);
  if (!/^[A-Z][A-Za-z0-9]*$/.test(name)) {
    const fix = 'Start it with a capital letter, and use only letters and digits.';
    findings.invalid(schema, `The schema name \`${name}\` is not in Pascal case. ${fix}`);
  } else if (types.has(name)) {
    const message = `The schema name \`${name}\` is the name of a generated type of \`${types.get(name)!}\`. Choose another.`;
    findings.invalid(schema, message);
  }
}
