/** What a verifying server is built from: `@polyface/mocks` is one. */
export { toBase64 } from './bytes.ts';
export type { Credentials } from './credentials.ts';
export { decodeEnvelope, envelopeOf } from './decode.ts';
export { valueAt, withValueAt } from './envelope.ts';
export { parseJson, printJson } from './json.ts';
export type { Misstep, Missteps, VerifyingSigner } from './misstep.ts';
export { UnreadableError } from './parse.ts';
export { normalise } from './normalise.ts';
export type { Answering, Refusal, ServerProtocol, ShownError } from './protocol.ts';
export { hide, redact, sensitiveTexts } from './redact.ts';
export { sign } from './signer.ts';
export type { Claim, DerivedKey, Signer, Transcript } from './signer.ts';
export { untilAborted } from './until-aborted.ts';
export { isObject, validate } from './validate.ts';
export { unknownMistake, verify } from './verdict.ts';
export type { Fault, Nonces, Verdict, Verifier } from './verdict.ts';
export { header, urlOf, withHeader, withoutHeader } from './wire.ts';
export type { Header, WireRequest, WireResponse } from './wire.ts';
