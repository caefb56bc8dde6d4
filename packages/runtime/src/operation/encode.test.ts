import { describe, expect, test } from 'vitest';
import { decodeUtf8 } from '../wire/bytes.ts';
import { encodeRequest } from './encode.ts';
import { say } from './operation.test.data.ts';
import { parseInput } from './parse.ts';

const encode = (input: Record<string, unknown>, options = {}) =>
  encodeRequest({
    operation: say,
    input,
    endpoint: new URL('https://speech.example.com/base/'),
    options,
    environment: { now: () => 0, uuid: () => 'u-1' },
  });

describe('encodeRequest', () => {
  test('puts the Input at its place, beside the constant members and those set by the client', async () => {
    const request = await encode({ to: 'a b/c', words: 'hi' });
    expect(request.path).toBe('/base/say/a%20b%2Fc');
    expect(JSON.parse(decodeUtf8(request.body))).toEqual({
      version: '1.0',
      id: 'u-1',
      ask: { kind: 'speech', language: 'zh', params: { encoding: 'utf-8', trace: 'u-1', words: 'hi' } },
    });
  });

  test('prefers the value of an option to its default', async () => {
    expect(decodeUtf8((await encode({ to: 'a' }, { language: 'en' })).body)).toContain('"language":"en"');
  });

  test('sets headers from the Input, from options and from UUIDs', async () => {
    const request = await encode({ to: 'a', 'X-Tags': ['a', 'b'] }, { region: 'cn' });
    expect(request.headers).toEqual([
      ['host', 'speech.example.com'],
      ['x-region', 'cn'],
      ['x-trace', 'u-1'],
      ['x-tags', 'a,b'],
      ['content-type', 'application/json'],
    ]);
  });

  test('is the inverse of parseInput, which leaves out what the client adds', async () => {
    const input = { to: '人/脸', words: 'hi', 'X-Tags': ['a', 'b'] };
    expect(parseInput(say, await encode(input))).toEqual(input);
  });
});
