import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { isObject } from '../schema/type-guards.ts';
import { readIniSection } from './ini.ts';
import type { Lookup, Source, Variables } from './lookup.ts';

/** Where profiles are looked for. */
export interface ProfileOptions {
  /** The name of the profile. Default: the one that the vendor's SDK uses, usually `default`. */
  readonly profile?: string;
  /** The home folder. Default: that of the user. */
  readonly home?: string;
  /** The environment variables. Default: `process.env`. */
  readonly env?: Variables;
}

/** How long credentials of a file are used before the file is read again, in milliseconds. */
const fileLifetime = 60_000;

/** The profile files of a protocol, in the order in which the vendor's SDK reads them. Empty if the vendor has none. */
export function profileSources(protocol: string, options: ProfileOptions): readonly Source[] {
  if (protocol === 'tencent-tc3') return tencentSources(options);
  return protocol === 'alibaba-rpc' ? alibabaSources(options) : [];
}

/** https://github.com/TencentCloud/tencentcloud-sdk-nodejs: `default` in `~/.tencentcloud/credentials`, otherwise in `/etc`. */
function tencentSources({ profile = 'default', home = homedir() }: ProfileOptions): Source[] {
  const names = { keyId: 'secret_id', secret: 'secret_key', sessionToken: 'token' };
  return [join(home, '.tencentcloud', 'credentials'), '/etc/tencentcloud/credentials'].map((path) =>
    fileSource(path, (text) => credentialsOf(readIniSection(text, profile), names, `the profile ${profile}`)),
  );
}

/** https://help.aliyun.com/zh/sdk/developer-reference/v2-manage-node-js-access-credentials: the profile of the CLI, then the shared file. */
function alibabaSources({ profile, home = homedir(), env = process.env }: ProfileOptions): Source[] {
  const name = profile ?? (env['ALIBABA_CLOUD_PROFILE'] || undefined);
  const shared = env['ALIBABA_CLOUD_CREDENTIALS_FILE'] || join(home, '.alibabacloud', 'credentials');
  const isCliDisabled = env['ALIBABA_CLOUD_CLI_PROFILE_DISABLED']?.toLowerCase() === 'true';
  const cli = fileSource(join(home, '.aliyun', 'config.json'), (text) => lookUpCliProfile(text, name));
  const file = fileSource(shared, (text) => lookUpSharedProfile(text, name ?? 'default'));
  return isCliDisabled ? [file] : [cli, file];
}

function lookUpCliProfile(text: string, name: string | undefined): Lookup {
  const config = parseJson(text);
  if (!isObject(config)) return { missing: 'is not JSON' };
  const wanted = name ?? config['current'] ?? 'default';
  const profiles: unknown[] = Array.isArray(config['profiles']) ? config['profiles'] : [];
  const profile = profiles.find((one) => isObject(one) && one['name'] === wanted);
  const label = `the profile ${String(wanted)}`;
  if (!isObject(profile)) return { missing: `does not contain ${label}` };
  const { mode } = profile;
  if (mode !== 'AK' && mode !== 'StsToken') return { missing: unsupported(label, `mode ${String(mode)}`) };
  const names = {
    keyId: 'access_key_id',
    secret: 'access_key_secret',
    ...(mode === 'StsToken' && { sessionToken: 'sts_token' }),
  };
  return credentialsOf(new Map(Object.entries(profile)), names, label);
}

function lookUpSharedProfile(text: string, name: string): Lookup {
  const section = readIniSection(text, name);
  const label = `the profile ${name}`;
  const type = section?.get('type');
  if (type !== undefined && type !== 'access_key' && type !== 'sts') {
    return { missing: unsupported(label, `type ${type}`) };
  }
  const names = { keyId: 'access_key_id', secret: 'access_key_secret', sessionToken: 'security_token' };
  return credentialsOf(section, names, label);
}

function unsupported(label: string, kind: string): string {
  return `has ${label} of ${kind}, whose credentials a request returns. Pass a credentials provider that sends it`;
}

function credentialsOf(
  members: ReadonlyMap<string, unknown> | undefined,
  names: { readonly keyId: string; readonly secret: string; readonly sessionToken?: string },
  label: string,
): Lookup {
  if (!members) return { missing: `does not contain ${label}` };
  const textOf = (name: string | undefined) => {
    const value = name === undefined ? undefined : members.get(name);
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const [keyId, secret, sessionToken] = [textOf(names.keyId), textOf(names.secret), textOf(names.sessionToken)];
  if (keyId === undefined || secret === undefined) {
    return { missing: `has ${label} without ${keyId === undefined ? names.keyId : names.secret}` };
  }
  return { credentials: { keyId, secret, ...(sessionToken !== undefined && { sessionToken }) } };
}

/** A source that reads a file. Its reasons begin with the path of the file and never contain a part of the file. */
function fileSource(path: string, lookUp: (text: string) => Lookup): Source {
  return async ({ now }) => {
    let text: string;
    try {
      text = await readFile(path, 'utf8');
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      return { missing: `${path} ${code === 'ENOENT' ? 'does not exist' : `cannot be read (${code ?? 'unknown'})`}` };
    }
    const found = lookUp(text);
    return 'missing' in found
      ? { missing: `${path} ${found.missing}` }
      : { credentials: { ...found.credentials, expiresAt: now + fileLifetime } };
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
