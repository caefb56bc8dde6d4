import { InvalidOptionsError, type CallOptions } from '@polyface/runtime';
import { addFace, type NewFace } from './add-face.ts';
import { checkInput, checkServiceInput } from './check-input.ts';
import { createClients, type Clients, type Configuration, type ConfiguredService } from './configuration.ts';
import type { Face } from './face.ts';
import { findFaces, type FaceQuery } from './find-faces.ts';
import { passTypedErrors } from './pass-typed-errors.ts';
import { removeFace, type FaceRemoval } from './remove-face.ts';
import { startVerification, type Verification, type VerificationRequest } from './start-verification.ts';
import { verificationResult, type VerificationResult } from './verification-result.ts';

/** The queries of the configured services. */
type QueryOf<C extends Configuration> = Extract<FaceQuery, { readonly from: ConfiguredService<C> }>;

/** The methods of services that store faces. */
interface FaceMethods<C extends Configuration> {
  /**
   * Finds faces in one of the configured services. Throws what the service's client throws, and a `BatchError` if a part of the requests fails that
   * many ids need.
   */
  findFaces(query: QueryOf<C>, options?: CallOptions): Promise<readonly Face[]>;
  /** Adds a face to one of the configured services. Throws what the service's client throws. */
  addFace(face: Extract<NewFace, { readonly to: ConfiguredService<C> }>, options?: CallOptions): Promise<Face>;
  /** Removes a face from one of the configured services. Throws what the service's client throws. */
  removeFace(
    removal: Extract<FaceRemoval, { readonly from: ConfiguredService<C> }>,
    options?: CallOptions,
  ): Promise<void>;
}

/** The methods of services that verify people. */
interface VerificationMethods {
  /** Starts the verification of a person. Throws what the service's client throws. */
  startVerification(request: VerificationRequest, options?: CallOptions): Promise<Verification>;
  /** Returns the result of a verification, up to three days after its start. Throws what the service's client throws. */
  verificationResult(verification: { readonly token: string }, options?: CallOptions): Promise<VerificationResult>;
}

/** The facade over the configured services. It has only the methods these services support. */
export type Polyface<C extends Configuration> = {
  /** The client of each configured service, with the vendor's own operations and field names. */
  readonly clients: Pick<Clients, ConfiguredService<C>>;
} & ([QueryOf<C>] extends [never] ? unknown : FaceMethods<C>) &
  ('tencentFaceid' extends ConfiguredService<C> ? VerificationMethods : unknown);

/**
 * Creates one API over the vendors you use. A call to a service that is not configured does not compile.
 *
 * Throws an `InvalidOptionsError` for an unknown service, for no service, or if the options of a client are not valid. Every method throws an
 * `InvalidInputError` if its input is not valid, and otherwise what the service's client throws.
 *
 * @example
 * const polyface = createPolyface({ megviiFinauth: { credentials } });
 * const [face] = await polyface.findFaces({ from: 'megviiFinauth', groupId: 'staff', faceToken: '9eab…' });
 */
export function createPolyface<const C extends Configuration>(configuration: C): Polyface<C> {
  const clients: Partial<Clients> = createClients<Configuration>(configuration);
  const facade: FaceMethods<Configuration> & VerificationMethods & { clients: Partial<Clients> } = {
    clients,
    findFaces: async (query, options) => {
      checkServiceInput('findFaces', 'from', query, clients);
      return passTypedErrors('findFaces', findFaces(clients, query, options));
    },
    addFace: async (face, options) => {
      checkServiceInput('addFace', 'to', face, clients);
      return passTypedErrors('addFace', addFace(clients, face, options));
    },
    removeFace: async (removal, options) => {
      checkServiceInput('removeFace', 'from', removal, clients);
      return passTypedErrors('removeFace', removeFace(clients, removal, options));
    },
    startVerification: async (request, options) => {
      const client = verificationClient(clients, 'startVerification');
      checkInput('startVerification', request);
      const { environment } = configuration.tencentFaceid ?? {};
      return passTypedErrors('startVerification', startVerification(client, request, options, environment));
    },
    verificationResult: async (started, options) => {
      const client = verificationClient(clients, 'verificationResult');
      checkInput('verificationResult', started);
      return passTypedErrors('verificationResult', verificationResult(client, started, options));
    },
  };
  return Object.freeze(facade) as unknown as Polyface<C>;
}

/** The client of the service that verifies people. Throws an `InvalidOptionsError` if it is not configured. */
function verificationClient({ tencentFaceid }: Partial<Clients>, operation: string): Clients['tencentFaceid'] {
  if (tencentFaceid) return tencentFaceid;
  const message = 'is not configured. Add it in createPolyface({ … })';
  const issues = [{ path: '/tencentFaceid', rule: 'required', message }] as const;
  throw new InvalidOptionsError({ service: 'polyface', operation, issues });
}
