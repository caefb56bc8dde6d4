import { describe, expect, test } from 'vitest';
import { text } from '../wire/bytes.ts';
import { encodeRequest } from './encode.ts';
import type { Operation } from './operation.ts';
import { parseInput } from './parse.ts';
import { alibabaGateway } from '../protocols/alibaba-gateway/client.ts';

const operation: Operation = {
  id: 'say',
  service: {
    id: 'speech',
    title: 'Speech',
    version: '1',
    protocol: alibabaGateway,
    endpoint: 'https://speech.example.com',
    envelope: { data: '', code: [], message: [], requestId: [], success: [] },
    errors: {},
  },
  method: 'POST',
  path: '/say/{to}',
  parameters: [{ name: 'to', in: 'path' }],
  body: {
    type: 'application/json',
    input: '/ask/params',
    fixed: { version: '1.0', ask: { kind: 'speech', params: { encoding: 'utf-8' } } },
    setBy: { '/id': 'uuid', '/ask/params/trace': 'uuid', '/ask/language': 'option.language' },
    defaults: { '/ask/language': 'zh' },
  },
  input: {
    type: 'object',
    properties: { to: { type: 'string' }, words: { type: 'string' } },
    required: ['to'],
    additionalProperties: false,
  },
  errors: {},
};

const encode = (input: Record<string, unknown>, options = {}) =>
  encodeRequest({
    operation,
    input,
    endpoint: new URL('https://speech.example.com/base/'),
    options,
    environment: { now: () => 0, uuid: () => 'u-1' },
  });

describe('encodeRequest', () => {
  test('puts the Input at its place, beside what is fixed and filled there', async () => {
    const request = await encode({ to: 'a b/c', words: 'hi' });
    expect(request.path).toBe('/base/say/a%20b%2Fc');
    expect(JSON.parse(text(request.body))).toEqual({
      version: '1.0',
      id: 'u-1',
      ask: { kind: 'speech', language: 'zh', params: { encoding: 'utf-8', trace: 'u-1', words: 'hi' } },
    });
  });

  test('prefers an option that was given to its default', async () => {
    expect(text((await encode({ to: 'a' }, { language: 'en' })).body)).toContain('"language":"en"');
  });

  test("is undone by parseInput, which leaves out what is not the caller's", async () => {
    const input = { to: '人/脸', words: 'hi' };
    expect(parseInput(operation, await encode(input))).toEqual(input);
  });

  test.each(['', '.', '..'])('refuses %j as a step of the path', async (to) => {
    await expect(encode({ to })).rejects.toThrow('say: invalid input, nothing was sent: /to is a step of the path');
  });
});
