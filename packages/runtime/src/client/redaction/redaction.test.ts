import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { Operation } from '../../operation/operation.ts';
import { decodeSpellings } from '../../schema/spellings.ts';
import { verify } from '../client.test.data.ts';
import { createClient } from '../client.ts';
import { canaries, file, jsonEscaped, spellings } from './redaction.test.data.ts';

const operation: Operation = {
  ...verify,
  id: 'check',
  service: {
    ...verify.service,
    envelope: {
      ...verify.service.envelope,
      success: [
        { at: '/Response/Error', absent: true },
        { at: '/Response/RequestId', present: true },
      ],
    },
    errors: {},
  },
  parameters: [],
  body: { type: 'multipart/form-data' },
  input: { type: 'object', sensitive: 'personal' },
  output: { type: 'object' },
  errors: {},
};

function logged(error: Error): string {
  return [
    error.message,
    error.stack,
    inspect(error, { depth: 10, showHidden: true }),
    JSON.stringify(error),
    inspect(error.cause, { depth: 10, showHidden: true }),
  ].join('\n');
}

/** The error of a call with all canaries, or with the credentials and the given input. */
async function failureOf(
  respond: (init: RequestInit) => Response | Promise<Response>,
  given?: Record<string, unknown>,
): Promise<Error> {
  const { secret, sessionToken, ...others } = canaries;
  const input = given ?? { ...others, file };
  const client = createClient(
    { check: operation },
    { credentials: { keyId: 'k', secret, sessionToken }, fetch: async (_url, init) => respond(init) },
  );
  const result = await client.check.safe(input);
  if (result.ok) throw new Error('The call succeeded.');
  return result.error;
}

const places: { readonly [place: string]: (text: string) => Response | Promise<Response> } = {
  'the message': (Message) => Response.json({ Response: { Error: { Code: 'C', Message }, RequestId: 'r' } }),
  'the code': (Code) => Response.json({ Response: { Error: { Code, Message: 'm' }, RequestId: 'r' } }),
  'the request id': (RequestId) => Response.json({ Response: { Error: { Code: 'C', Message: 'm' }, RequestId } }),
  'a body that is not JSON': (text) => new Response(text, { status: 502 }),
  'a name of a member': (text) => Response.json({ Response: [text], [text]: text }),
  'a network error': (text) => Promise.reject(new Error(text)),
};

/** Whether a text contains a secret, however it is spelt, or at least 30 characters of it. */
function leaks(text: string, secret: string): boolean {
  const parts = secret.length > 60 ? [secret.slice(0, 40), secret.slice(40, 80), secret.slice(-40)] : [secret];
  const texts = decodeSpellings(text).map((one) => one.text.replaceAll('+', ' '));
  return parts.some((part) => texts.some((one) => one.includes(part.replaceAll('+', ' '))));
}

describe.each(Object.entries(spellings))('a secret that is %s', (_name, spell) => {
  test.each(['the message', 'a body that is not JSON'])('is masked in %s', async (place) => {
    const respond = places[place]!;
    for (const [name, value] of Object.entries(canaries)) {
      const canary = String(value);
      const spelt = spell(canary);
      const input = name === 'secret' || name === 'sessionToken' ? {} : { [name]: value };
      for (const text of [`${spelt} after`, `${'x'.repeat(180)} ${spelt}`]) {
        const {
          message,
          stack,
          bodyStart = '',
        } = (await failureOf(() => respond(text), input)) as Error & { bodyStart?: string };
        expect(leaks(`${message} ${bodyStart}`, canary), canary.slice(0, 30)).toBe(false);
        expect(stack?.includes(spelt.slice(0, 100)), canary.slice(0, 30)).toBe(false);
      }
    }
  });
});

test.each(Object.entries(places))('a secret in %s is masked, however the error is logged', async (_place, respond) => {
  for (const canary of Object.values(canaries).map(String)) {
    const error = logged(await failureOf(() => respond(`${canary} ${encodeURIComponent(canary)}`)));
    expect(leaks(error, canary), canary.slice(0, 30)).toBe(false);
  }
});

test.each(Object.entries(places))('the bytes of a file and the signature are masked in %s', async (_place, respond) => {
  for (const spell of [
    () => Buffer.from(file).toString('base64'),
    () => Buffer.from(file).toString('hex'),
    () => Buffer.from(file).toString('latin1'),
    () => jsonEscaped(Buffer.from(file).toString('latin1')),
    () => Buffer.from(file).toString('utf8'),
    () => Buffer.from(file.subarray(500, 700)).toString('base64'),
  ]) {
    const error = logged(await failureOf(() => respond(spell())));
    expect(leaks(error, spell().slice(200, 260))).toBe(false);
  }
  const error = await failureOf((init) => respond(new Headers(init.headers).get('authorization')!));
  expect(logged(error)).not.toMatch(/Signature=[0-9a-f]/);
});

test('an error that nobody handles prints no secret', async () => {
  const error = await failureOf(() => new Response(`${canaries.idCard} ${canaries.secret}`, { status: 500 }));
  const printed = inspect(Object.assign(new Error('Unhandled rejection', { cause: error }), { error }), { depth: 10 });
  expect(printed).not.toContain(canaries.idCard);
  expect(printed).not.toContain(canaries.secret);
});
