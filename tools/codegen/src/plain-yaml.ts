import { load, Schema, Type, YAMLException, type EventType, type State } from 'js-yaml';
import { ambiguousNumbers, ambiguousTexts } from './ambiguous-scalars.ts';

/**
 * Parses a YAML file that all parsers read alike: without anchors, tags, tabs, and scalars that versions of YAML read differently.
 * `undefined` if the text contains any of these or a mistake, or is a single scalar: then `yaml` reads it, which knows where everything is, but takes 20 times as
 * long. An integer that a `number` cannot represent becomes a `bigint`.
 */
export function parsePlainYaml(text: string): { readonly data: unknown } | undefined {
  if (!text.endsWith('\n') || isUnusual(text)) return undefined;
  const mayHaveProperty = /[&*!]/.test(text) && property.test(text);
  try {
    const data: unknown = load(text, { schema, ...(mayHaveProperty && { listener }), onWarning: refuse });
    return typeof data === 'object' ? { data } : undefined;
  } catch (error) {
    if (error instanceof YAMLException || error instanceof NotPlain) return undefined;
    throw error;
  }
}

/** What a parser may read in two ways, and control characters, tabs and several documents. */
function isUnusual(text: string): boolean {
  return notText.test(text) || unusual.some(({ hint, pattern }) => hint.test(text) && pattern.test(text));
}

/** Not text in YAML, or a line break in some versions only. */
const notText = /[^\n\x20-\x7e\u00a0-\u2027\u202a-\ufefe\uff00-\ufffd]/;

/** Each pattern with a simple part of it, which is faster to find. */
const unusual: readonly { readonly hint: RegExp; readonly pattern: RegExp }[] = [
  { hint: /---|\.\.\.|%/, pattern: /^(?:---|\.\.\.|%)/m },
  // Keys that are not strings.
  { hint: /(?:^|[\n -])[?:][ \n]/, pattern: /^[ -]*[?:](?: |$)/m },
  { hint: /[[{,] *[:?]/, pattern: /[[{,] *[:?](?!\/)/ },
  { hint: /:[\]},]/, pattern: /:[\]},]/ },
  { hint: /null/, pattern: /(?:^|[\s[{,-])null *:/m },
  // The indentation of a text, as a number.
  { hint: /[|>][-+]?[1-9]/, pattern: /(?:^|[:-] )[|>][-+]?[1-9]/m },
  // A comment without a space before it.
  { hint: /["'}\]]#/, pattern: /[^\s[{,]["']#|[}\]]#/ },
];

/** An anchor, an alias or a tag, or a text that looks like one. */
const property = /(?:^ *|[:,[{] *|- +)[&*!]/m;

const keywords = new Map<string | null, unknown>([
  ['true', true],
  ['false', false],
  ['null', null],
  ['', null],
  [null, null],
]);
const decimal = /^(?:0|-?[1-9]\d*)(?:\.\d+)?$/;
/** What some parser does not read as text: the scalars that the checks report, and the other forms of constants and numbers. */
const ambiguous = [
  ...[...ambiguousTexts, ...ambiguousNumbers].map(({ pattern }) => pattern),
  /^(?:true|false|null|~|=|<<|[-+]?\.(?:inf|nan)|[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)$/i,
];

/** Thrown for what is not plain YAML. */
class NotPlain extends Error {}

function refuse(): never {
  throw new NotPlain();
}

/** The length of `false`, the longest word that is not a text. */
const longestWord = 5;

function scalarOf(text: string | null): unknown {
  if (text !== null && text.length > longestWord && !/^[-+.\d]/.test(text)) return text;
  if (text === null || keywords.has(text)) return keywords.get(text);
  if (decimal.test(text)) return numberOf(text);
  return ambiguous.some((pattern) => pattern.test(text)) ? refuse() : text;
}

function numberOf(text: string): number | bigint {
  const number = Number(text);
  return text.includes('.') || Number.isSafeInteger(number) ? number : BigInt(text);
}

/** A type of which `js-yaml` needs the tag only. */
function typeOf(name: string, kind: 'scalar' | 'sequence' | 'mapping', empty: unknown): Type {
  return new Type(`tag:yaml.org,2002:${name}`, { kind, construct: (value: unknown) => value ?? empty });
}

const plainTag = '!plain';
const plain = new Type(plainTag, {
  kind: 'scalar',
  resolve: (text: string | null) => typeof scalarOf(text) !== 'string',
  construct: scalarOf,
});
const explicit = [typeOf('str', 'scalar', ''), typeOf('seq', 'sequence', []), typeOf('map', 'mapping', {})];
const schema = new Schema({ implicit: [plain], explicit });

/** Refuses anchors and tags. A value that was read has the tag of its type, or `?`. */
function listener(
  event: EventType,
  { anchor, tag }: State & { readonly anchor?: unknown; readonly tag?: unknown },
): void {
  const hasTag = tag !== undefined && tag !== null && tag !== '?' && tag !== plainTag;
  if (event === 'close' && (hasTag || (anchor !== undefined && anchor !== null))) refuse();
}
