import type { CallOptions, Environment, Schema } from '@polyface/runtime';
import type { ServiceName } from './configuration.ts';

/** A service in the facade. Import those that you use and pass them to `createPolyfaceWith`. */
export interface FacadeService<Name extends ServiceName = ServiceName> {
  /** Its name in the configuration and in `from` and `to`. */
  readonly name: Name;
  /** Creates its client. Throws an `InvalidOptionsError` if the options are not valid. */
  create(options: any): any;
  /** The methods of services that store faces. */
  readonly faces?: { readonly [method in 'findFaces' | 'addFace' | 'removeFace']: ServiceMethod };
  /** The methods of services that verify people. */
  readonly verifications?: { readonly [method in 'startVerification' | 'verificationResult']: ServiceMethod };
}

/** A method of the facade for one service. */
export interface ServiceMethod {
  /** The schema of its input. */
  readonly input: Schema;
  /** Calls the service with a valid input. `environment` is that of the service's client. */
  call(client: any, input: any, options?: CallOptions, environment?: Environment): Promise<any>;
}
