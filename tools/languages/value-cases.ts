import fc from 'fast-check';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Operation } from '@polyface/runtime';
import { encodeUtf8, stringifyJson, type WireResponse } from '@polyface/runtime/server';
import { arbitraryOf } from '../../packages/mocks/test/arbitrary.ts';
import { formatResponseIssues } from '../../packages/runtime/src/operation/decode.ts';
import { withError, wrapSuccess } from '../../packages/runtime/src/operation/envelope.ts';
import { envelopeOf } from '../../packages/runtime/src/operation/lookup.ts';
import { validateRequest } from '../../packages/runtime/src/operation/validate-request.ts';
import { asJson, documented } from './documented.ts';
import { schemaCases } from './schema-cases.ts';

/**
 * Writes what the TypeScript runtime reports of inputs that are mostly invalid, and how it decodes responses that are mostly not as documented,
 * one JSON object per line. The tests of the other languages read it: each must report and decode the same.
 */
const [file = 'build/languages/value-cases.jsonl'] = process.argv.slice(2);
const perOperation = 60;

/** Values of another kind than most schemas accept. */
const oddTexts = ['', 'x', 'a/b 人', '7', '-12', '2.5', 'true', 'FALSE', '人'.repeat(700), 'eA==', 'eA'];
const oddValues = [null, true, 0, 7, 2.5, -1, [], [null], ['x', 'x'], {}, { x: 1 }];
const odd = fc.constantFrom<unknown>(...oddTexts, ...oddValues);

/** Changes one member of a value: another value, no value, or one more member. */
function changed(value: unknown, path: readonly number[], replacement: unknown): unknown {
  const [step = 0, ...rest] = path;
  if (Array.isArray(value) && value.length > 0 && rest.length > 0) {
    const index = step % value.length;
    return value.map((item, at) => (at === index ? changed(item, rest, replacement) : item));
  }
  if (
    typeof value !== 'object' ||
    value === null ||
    Array.isArray(value) ||
    value instanceof Uint8Array ||
    rest.length === 0
  )
    return replacement;
  const names = Object.keys(value);
  const members = value as Record<string, unknown>;
  const at = step % (names.length + 1);
  const name = names[at];
  if (name === undefined)
    return { ...members, [step % 2 ? 'Un/known~' : (names[0] ?? 'a').toLowerCase()]: replacement };
  if (step % 7 === 0) return Object.fromEntries(Object.entries(members).filter(([one]) => one !== name));
  return { ...members, [name]: changed(members[name], rest, replacement) };
}

const path = fc.array(fc.nat(), { minLength: 2, maxLength: 5 });

function inputCases(operation: Operation, seed: number): string[] {
  const options = fc.constantFrom(
    {},
    {},
    { language: 'zh-CN' },
    { region: 'ap-nowhere', stage: 'PRE', language: '中' },
  );
  const cases = fc.sample(fc.tuple(arbitraryOf(operation.input), path, odd, options), { numRuns: perOperation, seed });
  return cases.map(([value, place, replacement, given]) => {
    const input = changed(value, place, replacement);
    const { issues } = validateRequest(operation, input, given);
    const expected = issues.map(({ path: at, rule, message }) => [at, rule, message]);
    return JSON.stringify(
      { kind: 'input', service: operation.service.id, operation: operation.id, options: given, input, expected },
      asJson,
    );
  });
}

function responseCases(operation: Operation, seed: number): string[] {
  const envelope = envelopeOf(operation);
  const output = operation.output ? arbitraryOf(operation.output) : fc.constant({});
  const status = fc.constantFrom(200, 200, 200, 200, 400, 500, 302);
  const codes = Object.keys({ ...operation.errors, ...operation.service.errors });
  const code = fc.constantFrom(...codes, '', 'Brand.New', 'MISSING_ARGUMENTS: group_id', 'BAD ARGUMENTS');
  const headers = fc.constantFrom<[string, string][]>(
    [],
    [['x-ca-request-id', 'R']],
    [['x-ca-error-message', 'Invalid Signature, Server StringToSign:`GET#`']],
    [
      ['x-acs-request-id', 'A'],
      ['content-type', 'text/html'],
    ],
    [['location', 'https://example.com']],
  );
  const cases = fc.sample(fc.tuple(output, path, odd, status, code, headers, fc.nat(3)), {
    numRuns: perOperation,
    seed,
  });
  return cases.map(([value, place, replacement, one, errorCode, more, kind]) => {
    const failure = withError({}, envelope, { code: errorCode, message: 'm, server string to sign is:x' });
    const success = wrapSuccess(envelope, kind === 0 ? value : changed(value, place, replacement), 'r-1');
    const body = kind === 3 ? failure : kind === 2 ? changed(success, place, replacement) : success;
    const response: WireResponse = { status: one, headers: more, body: encodeUtf8(stringifyJson(body)) };
    return JSON.stringify({ kind: 'response', ...responseCase(operation, response) }, asJson);
  });
}

function responseCase(operation: Operation, response: WireResponse): object {
  const decoded = operation.service.protocol.decode(operation, response);
  const { status, headers, body } = response;
  const sent = { status, headers, body: Buffer.from(body).toString('base64') };
  const common = { service: operation.service.id, operation: operation.id, response: sent };
  if (decoded.ok === undefined) return { ...common, expected: { detail: decoded.detail } };
  const { requestId = null } = decoded;
  if ('code' in decoded) return { ...common, expected: { code: decoded.code, message: decoded.message, requestId } };
  const { data = null, issues, issueCount = 0 } = decoded;
  const detail = issues && formatResponseIssues(issues, issueCount);
  return { ...common, expected: detail === undefined ? { data, requestId } : { detail } };
}

const lines = documented.flatMap(({ operation }, index) => [
  ...inputCases(operation, index + 1),
  ...responseCases(operation, index + 1),
]);
mkdirSync(dirname(file), { recursive: true });
lines.push(...schemaCases());
writeFileSync(file, `${lines.join('\n')}\n`);
console.log(`value-cases: ${lines.length} written to ${file}`);
