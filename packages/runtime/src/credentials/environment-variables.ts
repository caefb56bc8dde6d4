import type { CredentialsRequest } from '../signing/credentials.ts';
import type { Lookup, Variables } from './lookup.ts';

/** The names of the variables that hold credentials. */
interface VariableNames {
  readonly keyId: string;
  readonly secret: string;
  readonly sessionToken?: string;
}

/**
 * The variables of each protocol. Those of Tencent Cloud and Alibaba Cloud are the ones that the vendors' SDKs read; the others are ours, because
 * these vendors document none.
 */
const variableNames: { readonly [protocol: string]: VariableNames } = {
  'tencent-tc3': {
    keyId: 'TENCENTCLOUD_SECRET_ID',
    secret: 'TENCENTCLOUD_SECRET_KEY',
    sessionToken: 'TENCENTCLOUD_TOKEN',
  },
  'alibaba-rpc': {
    keyId: 'ALIBABA_CLOUD_ACCESS_KEY_ID',
    secret: 'ALIBABA_CLOUD_ACCESS_KEY_SECRET',
    sessionToken: 'ALIBABA_CLOUD_SECURITY_TOKEN',
  },
  'alibaba-gateway': { keyId: 'ALIBABA_CLOUD_APP_KEY', secret: 'ALIBABA_CLOUD_APP_SECRET' },
  megvii: { keyId: 'MEGVII_API_KEY', secret: 'MEGVII_API_SECRET' },
};

/** Looks for credentials in environment variables. An empty variable counts as not set. */
export function lookUpVariables(variables: Variables, { protocol }: CredentialsRequest): Lookup {
  const names = Object.hasOwn(variableNames, protocol) ? variableNames[protocol] : undefined;
  if (!names) return { missing: `no environment variables are known for the protocol ${protocol}` };
  const { [names.keyId]: keyId, [names.secret]: secret } = variables;
  if (!keyId || !secret) {
    const unset = [!keyId && names.keyId, !secret && names.secret].filter((name) => name !== false);
    return { missing: `the environment variable${unset.length > 1 ? 's' : ''} ${unset.join(' and ')} must be set` };
  }
  const sessionToken = names.sessionToken && variables[names.sessionToken];
  return { credentials: { keyId, secret, ...(sessionToken && { sessionToken }) } };
}
