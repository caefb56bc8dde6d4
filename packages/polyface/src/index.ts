export type { NewFace, NewFinauthFace, NewIotFace, NewLinkvisualFace } from './add-face.ts';
export { createPolyface } from './create-polyface.ts';
export type { Polyface } from './create-polyface.ts';
export type { Clients, Configuration, ServiceName } from './configuration.ts';
export type { Face, FaceImage } from './face.ts';
export type { FaceQuery, FinauthQuery, IotQuery, LinkvisualQuery } from './find-faces.ts';
export type { FaceRemoval } from './remove-face.ts';
export type { Verification, VerificationRequest } from './start-verification.ts';
export type { VerificationResult } from './verification-result.ts';
export {
  InvalidInputError,
  isVendorError,
  PolyfaceError,
  TransportError,
  UnexpectedResponseError,
  VendorError,
} from '@polyface/runtime';
export type { ErrorKind } from '@polyface/runtime';
