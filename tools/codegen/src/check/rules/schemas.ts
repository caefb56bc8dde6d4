import type { Findings } from '../findings.ts';
import { has, isRecord, nameOf, shown, under, within, type Place } from '../place.ts';
import { follow, nodesOf, type View } from '../view.ts';
import { didYouMean } from '../meant.ts';
import { checkRequired } from './required.ts';

const formats: Readonly<Record<string, readonly string[]>> = {
  string: ['byte', 'binary', 'date', 'date-time', 'password', 'uri', 'email', 'uuid', 'hostname', 'ipv4', 'ipv6'],
  integer: ['int32', 'int64'],
  number: ['float', 'double'],
};

/** The keywords that mean something for one type only. */
const keywords: Readonly<Record<string, readonly string[]>> = {
  pattern: ['string'],
  minLength: ['string'],
  maxLength: ['string'],
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
};

/** Schemas say what they seem to say: keywords that fit the type, enums of its values, bounds that leave something between them. */
export function checkSchemas(view: View, findings: Findings): void {
  for (const node of nodesOf(view, ['schema'])) {
    if (!isRecord(node.value)) continue;
    checkKeywords(node, findings);
    checkEnum(node, findings);
    checkFormat(node, findings);
    checkBounds(node, findings);
    checkPattern(node, findings);
    checkRequired(view, node, findings);
    checkDiscriminator(view, node, findings);
  }
}

function checkKeywords(node: Place, findings: Findings): void {
  const type = under(node, 'type').value;
  if (type === undefined && has(node.value, 'nullable')) {
    findings.wrong(under(node, 'nullable'), '`nullable` counts only beside a `type` in OpenAPI 3.0. Add the `type`.');
  }
  if (type === 'array' && !has(node.value, 'items')) {
    findings.missing(node, 'An array has no `items`. Say what its items are.');
  }
  if (typeof type !== 'string' || !Object.values(keywords).flat().concat('boolean').includes(type)) return;
  for (const place of within(node)) {
    const fitting: readonly string[] = Object.hasOwn(keywords, nameOf(place)) ? keywords[nameOf(place)]! : [type];
    if (fitting.includes(type)) continue;
    const fix = `It is for ${fitting.join(' and ')}: fix the \`type\`, or leave it out.`;
    findings.wrong(place, `\`${nameOf(place)}\` says nothing of the type ${type}. ${fix}`);
  }
}

function checkEnum(node: Place, findings: Findings): void {
  const list = under(node, 'enum');
  if (!Array.isArray(list.value)) return;
  if (list.value.length === 0)
    findings.wrong(list, 'An empty `enum` admits nothing. Name its values, or leave it out.');
  const type = under(node, 'type').value;
  const nullable = under(node, 'nullable').value === true;
  const told = new Set<string>();
  for (const place of within(list)) {
    const text = shown(place.value);
    const key = `${typeof place.value} ${String(place.value)}`;
    if (told.has(key)) findings.wrong(place, `${text} stands twice in this \`enum\`. Keep one of the two.`);
    told.add(key);
    if (place.value === null ? nullable : typeof type !== 'string' || isOfType(place.value, type)) continue;
    findings.wrong(place, `${text} is not of the type ${type as string}. ${enumFix(place.value, type as string)}`);
  }
  if (nullable && !list.value.includes(null)) {
    findings.wrong(list, 'This `enum` is `nullable` but does not name `null`. Add `null` to its values.');
  }
}

function enumFix(value: unknown, type: string): string {
  if (value === null) return 'Add `nullable: true`, or remove the value.';
  return type === 'string' ? `Put it in quotes: '${String(value)}'.` : 'Fix the value, or the `type`.';
}

function isOfType(value: unknown, type: string): boolean {
  if (type === 'integer') return typeof value === 'bigint' || Number.isInteger(value);
  if (type === 'number') return typeof value === 'bigint' || typeof value === 'number';
  if (type === 'array') return Array.isArray(value);
  return type === 'object' ? isRecord(value) : !['string', 'boolean'].includes(type) || typeof value === type;
}

function checkFormat(node: Place, findings: Findings): void {
  const format = under(node, 'format');
  const type = under(node, 'type').value;
  if (typeof format.value !== 'string') return;
  const known =
    typeof type === 'string' && Object.hasOwn(formats, type) ? formats[type]! : Object.values(formats).flat();
  if (known.includes(format.value)) return;
  const fix = didYouMean(format.value, known) || ` Known are ${known.join(', ')}.`;
  const what = typeof type === 'string' ? `of the type ${type}` : 'known here';
  findings.wrong(format, `There is no format ${shown(format.value)} ${what}.${fix}`);
}

function checkBounds(node: Place, findings: Findings): void {
  const step = under(node, 'multipleOf');
  if (isNumber(step.value) && step.value <= 0) findings.wrong(step, '`multipleOf` must be above 0. Fix it.');
  for (const word of ['oneOf', 'anyOf', 'allOf']) {
    const parts = under(node, word);
    if (!Array.isArray(parts.value) || parts.value.length > 0) continue;
    findings.wrong(parts, `\`${word}\` is empty: nothing fits. Name its schemas.`);
  }
  for (const what of ['Length', 'Items', 'Properties', 'imum']) {
    const [low, high] = [under(node, `min${what}`), under(node, `max${what}`)];
    if (isNumber(low.value) && isNumber(high.value) && low.value > high.value) {
      findings.wrong(low, `\`min${what}\` is above \`max${what}\`: nothing fits. Fix one of the two.`);
    }
  }
}

function isNumber(value: unknown): value is number | bigint {
  return typeof value === 'number' || typeof value === 'bigint';
}

function checkPattern(node: Place, findings: Findings): void {
  const pattern = under(node, 'pattern');
  if (typeof pattern.value !== 'string') return;
  if (isExpression(pattern.value)) return;
  findings.wrong(pattern, `${shown(pattern.value)} is not a regular expression. Fix it (JavaScript, with the flag u).`);
}

function isExpression(pattern: string): boolean {
  try {
    return Boolean(new RegExp(pattern, 'u'));
  } catch {
    return false;
  }
}

function checkDiscriminator(view: View, node: Place, findings: Findings): void {
  const name = under(node, 'discriminator', 'propertyName');
  if (typeof name.value !== 'string') return;
  for (const branch of within(under(node, 'oneOf'))) {
    const target = follow(view, branch);
    if (!target || under(target, 'properties', name.value).value !== undefined) continue;
    const message = `\`${nameOf(target)}\` has no property \`${name.value}\`, by which the union is told apart. Add it there.`;
    findings.wrong(name, message);
  }
}
