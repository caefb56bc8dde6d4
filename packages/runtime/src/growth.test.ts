import { describe, expect, test } from 'vitest';
import { decodeEnvelope } from './operation/decode.ts';
import { say } from './operation/operation.test.data.ts';
import type { Operation } from './operation/operation.ts';
import { alibabaGateway } from './protocols/alibaba-gateway/client.ts';
import { alibabaRpc } from './protocols/alibaba-rpc/client.ts';
import { parseXmlFields } from './protocols/alibaba-rpc/xml-fields.ts';
import { formatXml } from './protocols/alibaba-rpc/xml.ts';
import { megvii } from './protocols/megvii/client.ts';
import { allSchemaFeatures } from './schema/all-features.ts';
import { compileRead } from './schema/read.ts';
import { IssueCollector } from './schema/issue.ts';
import { createRedactor } from './schema/redactor.ts';
import { validate } from './schema/validate.ts';
import { firstDifference } from './signing/difference.ts';
import { encodeUtf8, fromBase64 } from './wire/bytes.ts';
import { parseJson } from './wire/json.ts';

/** Work over received or given data, as a function of its size. The size is a number of characters or items. */
const works: { [name: string]: (size: number) => () => unknown } = {};

function add(name: string, prepare: (size: number) => () => unknown): void {
  works[name] = prepare;
}

const xml = {
  'open elements': '<a>',
  'open and closed elements': '<a>b</a>',
  'CDATA sections': '<![CDATA[]]>',
  'open CDATA sections': '<![CDATA[',
  'open comments': '<!--',
  entities: '&lt;',
  'open entities': '&#x',
  'less-than signs': '<',
  ampersands: '&',
};
for (const [name, part] of Object.entries(xml)) {
  add(`XML with ${name}`, (size) => () => parseXmlFields(`<Error><a>${part.repeat(size / part.length)}<`));
}

const texts = {
  spaces: ' ',
  'labels of strings to sign': 'server StringToSign is [',
  'labels of the gateway': 'Server StringToSign:`',
  'code steps': 'A_',
  colons: ': ',
  'less-than signs': '<',
};
for (const [name, part] of Object.entries(texts)) {
  const text = (size: number) => `E${part.repeat(size / part.length)}!`;
  const response = (body: unknown, headers: [string, string][] = []) => ({
    status: 400,
    headers,
    body: encodeUtf8(typeof body === 'string' ? body : JSON.stringify(body)),
  });
  add(`an RPC message with ${name}`, (size) => {
    const one = response({ Code: 'C', Message: text(size) });
    return () => alibabaRpc.decode(say, one);
  });
  add(`an RPC body with ${name}`, (size) => {
    const one = response(text(size).slice(1));
    return () => alibabaRpc.decode(say, one);
  });
  add(`a gateway message with ${name}`, (size) => {
    const one = response('', [['x-ca-error-message', text(size)]]);
    return () => alibabaGateway.decode(say, one);
  });
  add(`a Megvii error with ${name}`, (size) => {
    const one = response({ error: text(size) });
    const envelope = { data: '', code: ['/error'], message: [], requestId: [], success: [] };
    return () => megvii.decode({ ...say, envelope }, one);
  });
}

const encodings = {
  'percent signs': '%',
  'nested percent-encoding': '%25',
  backslashes: '\\',
  'open references': '&#',
  'nested references': '&amp;',
  'open code points': '\\u{',
  'open code units': '%u',
  'octal escapes': '\\134',
  'nested hexadecimal escapes': '\\u005c',
  'starts of a secret': 'secre',
  letters: 'a',
};
for (const [name, part] of Object.entries(encodings)) {
  add(`redaction of ${name}`, (size) => {
    const text = part.repeat(size / part.length);
    const secrets = [
      'secret',
      'a'.repeat(50),
      'a'.repeat(5_000),
      ...Array.from({ length: 100 }, (_, at) => `secre-${at}`),
    ];
    return () => createRedactor(secrets)(text);
  });
}
add('redaction of a long secret', (size) => {
  const secret = Array.from({ length: size / 4 }, (_, at) => String.fromCharCode(97 + ((at * 7_919) % 25))).join('');
  return () => createRedactor([secret])(secret.slice(0, 1_000));
});
add('redaction of many secrets', (size) => {
  const secrets = Array.from({ length: size / 32 }, (_, at) => `secret-${at}`);
  return () => createRedactor(secrets)(secrets.slice(0, 20).join(' '));
});

const list = { type: 'array', items: { type: 'integer' } } as const;
const object = { type: 'object', properties: { a: { type: 'string' } }, additionalProperties: false } as const;
add('JSON with long integers', (size) => {
  const text = `[${'9'.repeat(size)}]`;
  return () => parseJson(text);
});
add('JSON with many long integers', (size) => {
  const text = `[${Array.from({ length: size / 32 }, () => '9007199254740993').join()}]`;
  return () => parseJson(text);
});
add('the check of wrong items', (size) => {
  const items = Array.from({ length: size }, () => 'x');
  return () => validate(items, list);
});
add('the check of unknown members', (size) => {
  const value = Object.fromEntries(Array.from({ length: size / 16 }, (_, at) => [`m${at}`, 1]));
  return () => validate(value, object);
});
add('the check of equal items', (size) => {
  const items = Array.from({ length: size / 16 }, () => ({ a: 'x' }));
  return () => validate(items, { type: 'array', uniqueItems: true });
});
add('reading wrong items', (size) => {
  const items = Array.from({ length: size }, () => 'x');
  return () => compileRead(list, allSchemaFeatures)(items, new IssueCollector());
});
add('reading nested lists', (size) => {
  const text = `{"a":${'['.repeat(size)}${']'.repeat(size)}}`;
  const open: Operation = { ...say, output: { type: 'object' } };
  return () => decodeEnvelope(open, { status: 200, headers: [], body: encodeUtf8(text) });
});
add('reading unknown lists', (size) => {
  const items = { list: Array.from({ length: size }, () => 1) };
  return () => compileRead({ type: 'object' }, undefined)(items, new IssueCollector());
});
add('Base64', (size) => {
  const text = `${'A'.repeat(size)}!`;
  return () => fromBase64(text);
});
add('XML of forbidden characters', (size) => {
  const text = '\u0001'.repeat(size);
  return () => formatXml('R', { [text.slice(0, size / 2)]: text });
});
add('the difference of two strings to sign', (size) => {
  const text = 'a\n'.repeat(size / 2);
  return () => firstDifference(text, `${text}b`);
});

/** The least processor time of several runs, in microseconds. */
function leastTime(work: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return user + system;
  });
  return Math.min(...times);
}

/** Linear work takes 8 times as long for 8 times the data, quadratic work 64 times. */
const factor = 8;
const size = 8_192;
const tolerated = 24;
/** Below this the clock is too coarse, in microseconds. */
const noise = 2_000;

describe('work grows linearly with the data', () => {
  test.each(Object.entries(works))('%s', (_name, prepare) => {
    const small = leastTime(prepare(size));
    const large = leastTime(prepare(size * factor));
    expect(large / Math.max(small, noise)).toBeLessThan(tolerated);
  });
});
