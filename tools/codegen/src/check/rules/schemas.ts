import { didYouMean } from '../did-you-mean.ts';
import type { Findings } from '../findings.ts';
import { childAt, childrenOf, formatValue, has, isRecord, valueAt, type Place } from '../place.ts';
import { nodesOf, type View } from '../view.ts';
import { checkRequired } from './required.ts';

const formats: Readonly<Record<string, readonly string[]>> = {
  string: ['byte', 'binary', 'date', 'date-time', 'password', 'uri', 'email', 'uuid', 'hostname', 'ipv4', 'ipv6'],
  integer: ['int32', 'int64'],
  number: ['float', 'double'],
};

/** The keywords that apply to some types only, with these types. */
const keywordTypes = new Map<string, readonly string[]>(
  Object.entries({
    pattern: ['string'],
    minLength: ['string'],
    maxLength: ['string'],
    'x-max-bytes': ['string'],
    minimum: ['integer', 'number'],
    maximum: ['integer', 'number'],
    exclusiveMinimum: ['integer', 'number'],
    exclusiveMaximum: ['integer', 'number'],
    multipleOf: ['integer', 'number'],
    items: ['array'],
    minItems: ['array'],
    maxItems: ['array'],
    uniqueItems: ['array'],
    properties: ['object'],
    required: ['object'],
    additionalProperties: ['object'],
    minProperties: ['object'],
    maxProperties: ['object'],
  }),
);

const checkedTypes = new Set([...[...keywordTypes.values()].flat(), 'boolean']);

/** Schemas must have keywords, enum values and formats of their type, and bounds that some value meets. */
export function checkSchemas(view: View, findings: Findings): void {
  for (const node of nodesOf(view, ['schema'])) {
    if (!isRecord(node.value)) continue;
    checkKeywords(node, findings);
    checkEnum(node, findings);
    checkFormat(node, findings);
    checkBounds(node, findings);
    checkPattern(node, findings);
    checkRequired(view, node, findings);
    checkCombinations(node, findings);
  }
}

function checkKeywords(node: Place, findings: Findings): void {
  const type = valueAt(node.value, 'type');
  if (type === undefined && has(node.value, 'nullable')) {
    const message = '`nullable` has no effect without `type` in OpenAPI 3.0. Add `type`.';
    findings.invalid(childAt(node, 'nullable'), message);
  }
  if (type === 'array' && !has(node.value, 'items')) {
    findings.missing(node, '`items` is missing in an array schema. Add the schema of its items.');
  }
  if (typeof type !== 'string' || !checkedTypes.has(type)) return;
  for (const keyword of Object.keys(node.value as object)) {
    const types = keywordTypes.get(keyword);
    if (!types || types.includes(type)) continue;
    const message = `\`${keyword}\` applies to ${types.join(' and ')}, not to ${type}.`;
    findings.invalid(childAt(node, keyword), `${message} Fix \`type\`, or remove \`${keyword}\`.`);
  }
}

function checkEnum(node: Place, findings: Findings): void {
  if (!has(node.value, 'enum')) return;
  const list = childAt(node, 'enum');
  if (!Array.isArray(list.value)) return;
  if (list.value.length === 0)
    findings.invalid(list, '`enum` is empty: no value is valid. Add its values, or remove it.');
  const type = valueAt(node.value, 'type');
  const nullable = valueAt(node.value, 'nullable') === true;
  const keys = new Set<string>();
  for (const place of childrenOf(list)) {
    const text = formatValue(place.value);
    const key = `${typeof place.value} ${String(place.value)}`;
    if (keys.has(key)) findings.invalid(place, `${text} is listed twice in \`enum\`. Remove one.`);
    keys.add(key);
    if (place.value === null ? nullable : typeof type !== 'string' || isOfType(place.value, type)) continue;
    const fix = enumFix(place.value, type as string);
    findings.invalid(place, `${text} is not of type ${type as string}. ${fix}`);
  }
  if (nullable && !list.value.includes(null)) {
    findings.invalid(list, 'The schema is `nullable`, but `enum` does not list `null`. Add `null` to `enum`.');
  }
}

