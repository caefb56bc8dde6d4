import { decodeEnvelope } from '../../operation/decode.ts';
import { encodeRequest } from '../../operation/encode.ts';
import type { Call, ClientProtocol } from '../../operation/operation.ts';
import { isObject } from '../../schema/type-guards.ts';
import type { ClientSigner } from '../../signing/signer.ts';
import { encryptFields, encryptionProblem, fieldsToEncrypt } from './encryption/encrypt-fields.ts';
import { createTc3ClientSigner } from './client-signer.ts';

/** Signing options: none. There is one scheme, TC3-HMAC-SHA256. */
export type TencentTc3Signing = Readonly<Record<string, never>>;

/** The signers by the endpoint of the service, whose first label is the service's name in the credential scope. */
const signers = new Map<string | undefined, ClientSigner>();

/** The client side of Tencent Cloud API 3.0. */
export const tencentTc3: ClientProtocol<TencentTc3Signing> = {
  id: 'tencent-tc3',
  clientHeader: 'x-tc-requestclient',
  signingOptions: { type: 'object', additionalProperties: false },
  signer(_signing, service) {
    const endpoint = service?.endpoint;
    const known = signers.get(endpoint);
    if (known) return known;
    const signer = createTc3ClientSigner(undefined, endpoint && new URL(endpoint).hostname.split('.', 1)[0]);
    signers.set(endpoint, signer);
    return signer;
  },
  encryptionProblem,
  encode(call) {
    const fields = fieldsToEncrypt(call);
    if (fields.length === 0) return encodeWithoutNulls(call, call.input);
    return encryptFields(call, fields).then((input) => encodeWithoutNulls(call, input));
  },
  decode: decodeEnvelope,
};

function encodeWithoutNulls(call: Call, input: Call['input']): ReturnType<typeof encodeRequest> {
  return encodeRequest({ ...call, input: withoutNulls(input) as Call['input'] });
}

/** Whether a value has a member that is `null` or `undefined`. */
function containsNull(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(containsNull);
  if (!isObject(value)) return false;
  for (const member of Object.values(value)) {
    if (member === null || member === undefined || (typeof member === 'object' && containsNull(member))) return true;
  }
  return false;
}

/** Removes members that are `null`, as the vendor's SDKs do. Items of lists stay. */
function withoutNulls(value: unknown): unknown {
  if (!containsNull(value)) return value;
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (!isObject(value)) return value;
  const members = Object.entries(value).filter(([, member]) => member !== null && member !== undefined);
  return Object.fromEntries(members.map(([name, member]) => [name, withoutNulls(member)]));
}
