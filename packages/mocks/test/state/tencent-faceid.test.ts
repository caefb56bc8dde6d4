import { describe, expect, test } from 'vitest';
import { createTencentFaceid } from '@polyface/clients/tencent-faceid';
import { faceidState } from '@polyface/mocks/state/tencent-faceid';
import { mockTencentFaceid } from '@polyface/mocks/tencent-faceid';

const credentials = { keyId: 'key-id', secret: 'the-secret' };

describe('a stateful FaceID mock', () => {
  let now = Date.UTC(2026, 10, 23, 12);
  const environment = { now: () => now, uuid: () => crypto.randomUUID() };
  const state = faceidState();
  const mock = mockTencentFaceid({ credentials, state, environment });
  const client = createTencentFaceid({ credentials, fetch: mock.fetch, environment });
  const start = async () =>
    (await client.getFaceIdToken({ CompareLib: 'BUSINESS', IdCard: '1', Name: 'n', Extra: 'order 7' })).FaceIdToken;
  const resultOf = async (FaceIdToken: string) => (await client.getFaceIdResult({ FaceIdToken })).Result;

  test('keeps a verification from token to result; a token is valid once', async () => {
    const token = await start();
    expect(await resultOf(token)).toBe('2');
    expect(state.verify(token, now)).toBe(true);
    expect(state.verify(token, now, '2006')).toBe(false);
    expect(await client.getFaceIdResult({ FaceIdToken: token })).toMatchObject({
      Result: '0',
      Name: 'n',
      Extra: 'order 7',
      Similarity: 98.5,
    });
  });

  test('keeps a hosted verification from its start to its result', async () => {
    const { Url, BizToken } = await client.detectAuth({ RuleId: '7', Name: 'n', Extra: 'order 8' });
    expect(Url).toContain(BizToken);
    const textOf = async (RuleId = '7') => {
      const result = await client.getDetectInfoEnhanced.safe({ BizToken, RuleId });
      return result.ok ? result.data.Text : 'code' in result.error && result.error.code;
    };
    expect(await textOf()).toMatchObject({ ErrCode: null, Name: 'n', Extra: 'order 8' });
    expect(state.verify(BizToken, now)).toBe(true);
    expect(state.verify(BizToken, now)).toBe(false);
    expect(await textOf()).toMatchObject({ ErrCode: 0, ErrMsg: '成功', Sim: '98.50' });
    expect(await textOf('8')).toBe('InvalidParameterValue.BizTokenIllegal');
    const expired = await client.detectAuth({ RuleId: '7' });
    now += 7_200_001;
    expect(state.verify(expired.BizToken, now)).toBe(false);
    now += 3 * 24 * 3_600_000;
    expect(await textOf()).toBe('InvalidParameterValue.BizTokenExpired');
  });

  test('returns its state in a delayed response too', async () => {
    const token = await start();
    state.verify(token, now, '2006');
    mock.use(mock.getFaceIdResult.slow(1).once());
    expect(await resultOf(token)).toBe('2006');
  });

  test('keeps a token for ten minutes, and a result for three days', async () => {
    const [expired, finished] = [await start(), await start()];
    state.verify(finished, now, '2006');
    now += 600_001;
    expect(state.verify(expired, now)).toBe(false);
    expect(await resultOf(expired)).toBe('15');
    now += 2 * 24 * 3_600_000;
    expect(await resultOf(finished)).toBe('2006');
    now += 24 * 3_600_000;
    expect(await client.getFaceIdResult.safe({ FaceIdToken: finished })).toMatchObject({
      error: { code: 'InvalidParameterValue.BizTokenExpired' },
    });
    expect(await client.getFaceIdResult.safe({ FaceIdToken: 'unknown' })).toMatchObject({ ok: false });
  });
});
