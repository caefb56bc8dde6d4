import { InvalidOptionsError, type CallOptions } from '@polyface/runtime';
import { checkInput, checkServiceInput } from './check-input.ts';
import type { Clients, Configuration, ConfiguredService, ServiceName } from './configuration.ts';
import { createClients } from './create-clients.ts';
import type { Face } from './face.ts';
import type { FaceQuery } from './face-query.ts';
import type { FaceRemoval } from './face-removal.ts';
import type { NewFace } from './new-face.ts';
import { passTypedErrors } from './pass-typed-errors.ts';
import type { FacadeService } from './service.ts';
import { alibabaIot } from './services/alibaba-iot.ts';
import { alibabaLinkvisual } from './services/alibaba-linkvisual.ts';
import { megviiFinauth } from './services/megvii-finauth.ts';
import { tencentFaceid } from './services/tencent-faceid.ts';
import type { VerificationResult } from './verification-result.ts';
import type { Verification, VerificationRequest } from './verification.ts';

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
  return createPolyfaceWith([alibabaLinkvisual, alibabaIot, megviiFinauth, tencentFaceid], configuration);
}

/**
 * Creates one API over services that you import, as `createPolyface` does over all: a bundle contains no other service.
 *
 * @example
 * import { createPolyfaceWith, megviiFinauth } from 'polyface';
 * const polyface = createPolyfaceWith([megviiFinauth], { megviiFinauth: { credentials } });
 */
export function createPolyfaceWith<Name extends ServiceName, const C extends Pick<Configuration, Name>>(
  services: readonly FacadeService<Name>[],
  configuration: C,
): Polyface<C> {
  const clients = createClients(services, configuration);
  const callFaces =
    (method: 'findFaces' | 'addFace' | 'removeFace', place: 'from' | 'to') =>
    async (input: any, options?: CallOptions): Promise<any> => {
      const stores = services.filter(({ faces }) => faces);
      const schemas = Object.fromEntries(stores.map(({ name, faces }) => [name, faces![method].input]));
      checkServiceInput(method, place, input, schemas, clients);
      const { name, faces } = stores.find((one) => one.name === input[place])!;
      return passTypedErrors(method, faces![method].call(clients[name], input, options));
    };
  const callVerifications =
    (method: 'startVerification' | 'verificationResult') =>
    async (input: any, options?: CallOptions): Promise<any> => {
      const service = services.find(({ name, verifications }) => verifications && clients[name]);
      if (!service) throw notConfigured(method);
      const { name, verifications } = service;
      checkInput(method, input, verifications![method].input);
      const { environment } = configuration[name] ?? {};
      return passTypedErrors(method, verifications![method].call(clients[name], input, options, environment));
    };
  const facade: FaceMethods<Configuration> & VerificationMethods & { clients: Partial<Clients> } = {
    clients,
    findFaces: callFaces('findFaces', 'from'),
    addFace: callFaces('addFace', 'to'),
    removeFace: callFaces('removeFace', 'from'),
    startVerification: callVerifications('startVerification'),
    verificationResult: callVerifications('verificationResult'),
  };
  return Object.freeze(facade) as unknown as Polyface<C>;
}

/** The error of a method that verifies people, if no service that does is configured. */
function notConfigured(operation: string): InvalidOptionsError {
  const message = 'is not configured. Add it in createPolyface({ … })';
  const issues = [{ path: '/tencentFaceid', rule: 'required', message }] as const;
  return new InvalidOptionsError({ service: 'polyface', operation, issues });
}
