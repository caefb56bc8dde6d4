import type { Findings } from '../findings.ts';
import { grammar, type Shape } from '../grammar.ts';
import { didYouMean } from '../meant.ts';
import { isRecord, nameOf, shown, under, within, type Place } from '../place.ts';
import type { View } from '../view.ts';
import type { Node } from '../walk.ts';
import { unsupportedKeys } from './unsupported-keys.ts';

/** Every object is a map of the keys that OpenAPI 3.0 gives it, each with a value of the right shape. */
export function checkStructure(view: View, findings: Findings): void {
  for (const node of view.nodes) checkNode(node, findings);
}

function checkNode(node: Node, findings: Findings): void {
  const { title, keys, required = [] } = grammar[node.kind];
  if (!isRecord(node.value)) {
    findings.wrong(node, `\`${nameOf(node)}\` must be ${title}: a map, not ${kindOf(node.value)}.`);
    return;
  }
  if (node.kind === 'securityRequirement') return checkRequirement(node, findings);
  for (const place of within(node)) {
    const key = nameOf(place);
    if (Object.hasOwn(keys, key)) checkShape(place, keys[key]!, findings);
    else if (!key.startsWith('x-')) findings.unknown(place, stranger(node, key, title, Object.keys(keys)));
  }
  for (const key of required) {
    if (under(node, key).value === undefined) findings.missing(node, `${capital(title)} has no \`${key}\`. Add it.`);
  }
}

function stranger(node: Node, key: string, title: string, known: readonly string[]): string {
  const fix = unsupportedKeys.get(`${node.kind}.${key}`);
  if (fix !== undefined) return `\`${key}\` ${fix}`;
  const meant = didYouMean(key, known);
  return `\`${key}\` is not a key of ${title} in OpenAPI 3.0.${meant || ` Known are ${known.join(', ')}.`}`;
}

function checkShape(place: Place, shape: Shape, findings: Findings): void {
  const wanted = wantedInstead(place.value, shape);
  if (wanted) {
    findings.wrong(place, `\`${nameOf(place)}\` must be ${wanted}, not ${kindOf(place.value)}.`);
  } else if (shape === 'type') {
    checkType(place, findings);
  } else if (shape === 'texts' && !(place.value as unknown[]).every((item) => typeof item === 'string')) {
    findings.wrong(place, `\`${nameOf(place)}\` must be a list of texts: put the other values in quotes.`);
  }
}

function wantedInstead(value: unknown, shape: Shape): string | undefined {
  const number = typeof value === 'number' || typeof value === 'bigint';
  switch (shape) {
    case 'value':
      return undefined;
    case 'type':
    case 'text':
      return typeof value === 'string' || shape === 'type' ? undefined : number ? 'a text: put it in quotes' : 'a text';
    case 'flag':
      return typeof value === 'boolean' ? undefined : '`true` or `false`';
    case 'number':
      return number ? undefined : 'a number';
    case 'count':
      return number && Number.isInteger(Number(value)) && Number(value) >= 0 ? undefined : 'a whole number from 0';
    case 'map':
      return isRecord(value) ? undefined : 'a map';
    case 'list':
    case 'texts':
      return Array.isArray(value) ? undefined : 'a list';
  }
  if ('list' in shape) return Array.isArray(value) ? undefined : 'a list';
  return 'map' in shape && !isRecord(value) ? 'a map' : undefined;
}

const types = ['string', 'number', 'integer', 'boolean', 'array', 'object'];

function checkType(place: Place, findings: Findings): void {
  const { value } = place;
  if (Array.isArray(value)) {
    const fix = value.includes('null') ? 'Write one type and `nullable: true`.' : 'Write one type, or `oneOf`.';
    findings.wrong(place, `A list of types is OpenAPI 3.1. ${fix}`);
  } else if (value === 'null' || value === null) {
    findings.wrong(place, 'There is no type `null` in OpenAPI 3.0. Write the type of the value and `nullable: true`.');
  } else if (!types.includes(value as string)) {
    const meant = typeof value === 'string' ? didYouMean(value, types) : '';
    findings.wrong(place, `There is no type ${shown(value)}.${meant || ` Types are ${types.join(', ')}.`}`);
  }
}

function checkRequirement(node: Node, findings: Findings): void {
  for (const place of within(node)) {
    if (Array.isArray(place.value) && place.value.every((scope) => typeof scope === 'string')) continue;
    findings.wrong(place, `\`${nameOf(place)}\` must be a list of scopes. Write \`${nameOf(place)}: []\`.`);
  }
}

function kindOf(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a map' : shown(value);
}

function capital(text: string): string {
  return text[0]!.toUpperCase() + text.slice(1);
}
