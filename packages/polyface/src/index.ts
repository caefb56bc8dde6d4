export type { NewFace, NewFinauthFace, NewIotFace, NewLinkvisualFace } from './add-face.ts';
export { BatchError } from './batch-error.ts';
export type { BatchFailure } from './batch-error.ts';
export { createPolyface } from './create-polyface.ts';
export type { Polyface } from './create-polyface.ts';
export type { Clients, Configuration, ServiceName } from './configuration.ts';
export type { Face, FaceImage } from './face.ts';
export type { FaceQuery, FinauthQuery, IotQuery, LinkvisualQuery } from './find-faces.ts';
export type { FaceRemoval } from './remove-face.ts';
export type { Verification, VerificationRequest } from './start-verification.ts';
export type { VerificationResult } from './verification-result.ts';
export {
  CredentialsError,
  InvalidInputError,
  InvalidOptionsError,
  isPolyfaceError,
  isVendorError,
  PolyfaceError,
  RequestError,
  TransportError,
  UnexpectedResponseError,
  VendorError,
} from '@polyface/runtime';
export type {
  CallError,
  CallOptions,
  Credentials,
  ErrorKind,
  Fetch,
  Issue,
  RetryAdvice,
  TransportFailure,
} from '@polyface/runtime';
