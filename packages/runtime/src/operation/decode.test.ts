import { allFeatures } from '../client/features.test.data.ts';
import { describe, expect, test } from 'vitest';
import { encodeUtf8 } from '../wire/bytes.ts';
import type { WireResponse } from '../wire/message.ts';
import { decodeEnvelope } from './decode.ts';
import { say } from './operation.test.data.ts';
import type { Operation } from './operation.ts';

const operation: Operation = {
  ...say,
  envelope: {
    data: '/Data',
    code: ['/Code'],
    message: ['/Message'],
    requestId: ['/RequestId'],
    success: [
      { at: '/Code', is: '200' },
      { at: '/RequestId', present: true },
      { at: '/Error', absent: true },
    ],
  },
  output: {
    type: 'object',
    properties: { Id: { type: 'string' }, Count: { type: 'integer', format: 'int32' } },
    required: ['Id'],
  },
  features: allFeatures,
};

function response(body: string, status = 200, type = 'application/json'): WireResponse {
  return { status, headers: [['content-type', type]], body: encodeUtf8(body) };
}
const decode = (body: unknown, status?: number, one = operation) =>
  decodeEnvelope(one, response(typeof body === 'string' ? body : JSON.stringify(body), status));

const success = { Code: '200', RequestId: 'r', Data: { Id: 'i' } };

describe('a success', () => {
  test('has the evidence of the envelope and data of the documented kind', () => {
    expect(decode(success)).toEqual({ ok: true, data: { Id: 'i' }, requestId: 'r' });
  });

  test.each(['{}', '[]', 'null', '"hello"', '7', 'true', '{"status":"ok"}', '{"Data":{"Id":"i"}}'])(
    'is not %s',
    (body) => {
      expect(decode(body)).toEqual({
        ok: undefined,
        detail: 'the body has neither the documented data nor an error code: /Code must be "200"',
      });
    },
  );

  test('needs every piece of evidence', () => {
    const detail = 'the body has neither the documented data nor an error code: ';
    expect(decode({ ...success, RequestId: null })).toEqual({
      ok: undefined,
      detail: `${detail}/RequestId is required`,
    });
    expect(decode({ ...success, Error: {} })).toEqual({ ok: undefined, detail: `${detail}/Error must be absent` });
    expect(decode({ ...success, Error: null })).toMatchObject({ ok: true });
  });

  test('is the same with its code as a number or as a text', () => {
    expect(decode({ ...success, Code: 200 })).toMatchObject({ ok: true });
    const numeric = { ...operation, envelope: { ...operation.envelope!, success: [{ at: '/Code', is: 200 }] } };
    expect(decode({ ...success, Code: '200' }, 200, numeric)).toMatchObject({ ok: true });
    expect(decode({ ...success, Code: 201 })).toMatchObject({ ok: false, code: '201' });
  });

  test('may begin with a byte order mark', () => {
    expect(decode(`\uFEFF${JSON.stringify(success)}`)).toMatchObject({ ok: true });
  });

  test.each([
    [undefined, '/Data is required'],
    [null, '/Data must be object, not null'],
    [[], '/Data must be object, not array'],
    ['text', '/Data must be object, not string'],
  ])('is not a response whose data is %j', (Data, detail) => {
    expect(decode({ ...success, Data })).toMatchObject({
      ok: undefined,
      detail: `the data is not as documented: ${detail}`,
      issueCount: 1,
    });
  });

  test('lists the members that are missing or have another type, with their place in the body', () => {
    expect(decode({ ...success, Data: { Count: 'many' } })).toEqual({
      ok: true,
      data: { Count: 'many' },
      requestId: 'r',
      issues: [
        { path: '/Data/Id', rule: 'required', message: 'is required' },
        { path: '/Data/Count', rule: 'type', message: 'must be integer, not string' },
      ],
      issueCount: 2,
    });
  });

  test('may have no data if the schema is nullable or accepts any value', () => {
    const { Data: _, ...empty } = success;
    const nullable: Operation = { ...operation, output: { type: 'object', nullable: true } };
    expect(decode(empty, 200, nullable)).toMatchObject({ ok: true, data: null });
    expect(decode(empty, 200, { ...operation, output: {} })).toMatchObject({ ok: true, data: undefined });
  });

  test('nested too deeply is undocumented', () => {
    const Extra = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(decode(`{"Code":"200","RequestId":"r","Data":{"Id":"i","Extra":${Extra}}}`)).toEqual({
      ok: undefined,
      detail: 'the data is nested too deeply',
    });
  });

  test('in bytes is not a web page', () => {
    const binary: Operation = { ...operation, responseType: 'binary' };
    expect(decodeEnvelope(binary, response('<html>', 200, 'text/html'))).toMatchObject({ ok: undefined });
    expect(decodeEnvelope(binary, response('bytes', 200, 'audio/wav'))).toMatchObject({ ok: true });
  });
});

describe('an error', () => {
  test('has its code as a text, whether the vendor sends a number or a text', () => {
    expect(decode({ Code: 460, Message: 'm' })).toMatchObject({ ok: false, code: '460', message: 'm' });
    expect(decode({ Code: '460', Message: 'm' })).toMatchObject({ ok: false, code: '460', message: 'm' });
  });

  test('is not a response without a code, or with the code of a success', () => {
    for (const body of [{ Code: '' }, { Code: '200' }, { Code: 200, RequestId: null }, { Code: null }]) {
      expect(decode(body)).toMatchObject({ ok: undefined });
    }
  });
});