function enumFix(value: unknown, type: string): string {
  if (value === null) return 'Add `nullable: true`, or remove the value.';
  return type === 'string' ? `Put it in quotes: '${String(value)}'.` : 'Fix the value or `type`.';
}

function isOfType(value: unknown, type: string): boolean {
  if (type === 'integer') return typeof value === 'bigint' || Number.isInteger(value);
  if (type === 'number') return typeof value === 'bigint' || typeof value === 'number';
  if (type === 'array') return Array.isArray(value);
  return type === 'object' ? isRecord(value) : !['string', 'boolean'].includes(type) || typeof value === type;
}

function checkFormat(node: Place, findings: Findings): void {
  if (!has(node.value, 'format')) return;
  const format = childAt(node, 'format');
  const type = valueAt(node.value, 'type');
  if (typeof format.value !== 'string') return;
  const known =
    typeof type === 'string' && Object.hasOwn(formats, type) ? formats[type]! : Object.values(formats).flat();
  if (known.includes(format.value)) return;
  const fix = didYouMean(format.value, known) || ` Valid formats: ${known.join(', ')}.`;
  const where = typeof type === 'string' ? ` for type ${type}` : '';
  findings.invalid(format, `Unknown format ${formatValue(format.value)}${where}.${fix}`);
}

function checkBounds(node: Place, findings: Findings): void {
  const step = valueAt(node.value, 'multipleOf');
  if (isNumber(step) && step <= 0) {
    findings.invalid(childAt(node, 'multipleOf'), '`multipleOf` must be greater than 0. Write a positive number.');
  }
  for (const keyword of ['oneOf', 'anyOf', 'allOf']) {
    if (!has(node.value, keyword)) continue;
    const parts = childAt(node, keyword);
    if (!Array.isArray(parts.value) || parts.value.length > 0) continue;
    findings.invalid(parts, `\`${keyword}\` is empty: no value is valid. Add its schemas.`);
  }
  for (const suffix of ['Length', 'Items', 'Properties', 'imum']) {
    if (!has(node.value, `min${suffix}`) || !has(node.value, `max${suffix}`)) continue;
    const [low, high] = [valueAt(node.value, `min${suffix}`), valueAt(node.value, `max${suffix}`)];
    if (isNumber(low) && isNumber(high) && low > high) {
      const message = `\`min${suffix}\` is greater than \`max${suffix}\`: no value is valid. Fix one of them.`;
      findings.invalid(childAt(node, `min${suffix}`), message);
    }
  }
}

function isNumber(value: unknown): value is number | bigint {
  return typeof value === 'number' || typeof value === 'bigint';
}

function checkPattern(node: Place, findings: Findings): void {
  if (!has(node.value, 'pattern')) return;
  const pattern = childAt(node, 'pattern');
  if (typeof pattern.value !== 'string' || isRegularExpression(pattern.value)) return;
  const fix = 'Fix it (JavaScript syntax with the flag `u`).';
  findings.invalid(pattern, `${formatValue(pattern.value)} is not a valid regular expression. ${fix}`);
}

function isRegularExpression(pattern: string): boolean {
  try {
    return Boolean(new RegExp(pattern, 'u'));
  } catch {
    return false;
  }
}

/** Keywords that have no effect, or that no type can express, beside or without another. */
function checkCombinations(node: Place, findings: Findings): void {
  for (const [exclusive, bound] of [
    ['exclusiveMinimum', 'minimum'],
    ['exclusiveMaximum', 'maximum'],
  ] as const) {
    if (!has(node.value, exclusive) || has(node.value, bound)) continue;
    const message = `\`${exclusive}\` has no effect without \`${bound}\`. Add \`${bound}\`, or remove it.`;
    findings.invalid(childAt(node, exclusive), message);
  }
  if (!has(node.value, 'additionalProperties')) return;
  const others = childAt(node, 'additionalProperties');
  if (isRecord(others.value) && childrenOf(childAt(node, 'properties')).length > 0) {
    const fix = 'Move the map to a member of its own, or write `additionalProperties: true`.';
    findings.invalid(others, `No type can express a schema in \`additionalProperties\` beside \`properties\`. ${fix}`);
  }
}
