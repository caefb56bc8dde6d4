import { createTencentFaceid, getFaceIdToken, type ClientOptions } from '@polyface/clients/tencent-faceid';
import { createLimiter, isVendorError, TransportError } from '@polyface/runtime';
import type { Control } from './control.ts';
import { equal, matches } from './verify.ts';

/** A session on the mock server. */
interface Session {
  readonly keyId: string;
  readonly secret: string;
  /** Simulates responses. */
  simulate(scenarios: object): Promise<unknown>;
}

type Options = Pick<ClientOptions, 'fetch' | 'dangerouslyAllowBrowser'>;
type Keys = Pick<Session, 'keyId' | 'secret'>;

const person = { CompareLib: 'BUSINESS', IdCard: '11204416541220243X', Name: '韦小宝' } as const;

/** Tries retries, time limits, aborting, quota and errors of clients against a mock server. Throws an error if something is not as documented. */
export async function tryCalls(endpoint: string, control: Control, options: Options): Promise<void> {
  const info = (await control('POST', 'sessions', {})) as { id: string; keyId: string; secret: string };
  const session: Session = {
    ...info,
    simulate: (scenarios) => control('PUT', `sessions/${info.id}/__polyface/scenarios`, scenarios),
  };
  const credentials = { keyId: info.keyId, secret: info.secret };
  const faceid = createTencentFaceid({ credentials, endpoint, ...options });
  await tryRetries(faceid, session);
  await tryTimeLimits(faceid, session);
  await tryErrors(faceid, session);
  await tryCredentials(endpoint, credentials, options);
  await tryQuota(endpoint, credentials, options);
  await control('DELETE', `sessions/${info.id}`);
}

type Faceid = ReturnType<typeof createTencentFaceid>;

async function tryRetries(faceid: Faceid, { simulate }: Session): Promise<void> {
  const events: string[] = [];
  await simulate({ getFaceIdToken: { does: 'throttle', once: true } });
  const { attempts } = await faceid.getFaceIdToken.withResponse(person, {
    onRequest: ({ attempt }) => void events.push(`request ${attempt}`),
    onRetry: ({ reason }) => void events.push(reason),
    onResponse: ({ status }) => void events.push(String(status)),
    onError: () => void events.push('error'),
  });
  equal([attempts, ...events], [2, 'request 1', '200', 'backoff', 'request 2', '200'], 'a throttled call');
  await simulate({ getFaceIdToken: { does: 'throttle' } });
  const { error } = await faceid.getFaceIdToken.safe(person, { maxRetries: 1 });
  matches(error, { name: 'VendorError', kind: 'throttled', attempts: 2 }, 'a call that stays throttled');
}

async function tryTimeLimits(faceid: Faceid, { simulate }: Session): Promise<void> {
  await simulate({ getFaceIdToken: { does: 'hang' } });
  const failure = async (options: Parameters<Faceid['getFaceIdToken']>[1]) =>
    (await faceid.getFaceIdToken.safe(person, options)).error;
  matches(
    await failure({ timeout: 50, maxRetries: 0 }),
    { name: 'TransportError', reason: 'timeout', attempts: 1 },
    'timeout',
  );
  matches(await failure({ deadline: 50 }), { name: 'TransportError', reason: 'deadline', attempts: 1 }, 'deadline');
  const controller = new AbortController();
  setTimeout(() => controller.abort(new Error('the user left')), 50);
  const aborted = await failure({ signal: controller.signal });
  matches(aborted, { name: 'TransportError', reason: 'aborted', attempts: 1 }, 'abort');
  equal(((aborted as TransportError).cause as Error).message, 'the user left', 'the reason of an abort');
  const before = await failure({ signal: AbortSignal.abort() });
  matches(before, { name: 'TransportError', reason: 'aborted', attempts: 0 }, 'abort before the call');
}

async function tryErrors(faceid: Faceid, { simulate }: Session): Promise<void> {
  await simulate({ getFaceIdToken: { code: 'UnauthorizedOperation.Arrears' } });
  const { error } = await faceid.getFaceIdToken.safe(person);
  const expected = { code: 'UnauthorizedOperation.Arrears', retry: 'never', attempts: 1, status: 200 };
  matches(error, { name: 'VendorError', ...expected }, 'an error of the vendor');
  equal(isVendorError(error, getFaceIdToken), true, 'isVendorError');
  await simulate({ getFaceIdToken: { does: 'succeed' } });
  await simulate({ detectAuth: { does: 'drop' }, getFaceIdToken: { does: 'drop', once: true } });
  const dropped = await faceid.detectAuth.safe({ RuleId: '1' });
  matches(dropped.error, { name: 'TransportError', reason: 'network', attempts: 1 }, 'a connection that breaks');
  const { attempts } = await faceid.getFaceIdToken.withResponse(person);
  equal(attempts, 2, 'an idempotent call whose connection breaks');
  const invalid = await faceid.getFaceIdToken.safe({ ...person, IdCard: '' });
  matches(invalid.error, { name: 'InvalidInputError', attempts: 0 }, 'an invalid input');
  equal((await faceid.getFaceIdToken.withResponse(person)).attempts, 1, 'a call after failures');
}

async function tryCredentials(endpoint: string, credentials: Keys, options: Options): Promise<void> {
  const calls: string[] = [];
  const clientOf = (own: Partial<Pick<ClientOptions, 'credentials' | 'environment' | 'onRetry'>>) =>
    createTencentFaceid({ credentials, endpoint, ...options, ...own });
  const hour = 3_600_000;
  const environment = { now: () => Date.now() - hour, uuid: () => crypto.randomUUID() };
  const slow = clientOf({ environment, onRetry: ({ reason }) => void calls.push(reason) });
  await slow.getFaceIdToken(person);
  await slow.getFaceIdToken(person);
  equal(calls, ['clock'], 'a clock that is wrong is corrected once');
  const failing = clientOf({ credentials: () => Promise.reject(new Error('no role')) });
  const { error } = await failing.getFaceIdToken.safe(person);
  matches(error, { name: 'CredentialsError', attempts: 0 }, 'a credentials provider that fails');
  const { stringToSign } = await clientOf({}).getFaceIdToken.explain(person);
  equal(stringToSign.startsWith('TC3-HMAC-SHA256\n'), true, 'explain');
}

/** The mock server throttles calls over the documented limit of 100 per second. */
async function tryQuota(endpoint: string, credentials: Keys, options: Options): Promise<void> {
  let waits = 0;
  const faceid = createTencentFaceid({
    ...options,
    credentials,
    endpoint,
    limiter: createLimiter(),
    maxRetries: 0,
    maxConcurrency: 200,
    onWait: ({ reason }) => void (waits += reason === 'quota' ? 1 : 0),
  });
  await Promise.all(Array.from({ length: 150 }, () => faceid.getFaceIdResult({ FaceIdToken: 't' })));
  equal(waits > 0, true, 'calls wait for the quota');
}
