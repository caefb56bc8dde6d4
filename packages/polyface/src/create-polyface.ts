import type { CallOptions } from '@polyface/runtime';
import { addFace, type NewFace } from './add-face.ts';
import { configured, createClients, type Clients, type Configuration, type Configured } from './configuration.ts';
import type { Face } from './face.ts';
import { findFaces, type FaceQuery } from './find-faces.ts';
import { removeFace, type FaceRemoval } from './remove-face.ts';
import { startVerification, type Verification, type VerificationRequest } from './start-verification.ts';
import { verificationResult, type VerificationResult } from './verification-result.ts';

/** The queries of the services that are configured. */
type QueryOf<C extends Configuration> = Extract<FaceQuery, { readonly from: Configured<C> }>;

/** What a facade can do with the services that hold faces. */
interface Holding<C extends Configuration> {
  /** Finds faces in one of the configured services. Throws what the service's client throws. */
  findFaces(query: QueryOf<C>, options?: CallOptions): Promise<readonly Face[]>;
  /** Adds a face to one of the configured services. Throws what the service's client throws. */
  addFace(face: Extract<NewFace, { readonly to: Configured<C> }>, options?: CallOptions): Promise<Face>;
  /** Removes a face from one of the configured services. Throws what the service's client throws. */
  removeFace(removal: Extract<FaceRemoval, { readonly from: Configured<C> }>, options?: CallOptions): Promise<void>;
}

/** What a facade can do with Tencent. */
interface Verifying {
  /** Starts the verification of a person. Throws what the client throws. */
  startVerification(request: VerificationRequest, options?: CallOptions): Promise<Verification>;
  /** Asks what came of it. Throws what the client throws. */
  verificationResult(verification: { readonly token: string }, options?: CallOptions): Promise<VerificationResult>;
}

/** The facade over the services of a configuration: what they cannot do is not there. */
export type Polyface<C extends Configuration> = {
  /** The vendors' own words: the client of each configured service. */
  readonly clients: Pick<Clients, Configured<C>>;
} & ([QueryOf<C>] extends [never] ? unknown : Holding<C>) &
  ('tencentFaceid' extends Configured<C> ? Verifying : unknown);

/**
 * One surface over the vendors you use. A service that is not configured cannot be asked: it does not compile.
 *
 * @example
 * const polyface = createPolyface({ megviiFinauth: { credentials } });
 * const [face] = await polyface.findFaces({ from: 'megviiFinauth', groupId: 'staff', faceToken: '9eab…' });
 */
export function createPolyface<const C extends Configuration>(configuration: C): Polyface<C> {
  const clients: Partial<Clients> = createClients<Configuration>(configuration);
  const facade: Holding<Configuration> & Verifying & { clients: Partial<Clients> } = {
    clients,
    findFaces: async (query, options) => findFaces(clients, query, options),
    addFace: async (face, options) => addFace(clients, face, options),
    removeFace: async (removal, options) => removeFace(clients, removal, options),
    verificationResult: async (verification, options) =>
      verificationResult(configured(clients, 'tencentFaceid'), verification, options),
    startVerification: async (request, options) =>
      startVerification(
        configured(clients, 'tencentFaceid'),
        request,
        options,
        configuration.tencentFaceid?.environment,
      ),
  };
  return Object.freeze(facade) as unknown as Polyface<C>;
}
