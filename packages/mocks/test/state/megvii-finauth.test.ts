import { afterEach, describe, expect, test } from 'vitest';
import { createMegviiFinauth } from '@polyface/clients/megvii-finauth';
import { mockMegviiFinauth } from '@polyface/mocks/megvii-finauth';
import { finauthState } from '@polyface/mocks/state/megvii-finauth';

const credentials = { keyId: 'key-id', secret: 'the-secret' };

describe('a stateful FinAuth mock', () => {
  const state = finauthState();
  const mock = mockMegviiFinauth({ credentials, state });
  const client = createMegviiFinauth({ credentials, fetch: mock.fetch });
  afterEach(() => mock.reset());

  const addFaces = (count: number) => {
    for (let index = 1; index <= count; index++)
      state.faces.add({
        group_id: 'staff',
        face_token: `t${index}`,
        user_id: `u${index}`,
        user_data: '',
        add_time: index,
      });
  };

  test('keeps a group and its faces until they are deleted', async () => {
    await client.createGroup({ group_id: 'guests', group_name: 'Guests' });
    const { face_token } = await client.addFace({ group_id: 'guests', user_id: 'u1', image: 'AAAA' });
    expect((await client.getFaceInfo({ group_id: 'guests', face_token: face_token! })).info).toMatchObject({
      user_id: 'u1',
      user_data: '',
    });
    expect((await client.searchFaces({ group_id: 'guests', file: new Uint8Array([1]) })).results).toMatchObject([
      { face_token, user_id: 'u1' },
    ]);
    expect(await client.freeGroup.safe({ group_id: 'guests' })).toMatchObject({ error: { code: 'NOT_EMPTY' } });
    expect(await client.removeFaces({ group_id: 'guests', face_tokens: [face_token!, 'nobody'] })).toMatchObject({
      face_removed: 1,
      face_count: 0,
      failure_detail: [{ face_token: 'nobody', reason: 'FACE_NOT_IN_GROUP' }],
    });
    expect(await client.getFaceInfo.safe({ group_id: 'guests', face_token: face_token! })).toMatchObject({
      error: { code: 'INVALID_FACE_TOKEN', kind: 'not-found' },
    });
    await client.freeGroup({ group_id: 'guests' });
    expect(await client.getGroupInfo.safe({ group_id: 'guests' })).toMatchObject({
      error: { code: 'INVALID_OUTER_ID' },
    });
  });

  test('returns the faces of a group page by page', async () => {
    addFaces(4);
    const first = await client.listFaces({ group_id: 'staff', limit: 3 });
    expect(first.face_tokens).toHaveLength(3);
    const second = await client.listFaces({ group_id: 'staff', limit: 3, start: Number(first.next) });
    expect(second.face_tokens.map(({ face_token }) => face_token)).toEqual(['t3', 't4']);
    expect(second.next).toBeUndefined();
    expect(await client.getGroupSize({ group_id: 'staff' })).toMatchObject({ group_id: 'staff', face_count: 5 });
  });

  test('returns pages beyond the thousandth face', async () => {
    mock.reset();
    addFaces(1200);
    const tokens: string[] = [];
    for (let start: number | undefined = 1; start !== undefined;) {
      const page = await client.listFaces({ group_id: 'staff', limit: 1000, start });
      tokens.push(...page.face_tokens.map(({ face_token }) => face_token));
      start = page.next === undefined ? undefined : Number(page.next);
    }
    expect(new Set(tokens).size).toBe(1201);
  });

  test("has the vendor's example after a reset, and the contents of a snapshot after a restore", async () => {
    const seed = { group_id: 'staff', face_token: '9eab9fe14a402295fb78409a81abfc3c' };
    state.faces.remove(seed.group_id, seed.face_token);
    const withoutSeed = state.snapshot();
    mock.reset();
    expect((await client.getFaceInfo(seed)).info).toMatchObject({ user_data: 'Test user' });
    state.restore(withoutSeed);
    expect((await client.getFaceInfo.safe(seed)).ok).toBe(false);
  });
});
