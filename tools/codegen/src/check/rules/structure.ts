import { didYouMean } from '../did-you-mean.ts';
import type { Findings } from '../findings.ts';
import { grammar } from '../grammar.ts';
import type { Shape } from '../object-kind.ts';
import { childAt, childrenOf, formatValue, isRecord, nameOf, valueAt, type Node, type Place } from '../place.ts';
import type { View } from '../view.ts';
import { unsupportedKeys } from './unsupported-keys.ts';

/** Every object must have the keys of OpenAPI 3.0, with values of the right type. */
export function checkStructure(view: View, findings: Findings): void {
  for (const node of view.nodes) checkNode(node, findings);
}

function checkNode(node: Node, findings: Findings): void {
  const { title, keys, required = [] } = grammar[node.kind];
  const { value } = node;
  if (!isRecord(value)) {
    findings.invalid(node, `\`${nameOf(node)}\` must be ${title}, which is a map, not ${typeOf(value)}.`);
    return;
  }
  if (node.kind === 'securityRequirement') return checkSecurityRequirement(node, findings);
  const shapes = allShapes.get(node.kind)!;
  for (const key of Object.keys(value)) {
    const shape = shapes.get(key);
    if (shape === undefined) {
      if (!key.startsWith('x-')) findings.unknown(childAt(node, key), unknownKey(node, key, title, Object.keys(keys)));
    } else if (!hasShape(value[key], shape)) checkShape(childAt(node, key), shape, findings);
  }
  for (const key of required) {
    if (valueAt(value, key) === undefined) {
      findings.missing(node, `\`${key}\` is missing in ${title}. Add it.`);
    }
  }
}

const allShapes = new Map(Object.entries(grammar).map(([kind, { keys }]) => [kind, new Map(Object.entries(keys))]));

function unknownKey(node: Node, key: string, title: string, known: readonly string[]): string {
  const advice = unsupportedKeys.get(`${node.kind}.${key}`);
  if (advice !== undefined) return `\`${key}\` ${advice}`;
  const fix = didYouMean(key, known) || ` Valid keys: ${known.join(', ')}.`;
  return `\`${key}\` is not a key of ${title} in OpenAPI 3.0.${fix}`;
}

function checkShape(place: Place, shape: Shape, findings: Findings): void {
  const name = nameOf(place);
  const expected = expectedInstead(place.value, shape);
  if (expected) {
    const isUnquoted = shape === 'string' && isNumber(place.value);
    const fix = isUnquoted ? ' Put it in quotes.' : '';
    findings.invalid(place, `\`${name}\` must be ${expected}, not ${typeOf(place.value)}.${fix}`);
  } else if (shape === 'type') {
    checkType(place, findings);
  } else {
    findings.invalid(place, `\`${name}\` must be a list of strings. Put the other values in quotes.`);
  }
}

function hasShape(value: unknown, shape: Shape): boolean {
  if (shape === 'type') return types.includes(value as string);
  return !expectedInstead(value, shape) && (shape !== 'strings' || areStrings(value as unknown[]));
}

function areStrings(values: readonly unknown[]): boolean {
  return values.every((item) => typeof item === 'string');
}

/** The expected type if the value does not have the shape; `undefined` if it does. */
function expectedInstead(value: unknown, shape: Shape): string | undefined {
  switch (shape) {
    case 'any':
    case 'type':
      return undefined;
    case 'string':
      return typeof value === 'string' ? undefined : 'a string';
    case 'boolean':
      return typeof value === 'boolean' ? undefined : '`true` or `false`';
    case 'number':
      return isNumber(value) ? undefined : 'a number';
    case 'count':
      return isNumber(value) && Number.isInteger(Number(value)) && Number(value) >= 0
        ? undefined
        : 'an integer of 0 or more';
    case 'map':
      return isRecord(value) ? undefined : 'a map';
    case 'list':
    case 'strings':
      return Array.isArray(value) ? undefined : 'a list';
  }
  if ('list' in shape) return Array.isArray(value) ? undefined : 'a list';
  return 'map' in shape && !isRecord(value) ? 'a map' : undefined;
}

function isNumber(value: unknown): boolean {
  return typeof value === 'number' || typeof value === 'bigint';
}

const types = ['string', 'number', 'integer', 'boolean', 'array', 'object'];

function checkType(place: Place, findings: Findings): void {
  const { value } = place;
  if (Array.isArray(value)) {
    const fix = value.includes('null') ? 'Write one type and `nullable: true`.' : 'Write one type, or use `oneOf`.';
    findings.invalid(place, `A list of types is OpenAPI 3.1. ${fix}`);
  } else if (value === 'null' || value === null) {
    const fix = 'Write the type of the value and `nullable: true`.';
    findings.invalid(place, `OpenAPI 3.0 has no type \`null\`. ${fix}`);
  } else if (!types.includes(value as string)) {
    const suggestion = typeof value === 'string' ? didYouMean(value, types) : '';
    findings.invalid(place, `Unknown type ${formatValue(value)}.${suggestion || ` Valid types: ${types.join(', ')}.`}`);
  }
}

function checkSecurityRequirement(node: Node, findings: Findings): void {
  for (const place of childrenOf(node)) {
    if (Array.isArray(place.value) && place.value.every((scope) => typeof scope === 'string')) continue;
    findings.invalid(place, `\`${nameOf(place)}\` must be a list of scopes. Write \`${nameOf(place)}: []\`.`);
  }
}

function typeOf(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a map' : formatValue(value);
}
