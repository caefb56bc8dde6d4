import type { Ajv } from 'ajv';
import { ajvLibrary } from '../../libraries.ts';
import { didYouMean } from '../did-you-mean.ts';
import { extensionSchemas } from '../extension-schemas.ts';
import type { Findings } from '../findings.ts';
import { grammar } from '../grammar.ts';
import { createMatcher } from '../json-schema-matcher.ts';
import { childAt, childrenOf, isIn, isRecord, nameOf, type Place } from '../place.ts';
import type { View } from '../view.ts';
import { violationOf, type Violation } from '../violation.ts';
import type { Node } from '../place.ts';

const known = ['x-zh', 'x-todo', ...Object.keys(extensionSchemas)];
const matchers = new Map(Object.entries(extensionSchemas).map(([name, { schema }]) => [name, createMatcher(schema)]));
const allowed = new Map(Object.entries(grammar).map(([kind, { extensions }]) => [kind, new Set(extensions)]));
let ajv: Ajv | undefined;

/** Every `x-` key must be an extension of `specs/README.md`, on an object that may have it, with a valid value. */
export function checkExtensions(view: View, findings: Findings): void {
  for (const node of view.nodes) {
    const { value } = node;
    if (!isRecord(value)) continue;
    for (const name of Object.keys(value)) {
      if (!name.startsWith('x-')) continue;
      const isValid = isAllowed(name, node) && (name === 'x-zh' || matchers.get(name)?.(value[name]) === true);
      if (!isValid) checkExtension(node, childAt(node, name), findings);
    }
  }
}

function checkExtension(node: Node, place: Place, findings: Findings): void {
  const name = nameOf(place);
  if (!known.includes(name)) {
    const fix = didYouMean(name, known) || ` Valid extensions: ${known.join(', ')}.`;
    findings.unknown(place, `\`${name}\` is not an extension of specs/README.md.${fix}`);
  } else if (!isAllowed(name, node)) {
    const message = `\`${name}\` is not allowed on ${titleOf(node)}. It is allowed on ${allowedOn(name)}.`;
    findings.invalid(place, message);
  } else {
    checkValue(name, place, findings);
  }
}

function checkValue(name: string, place: Place, findings: Findings): void {
  const schema = extensionSchemas[name]?.schema;
  if (!schema || containsRef(place)) return;
  ajv ??= new (ajvLibrary().Ajv)({ allErrors: true, verbose: true, strict: false });
  const validate = ajv.compile(schema);
  if (validate(place.value)) return;
  const errors = (validate.errors ?? []).filter(
    ({ keyword, schemaPath }) => keyword !== 'if' && !schemaPath.includes('/oneOf/'),
  );
  for (const violation of errors.map(violationOf)) report(name, place, violation, findings);
}

/** The reference rule reports a `$ref` inside an extension. */
function containsRef(place: Place): boolean {
  return childrenOf(place).some((child) => (isRecord(place.value) && nameOf(child) === '$ref') || containsRef(child));
}

function report(name: string, place: Place, violation: Violation, findings: Findings): void {
  if (violation.unknown === 'x-todo') return;
  const at = childAt(place, ...violation.path);
  const fix = violation.fix ?? `Write for example \`${extensionSchemas[name]!.example}\`.`;
  if (violation.missing !== undefined) {
    findings.missing(at, `\`${violation.missing}\` is missing in ${describe(name, at)}. ${fix}`);
  } else if (violation.unknown !== undefined) {
    const message = `\`${violation.unknown}\` is not a key of ${describe(name, at)}. ${fix}`;
    findings.unknown(childAt(at, violation.unknown), message);
  } else {
    findings.invalid(at, `${capitalize(describe(name, at))} ${violation.message}. ${fix}`);
  }
}

/** Describes a value inside an extension for a message. */
function describe(extension: string, at: Place): string {
  const name = nameOf(at);
  const code = childAt(at, 'code').value;
  if (typeof code === 'string' || typeof code === 'number') return `the error \`${code}\``;
  if (name === extension) return `\`${extension}\``;
  return /^\d+$/.test(name) ? `an entry of \`${String(at.path.at(-2))}\`` : `\`${name}\` in \`${extension}\``;
}

function isAllowed(name: string, node: Node): boolean {
  if (name === 'x-todo') return true;
  if (!allowed.get(node.kind)!.has(name)) return false;
  if (node.kind !== 'schema' || name === 'x-zh' || name === 'x-values') return true;
  return (isProperty(node) && name !== 'x-rules') || isNamed(node);
}

function isProperty(place: Place): boolean {
  return isIn(place, 'properties');
}

function isNamed({ path }: Place): boolean {
  return path.length === 3 && path[1] === 'schemas';
}

function titleOf(node: Node): string {
  if (node.kind !== 'schema') return grammar[node.kind].title;
  return isProperty(node) ? 'a property' : 'an unnamed schema that is not a property';
}

function allowedOn(name: string): string {
  const titles = Object.values(grammar).flatMap(({ extensions, title }) => (extensions.includes(name) ? [title] : []));
  const schema = name === 'x-rules' ? 'a named schema' : 'a property or a named schema';
  return titles.map((title) => (title === 'a schema' ? schema : title)).join(', ');
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
