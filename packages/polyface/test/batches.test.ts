import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { queryFaceUserBatch } from '@polyface/clients/alibaba-linkvisual';
import { BatchError, createPolyface, VendorError } from 'polyface';

const credentials = { keyId: 'key-id', secret: 'the-secret' };
const { size } = queryFaceUserBatch.batch!;
const idsOf = (count: number): string[] => Array.from({ length: count }, (_, index) => `user-${index}`);

/** A facade over a server that returns a user for each id, and a vendor's error for a request with the id `failing`. */
function facadeOf({ failing = '', ...options }: { readonly failing?: string; readonly maxConcurrency?: number } = {}) {
  const requests: string[][] = [];
  let running = 0;
  const seen = { running: 0 };
  const fetch = async (url: string, { body }: { readonly body?: Uint8Array<ArrayBuffer> }): Promise<Response> => {
    seen.running = Math.max(seen.running, ++running);
    const parameters = new URLSearchParams(new URL(url).search || new TextDecoder().decode(body));
    const ids = [...parameters].filter(([name]) => name.startsWith('UserIdList.')).map(([, id]) => id);
    requests.push(ids);
    // The later a request is sent, the sooner its response arrives.
    await new Promise((resolve) => setTimeout(resolve, Math.max(1, 20 - requests.length * 4)));
    running--;
    if (ids.includes(failing))
      return Response.json({ Code: 'MissingUserIdList', Message: 'refused', RequestId: 'r' }, { status: 400 });
    return Response.json({ Success: true, Code: '200', RequestId: 'r', Data: ids.map((UserId) => ({ UserId })) });
  };
  const polyface = createPolyface({ alibabaLinkvisual: { credentials, fetch, region: 'cn-shanghai', ...options } });
  const find = (userIds: readonly string[], callOptions?: object) =>
    polyface.findFaces({ from: 'alibabaLinkvisual', isolationId: 'i', userIds }, callOptions);
  return { find, requests, seen };
}

const rejectionOf = (promise: Promise<unknown>): Promise<any> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

test('more ids than one request allows are split, and the faces are merged in order', async () => {
  const { find, requests } = facadeOf();
  const ids = idsOf(3 * size + 1);
  const faces = await find(ids);
  expect(faces.map(({ id }) => id)).toEqual(ids);
  expect(requests.map((one) => one.length)).toEqual([size, size, size, 1]);
});

test('as many ids as one request allows are sent in one request', async () => {
  const { find, requests } = facadeOf();
  expect(await find(idsOf(size))).toHaveLength(size);
  expect(requests).toHaveLength(1);
});

test('the requests keep within maxConcurrency', async () => {
  const { find, seen } = facadeOf({ maxConcurrency: 2 });
  await find(idsOf(6 * size));
  expect(seen.running).toBe(2);
});

test('a failing request is named by the positions of its ids, and the other results are kept', async () => {
  const { find } = facadeOf({ failing: `user-${size + 3}` });
  const ids = idsOf(2 * size + 10);
  const error = await rejectionOf(find(ids));
  expect(error).toBeInstanceOf(BatchError);
  expect(error).toMatchObject({ service: 'alibaba-linkvisual', operation: 'queryFaceUserBatch', attempts: 1 });
  expect(error.message).toContain(`1 of 3 requests failed: ids ${size + 1} to ${2 * size}: `);
  expect(error.cause).toBeInstanceOf(VendorError);
  expect(error.failures).toMatchObject([{ start: size, end: 2 * size, error: { code: 'MissingUserIdList' } }]);
  expect(error.failures[0].ids).toEqual(ids.slice(size, 2 * size));
  expect(error.results.map(({ id }: { id: string }) => id)).toEqual([...ids.slice(0, size), ...ids.slice(2 * size)]);
  expect(inspect(error, { depth: 9 })).not.toContain('user-');
});

test('an id that is not valid is reported by its position in the whole list, before anything is sent', async () => {
  const { find, requests } = facadeOf();
  const error = await rejectionOf(find(idsOf(3 * size).with(2 * size + 7, '')));
  expect(error).toMatchObject({ name: 'InvalidInputError', issues: [{ path: `/UserIdList/${2 * size + 7}` }] });
  expect(requests).toHaveLength(0);
});

test('options that are not valid are reported as for one request', async () => {
  const { find, requests } = facadeOf();
  expect(await rejectionOf(find(idsOf(3 * size), { maxRetries: -1 }))).toMatchObject({ name: 'InvalidOptionsError' });
  expect(requests).toHaveLength(0);
});

test('an abort ends all requests', async () => {
  const { find } = facadeOf();
  const controller = new AbortController();
  const call = find(idsOf(3 * size), { signal: controller.signal });
  controller.abort();
  const error = await rejectionOf(call);
  expect(error.failures).toHaveLength(3);
  expect(error.cause).toMatchObject({ reason: 'aborted' });
});
