/** What a verifying server is built from: `@polyface/mocks` is one. */
export { toBase64 } from './wire/bytes.ts';
export type { Credentials } from './signing/credentials.ts';
export { decodeEnvelope, envelopeOf } from './operation/decode.ts';
export { valueAt, withValueAt } from './operation/envelope.ts';
export { parseJson, stringifyJson } from './wire/json.ts';
export type { CommonMistake, CommonMistakes, VerifyingSigner } from './signing/common-mistake.ts';
export { UnreadableError } from './operation/parse.ts';
export { normalize } from './schema/normalize.ts';
export type { ResponseContext, Refusal, ServerProtocol, ErrorResponse } from './operation/protocol.ts';
export { mask, redact, sensitiveTexts } from './schema/redact.ts';
export { sign } from './signing/signer.ts';
export type { Claim, DerivedKey, Signer, CanonicalForm } from './signing/signer.ts';
export { untilAborted } from './client/until-aborted.ts';
export { isObject, validate } from './schema/validate.ts';
export { signatureMismatch, verify } from './signing/verify.ts';
export type { Fault, Nonces, Verdict, Verifier } from './signing/verify.ts';
export { header, urlOf, withHeader, withoutHeader } from './wire/message.ts';
export type { Header, WireRequest, WireResponse } from './wire/message.ts';
