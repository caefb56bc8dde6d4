export type { NewFace, NewFinauthFace, NewIotFace, NewLinkvisualFace } from './new-face.ts';
export { BatchError } from './batch-error.ts';
export type { BatchFailure } from './batch-error.ts';
export { createPolyface, createPolyfaceWith } from './create-polyface.ts';
export type { Polyface } from './create-polyface.ts';
export type { Clients, Configuration, ServiceName } from './configuration.ts';
export type { Face, FaceImage } from './face.ts';
export type { FaceQuery, FinauthQuery, IotQuery, LinkvisualQuery } from './face-query.ts';
export type { FaceRemoval, FinauthRemoval, IotRemoval, LinkvisualRemoval } from './face-removal.ts';
export type { FacadeService, ServiceMethod } from './service.ts';
export { alibabaIot } from './services/alibaba-iot.ts';
export { alibabaLinkvisual } from './services/alibaba-linkvisual.ts';
export { megviiFinauth } from './services/megvii-finauth.ts';
export { tencentFaceid } from './services/tencent-faceid.ts';
export type { Verification, VerificationRequest } from './verification.ts';
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
