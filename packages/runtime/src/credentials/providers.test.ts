import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { fromDefaultChain, fromEnv, fromProfile } from './index.ts';

const now = Date.UTC(2026, 10, 29);
const requestOf = (protocol: string) => ({ service: 'a-service', protocol, now });

const homes: string[] = [];
afterEach(async () => void (await Promise.all(homes.splice(0).map((home) => rm(home, { recursive: true })))));

/** A home folder with these files. */
async function homeOf(files: Readonly<Record<string, string>>): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'polyface-home-'));
  homes.push(home);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(home, path)), { recursive: true });
    await writeFile(join(home, path), text);
  }
  return home;
}

const failureOf = async (work: () => unknown): Promise<string> => {
  try {
    await work();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('nothing was thrown');
};

describe('fromEnv', () => {
  test.each([
    ['tencent-tc3', { TENCENTCLOUD_SECRET_ID: 'i', TENCENTCLOUD_SECRET_KEY: 's', TENCENTCLOUD_TOKEN: 't' }],
    [
      'alibaba-rpc',
      {
        ALIBABA_CLOUD_ACCESS_KEY_ID: 'i',
        ALIBABA_CLOUD_ACCESS_KEY_SECRET: 's',
        ALIBABA_CLOUD_SECURITY_TOKEN: 't',
      },
    ],
    ['alibaba-gateway', { ALIBABA_CLOUD_APP_KEY: 'i', ALIBABA_CLOUD_APP_SECRET: 's' }],
    ['megvii', { MEGVII_API_KEY: 'i', MEGVII_API_SECRET: 's' }],
  ])('reads the variables of %s', async (protocol, env) => {
    const token = Object.values(env).includes('t') ? { sessionToken: 't' } : {};
    expect(await fromEnv({ env })(requestOf(protocol))).toEqual({ keyId: 'i', secret: 's', ...token });
  });

  test('says which variables are missing, without the values of the others', async () => {
    const env = { TENCENTCLOUD_SECRET_ID: 'hidden', TENCENTCLOUD_SECRET_KEY: '' };
    expect(await failureOf(() => fromEnv({ env })(requestOf('tencent-tc3')))).toBe(
      'no credentials for a-service: the environment variable TENCENTCLOUD_SECRET_KEY must be set',
    );
    expect(await failureOf(() => fromEnv({ env: {} })(requestOf('megvii')))).toContain(
      'variables MEGVII_API_KEY and MEGVII_API_SECRET must be set',
    );
    expect(await failureOf(() => fromEnv({ env: {} })(requestOf('constructor')))).toContain('no environment variables');
  });

  test('reads the variables at each call', async () => {
    const env: Record<string, string> = {};
    const provider = fromEnv({ env });
    await failureOf(() => provider(requestOf('megvii')));
    Object.assign(env, { MEGVII_API_KEY: 'i', MEGVII_API_SECRET: 's' });
    expect(await provider(requestOf('megvii'))).toEqual({ keyId: 'i', secret: 's' });
  });
});

describe('fromProfile', () => {
  const expiresAt = now + 60_000;

  test('reads Tencent’s file', async () => {
    const text =
      '\uFEFF; comment\r\n[other]\nsecret_id=x\nsecret_key=y\n[default]\nsecret_id = i\nsecret_key = "s=="\n';
    const home = await homeOf({ '.tencentcloud/credentials': text });
    expect(await fromProfile({ home })(requestOf('tencent-tc3'))).toEqual({ keyId: 'i', secret: 's==', expiresAt });
    const other = fromProfile({ home, profile: 'other' });
    expect(await other(requestOf('tencent-tc3'))).toEqual({ keyId: 'x', secret: 'y', expiresAt });
  });

  const cliFile = JSON.stringify({
    current: 'work',
    profiles: [
      { name: 'default', mode: 'AK', access_key_id: 'd', access_key_secret: 's', sts_token: 'unused' },
      { name: 'work', mode: 'StsToken', access_key_id: 'w', access_key_secret: 's', sts_token: 't' },
      { name: 'role', mode: 'RamRoleArn', access_key_id: 'hidden', access_key_secret: 'hidden' },
    ],
  });
  const sharedFile =
    '[default]\ntype = access_key\naccess_key_id = f\naccess_key_secret = s\n[arn]\ntype = ram_role_arn\n';

  test('reads the profile of Alibaba’s CLI, then the shared file', async () => {
    const home = await homeOf({ '.aliyun/config.json': cliFile, '.alibabacloud/credentials': sharedFile });
    const read = (more: object) => fromProfile({ home, env: {}, ...more })(requestOf('alibaba-rpc'));
    expect(await read({})).toEqual({ keyId: 'w', secret: 's', sessionToken: 't', expiresAt });
    expect(await read({ profile: 'default' })).toEqual({ keyId: 'd', secret: 's', expiresAt });
    expect(await read({ env: { ALIBABA_CLOUD_PROFILE: 'default' } })).toMatchObject({ keyId: 'd' });
    expect(await read({ env: { ALIBABA_CLOUD_CLI_PROFILE_DISABLED: 'TRUE' } })).toMatchObject({ keyId: 'f' });
    const path = join(home, 'elsewhere');
    await writeFile(path, '[default]\naccess_key_id = e\naccess_key_secret = s');
    const env = { ALIBABA_CLOUD_CREDENTIALS_FILE: path, ALIBABA_CLOUD_CLI_PROFILE_DISABLED: 'true' };
    expect(await read({ env })).toMatchObject({ keyId: 'e' });
  });

  test('says why each file has no credentials, without a part of a file', async () => {
    const home = await homeOf({ '.aliyun/config.json': cliFile, '.alibabacloud/credentials': sharedFile });
    const role = await failureOf(() => fromProfile({ home, env: {}, profile: 'role' })(requestOf('alibaba-rpc')));
    expect(role).toContain('config.json has the profile role of mode RamRoleArn');
    expect(role).toContain('credentials does not contain the profile role');
    expect(role).not.toContain('hidden');
    const broken = await homeOf({
      '.aliyun/config.json': '{"hidden',
      '.alibabacloud/credentials': '[default]\nhidden',
    });
    const message = await failureOf(() => fromProfile({ home: broken, env: {} })(requestOf('alibaba-rpc')));
    expect(message).toContain('config.json is not JSON');
    expect(message).toContain('has the profile default without access_key_id');
    expect(message).not.toContain('hidden');
    expect(await failureOf(() => fromProfile()(requestOf('megvii')))).toContain('the vendor has no profile files');
  });
});

test('fromDefaultChain prefers variables to files and lists every place that has none', async () => {
  const home = await homeOf({ '.tencentcloud/credentials': '[default]\nsecret_id = file\nsecret_key = s' });
  const env = { TENCENTCLOUD_SECRET_ID: 'env', TENCENTCLOUD_SECRET_KEY: 's' };
  expect(await fromDefaultChain({ home, env })(requestOf('tencent-tc3'))).toMatchObject({ keyId: 'env' });
  expect(await fromDefaultChain({ home, env: {} })(requestOf('tencent-tc3'))).toMatchObject({ keyId: 'file' });
  const empty = await homeOf({});
  const message = await failureOf(() => fromDefaultChain({ home: empty, env: {} })(requestOf('tencent-tc3')));
  expect(message).toContain('TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY must be set');
  expect(message).toContain(`${join(empty, '.tencentcloud', 'credentials')} does not exist`);
});
