import { decodeEnvelope } from '../../operation/decode.ts';
import { encodeRequest } from '../../operation/encode.ts';
import type { ClientProtocol } from '../../operation/operation.ts';
import { isObject } from '../../schema/type-guards.ts';
import { createTc3Signer } from './signer.ts';

/** Signing options: none. There is one scheme, TC3-HMAC-SHA256. */
export type TencentTc3Signing = Readonly<Record<string, never>>;

const signer = createTc3Signer();

/** The client side of Tencent Cloud API 3.0. */
export const tencentTc3: ClientProtocol<TencentTc3Signing> = {
  id: 'tencent-tc3',
  signer: () => signer,
  encode: (call) => encodeRequest({ ...call, input: withoutNulls(call.input) as typeof call.input }),
  decode: decodeEnvelope,
};

/** Removes members that are `null`, as the vendor's SDKs do. Items of lists stay. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (!isObject(value)) return value;
  const members = Object.entries(value).filter(([, member]) => member !== null && member !== undefined);
  return Object.fromEntries(members.map(([name, member]) => [name, withoutNulls(member)]));
}
