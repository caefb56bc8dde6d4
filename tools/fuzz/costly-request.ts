import { random } from './mutate.ts';

/** A secret that some of the requests contain by mistake. It must not appear in the log. */
export const plantedSecret = 'planted-secret-0123456789';

/** A request that is costly to parse or to log, and the kind of its cost. */
export interface CostlyRequest {
  readonly kind: string;
  readonly bytes: Buffer;
}

type Kind = readonly [kind: string, contentType: string, body: (size: number) => string];

const form = 'application/x-www-form-urlencoded';
const multipart = 'multipart/form-data; boundary=b';
const json = 'application/json';

/** What a body can consist of. `size` is the number of its repetitions. */
const kinds: readonly Kind[] = [
  ['a name of many dots', form, (size) => `${'.'.repeat(size)}=1`],
  ['many names', form, (size) => repeat(size, (index) => `n${index}=1`, '&')],
  ['many numbered items', form, (size) => repeat(size, (index) => `UserIdList.${index}.Name=1`, '&')],
  ['many empty pairs', form, (size) => '&'.repeat(size)],
  ['many broken escapes', form, (size) => `a=${'%E9%'.repeat(size)}`],
  ['many parts', multipart, (size) => `${part('a', '1').repeat(size)}--b--`],
  ['many lines', multipart, (size) => '--\r\n'.repeat(size)],
  [
    'long part headers',
    multipart,
    (size) => `--b\r\nContent-Disposition: form-data; ${'name="a'.repeat(size)}\r\n\r\n1\r\n--b--`,
  ],
  ['many levels', json, (size) => '['.repeat(size)],
  ['many items', json, (size) => `[${'0,'.repeat(size)}0]`],
  ['many members', json, (size) => `{${repeat(size, (index) => `"n${index}":1`, ',')}}`],
  ['many quotation marks', json, (size) => `"${String.raw`\"`.repeat(size)}"`],
  ['secrets in a form', form, (size) => `api_secret=${plantedSecret}&AccessKeySecret=${plantedSecret}&a=${size}`],
  ['secrets in a multipart form', multipart, () => `${part('api_secret', plantedSecret)}--b--`],
  [
    'secrets in JSON',
    json,
    (size) => JSON.stringify({ SecretKey: plantedSecret, nested: { api_secret: plantedSecret }, size }),
  ],
  ['control characters', form, (size) => `a=${'%1b%5b31m\u202e'.repeat(size % 100)}`],
];

/** Makes a costly request from a valid one: with another body, or with a long URL or long headers. */
export function costlyRequest(valid: Buffer): CostlyRequest {
  const head = valid.subarray(0, valid.indexOf('\r\n\r\n')).toString('latin1');
  const [first = '', ...headers] = head.split('\r\n');
  const size = 1 + random(random(8) === 0 ? 300_000 : 5_000);
  const choice = random(kinds.length + 2);
  const [kind, contentType, body] = kinds[choice] ?? [
    choice === kinds.length ? 'a long URL' : 'long headers',
    form,
    () => '',
  ];
  const bytes = Buffer.from(body(size));
  const kept = headers.filter((header) => !/^(content-length|content-type|connection):/i.test(header));
  const line =
    kind === 'a long URL'
      ? first.replace(' HTTP/1.1', `${first.includes('?') ? '&' : '?'}x=${'y'.repeat(size)} HTTP/1.1`)
      : first;
  const lines = [
    line.replace(/^\w+/, 'POST'),
    ...kept,
    ...(kind === 'long headers' ? [`x-long: ${'z'.repeat(size)}`] : []),
    `content-type: ${contentType}`,
    `content-length: ${bytes.length}`,
    'connection: close',
  ];
  return { kind, bytes: Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), bytes]) };
}

function part(name: string, value: string): string {
  return `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
}

function repeat(count: number, item: (index: number) => string, separator: string): string {
  return Array.from({ length: count }, (_, index) => item(index)).join(separator);
}
