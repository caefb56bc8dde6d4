import fc from 'fast-check';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { canaries, file, spellings } from '../../packages/runtime/src/client/redaction/redaction.test.data.ts';
import { createRedactor } from '../../packages/runtime/src/schema/redactor.ts';
import { asJson } from './documented.ts';

/**
 * Writes texts that contain secrets in every spelling and what the TypeScript redactor shows of them, one JSON object per line. The tests of the
 * other languages read it: each must show the same.
 */
const [target = 'build/languages/redaction-cases.jsonl'] = process.argv.slice(2);
const secrets = Object.values(canaries).map(String);
const redact = createRedactor([...secrets, file]);

interface Case {
  readonly text: string;
  /** Absent for the whole text. */
  readonly length?: number;
}

const spelt = secrets.flatMap((secret) => Object.values(spellings).map((spell) => spell(secret)));
const base64 = Buffer.from(file).toString('base64');
const bytes = [base64, base64.slice(200, 260), Buffer.from(file).toString('hex'), Buffer.from(file).toString('latin1')];

/** A secret on both sides of the place where a text is cut, and of the end of what is searched. */
const cut = [190, 16_384 + 100, 16_384 + 195].flatMap((before) =>
  ['plain', 'JSON in ASCII', 'percent-encoded twice', 'Base64'].map((name): Case => ({
    text: `${'x'.repeat(before)}${spellings[name]!(canaries.quoted)}${'y'.repeat(200)}`,
    length: 200,
  })),
);

/** Pieces of escapes, of secrets and of other texts, in any order. */
const piece = fc.oneof(
  fc.constantFrom(
    '%',
    '\\',
    '&',
    '\\u',
    '\\u{',
    '\\ud83d',
    '%F0%9F',
    '%f',
    '%ff',
    '&#',
    '&#x1F600;',
    '&amp',
    ';',
    '+',
    ' ',
    '😀',
    '\ud83d',
    'é',
  ),
  fc.constantFrom(...spelt.map((text) => text.slice(0, 120))),
  fc.constantFrom(...secrets.map((text) => text.slice(1, 9))),
);
const random = fc
  .sample(fc.array(piece, { minLength: 1, maxLength: 8 }), { numRuns: 1_000, seed: 7 })
  .map((pieces): Case => ({ text: pieces.join('') }));

const cases: Case[] = [...spelt, ...bytes].flatMap((text) => [{ text }, { text: `before ${text} after`, length: 40 }]);
const lines = [...cases, ...cut, ...random].map(({ text, length }) => {
  const expected = redact(text.toWellFormed(), length).toWellFormed();
  return JSON.stringify({ text: text.toWellFormed(), length, expected });
});
mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, `${[JSON.stringify({ secrets: [...secrets, file] }, asJson), ...lines].join('\n')}\n`);
console.log(`redaction-cases: ${lines.length} written to ${target}`);
