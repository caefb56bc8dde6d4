import type { CredentialsProvider } from '../signing/credentials.ts';
import { lookUpVariables } from './environment-variables.ts';
import { firstOf, type Source, type Variables } from './lookup.ts';
import { profileSources, type ProfileOptions } from './profile-files.ts';

/**
 * Reads credentials from the environment variables that the vendor's SDK reads: `TENCENTCLOUD_SECRET_ID`, `TENCENTCLOUD_SECRET_KEY` and
 * `TENCENTCLOUD_TOKEN`; `ALIBABA_CLOUD_ACCESS_KEY_ID`, `ALIBABA_CLOUD_ACCESS_KEY_SECRET` and `ALIBABA_CLOUD_SECURITY_TOKEN`. Alibaba's API
 * gateway and Megvii document none: `ALIBABA_CLOUD_APP_KEY` and `ALIBABA_CLOUD_APP_SECRET`, `MEGVII_API_KEY` and `MEGVII_API_SECRET`.
 * The variables are read for each attempt. `env` replaces `process.env`. A call throws a `CredentialsError` if they are not set.
 *
 * @example
 * createTencentFaceid({ credentials: fromEnv() });
 */
export function fromEnv({ env }: { readonly env?: Variables } = {}): CredentialsProvider {
  return (request) => firstOf([variablesSource(env)], request);
}

/**
 * Reads credentials from the profile files of the vendor's SDK: `~/.tencentcloud/credentials` and `/etc/tencentcloud/credentials`;
 * `~/.aliyun/config.json` and `~/.alibabacloud/credentials`. The files are read again after a minute, and when the vendor says that the
 * credentials have expired. Profiles whose credentials a request returns, such as those of a role, are not supported. A call throws a
 * `CredentialsError` if there is no profile.
 *
 * @example
 * createAlibabaLinkvisual({ credentials: fromProfile({ profile: 'production' }) });
 */
export function fromProfile(options: ProfileOptions = {}): CredentialsProvider {
  return (request) => firstOf(profilesOf(request.protocol, options), request);
}

/**
 * Looks for credentials where the vendors' SDKs look: in environment variables, then in profile files. The vendors' SDKs also ask the cloud that
 * they run in; use a credentials provider of your own for that. A call throws a `CredentialsError` that lists all places if there are none.
 *
 * @example
 * createTencentFaceid({ credentials: fromDefaultChain() });
 */
export function fromDefaultChain(options: ProfileOptions = {}): CredentialsProvider {
  return (request) => {
    const profiles = profileSources(request.protocol, options);
    return firstOf([variablesSource(options.env), ...profiles], request);
  };
}

function variablesSource(env: Variables | undefined): Source {
  return (request) => lookUpVariables(env ?? process.env, request);
}

function profilesOf(protocol: string, options: ProfileOptions): readonly Source[] {
  const sources = profileSources(protocol, options);
  return sources.length > 0 ? sources : [() => ({ missing: 'the vendor has no profile files. Use fromEnv()' })];
}
