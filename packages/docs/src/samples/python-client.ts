import { optionValues } from '../data/option-values.ts';
import type { OperationData, ServiceData } from '../data/types.ts';
import { classOf, itemType, setMembers, type LanguageNames } from './language-names.ts';
import { python } from './literal.ts';

/** The call with the Python client; `undefined` if the client does not have the operation. `input` is the documented request. */
export function pythonClient(
  service: ServiceData,
  data: OperationData,
  input: object,
  names: LanguageNames,
): string | undefined {
  const operation = names.operations[data.id];
  if (!operation) return undefined;
  const classes = new Set([service.type]);
  const value = operation.input === undefined ? '' : expression(names, operation.input, input, classes, '');
  const options = Object.entries(optionValues(service, data)).map(
    ([name, option]) =>
      `, ${name.replaceAll(/[A-Z]/g, '_$&').toLowerCase()}=${expression(names, '', option, classes, '')}`,
  );
  const call = `client.${operation.method}(${value})`;
  return `import os

from polyface import Credentials
from polyface.${service.id.replaceAll('-', '_')} import ${[...classes].sort().join(', ')}

client = ${service.type}(Credentials(os.environ["KEY_ID"], os.environ["SECRET"])${options.join('')})
print(${call})
`;
}

/** A value as a Python expression. Adds the classes that it needs. */
function expression(names: LanguageNames, type: string, value: unknown, classes: Set<string>, indent: string): string {
  const inner = `${indent}    `;
  if (Array.isArray(value)) {
    const items = value.map((item) => expression(names, itemType(type), item, classes, inner));
    const line = `[${items.join(', ')}]`;
    return line.length <= 80 && !line.includes('\n')
      ? line
      : `[\n${items.map((item) => `${inner}${item},\n`).join('')}${indent}]`;
  }
  if (value instanceof Uint8Array) return `bytes.fromhex("${hex(value)}")`;
  if (typeof value === 'object' && value !== null) {
    const form = classOf(names, type, value);
    const model = names.models[form];
    const name = model?.alias ?? form;
    classes.add(name);
    const members = setMembers(model, value).map(
      ([member, given]) => `${inner}${member.name}=${expression(names, member.type, given, classes, inner)},\n`,
    );
    return members.length === 0 ? `${name}()` : `${name}(\n${members.join('')}${indent})`;
  }
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  return typeof value === 'string' ? python(value) : value === null ? 'None' : String(value);
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
