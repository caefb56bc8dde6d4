import { Ajv, type ValidateFunction } from 'ajv';
import type { Findings } from '../findings.ts';
import { grammar } from '../grammar.ts';
import { didYouMean } from '../meant.ts';
import { isRecord, nameOf, under, within, type Place } from '../place.ts';
import { reasonOf, type Reason } from '../reason.ts';
import type { View } from '../view.ts';
import type { Node } from '../walk.ts';
import { wordShapes } from '../word-shapes.ts';

const known = ['x-zh', 'x-todo', ...Object.keys(wordShapes)];
const ajv = new Ajv({ allErrors: true, verbose: true, strict: false });
const validators = new Map<string, ValidateFunction>(
  Object.entries(wordShapes).map(([word, { schema }]) => [word, ajv.compile(schema)]),
);

/** Every x- word is one of ours, stands where it belongs, and has its shape. */
export function checkWords(view: View, findings: Findings): void {
  for (const node of view.nodes) {
    if (!isRecord(node.value)) continue;
    for (const place of within(node)) if (nameOf(place).startsWith('x-')) checkWord(node, place, findings);
  }
}

function checkWord(node: Node, place: Place, findings: Findings): void {
  const word = nameOf(place);
  if (!known.includes(word)) {
    const fix = didYouMean(word, known) || ` Known are ${known.join(', ')}.`;
    findings.unknown(place, `\`${word}\` is not one of our words (specs/README.md).${fix}`);
  } else if (!belongs(word, node)) {
    findings.wrong(place, `\`${word}\` does not belong here, on ${whatIs(node)}. It may stand on ${homes(word)}.`);
  } else {
    checkShape(word, place, findings);
  }
}

function checkShape(word: string, place: Place, findings: Findings): void {
  const validate = validators.get(word);
  if (!validate || holdsReference(place) || validate(place.value)) return;
  for (const reason of (validate.errors ?? []).map(reasonOf)) tell(word, place, reason, findings);
}

/** A `$ref` in a word is refused as such (`references.ts`). */
function holdsReference(place: Place): boolean {
  return within(place).some((child) => (isRecord(place.value) && nameOf(child) === '$ref') || holdsReference(child));
}

function tell(word: string, place: Place, reason: Reason, findings: Findings): void {
  if (reason.unknown === 'x-todo') return;
  const at = under(place, ...reason.path);
  const fix = reason.fix ?? `Write it like \`${wordShapes[word]!.like}\`.`;
  if (reason.missing !== undefined) {
    findings.missing(at, `${nameIn(word, at)} has no \`${reason.missing}\`. ${fix}`);
  } else if (reason.unknown !== undefined) {
    findings.unknown(
      under(at, reason.unknown),
      `\`${reason.unknown}\` is not a key of ${lower(nameIn(word, at))}. ${fix}`,
    );
  } else {
    findings.wrong(at, `${nameIn(word, at)} ${reason.message}. ${fix}`);
  }
}

/** What a value within a word is called: an entry of a table by its code. */
function nameIn(word: string, at: Place): string {
  const last = nameOf(at);
  const code = under(at, 'code').value;
  if (typeof code === 'string' || typeof code === 'number') return `The error \`${code}\``;
  return last === word
    ? `\`${word}\``
    : /^\d+$/.test(last)
      ? `An entry of \`${String(at.path.at(-2))}\``
      : `\`${last}\` in \`${word}\``;
}

function belongs(word: string, node: Node): boolean {
  if (word === 'x-todo') return true;
  if (!grammar[node.kind].words.includes(word)) return false;
  if (node.kind !== 'schema' || word === 'x-zh') return true;
  return isProperty(node) || isNamed(node);
}

function isProperty({ path }: Place): boolean {
  return path.at(-2) === 'properties';
}

function isNamed({ path }: Place): boolean {
  return path.length === 3 && path[1] === 'schemas';
}

function whatIs(node: Node): string {
  return node.kind === 'schema' ? 'a schema that is no property and has no name' : grammar[node.kind].title;
}

function homes(word: string): string {
  const titles = Object.values(grammar).flatMap(({ words, title }) => (words.includes(word) ? [title] : []));
  return titles.map((title) => (title === 'a schema' ? 'a property or a named schema' : title)).join(', ');
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
