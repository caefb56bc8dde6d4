import type { Mock } from '@polyface/mocks';
import type { Credentials } from '@polyface/runtime';
import type { Vendor } from '../api/connect.ts';
import { validCredentials, wrongCredentials } from './credentials.ts';
import { createVendorMocks, type VendorMocks } from './vendor-mocks.ts';
import { overridesFor, type VendorStatus } from './vendor-status.ts';

/** The simulated environment of the kiosk: the vendors and the phone of the person who is verified. */
export interface Simulation {
  readonly vendors: VendorMocks;
  readonly mocks: readonly Mock[];
  readonly status: VendorStatus;
  /** Credentials provider of the back end. Returns wrong secrets while the status is `wrong-secret`. */
  credentials(vendor: Vendor): Credentials;
  /** Sets the status of all vendors. The contents of the mocks' stores are kept. */
  setStatus(status: VendorStatus): void;
  /**
   * Finishes a verification as the person's phone would, with one of the vendor's result codes. Throws a `StateError` if the token is
   * unknown, expired or already finished.
   */
  finishOnPhone(token: string, result: string): void;
}

/** Creates a simulation with the status `normal`. */
export function createSimulation(): Simulation {
  const vendors = createVendorMocks();
  const mocks: readonly Mock[] = Object.values(vendors);
  let current: VendorStatus = 'normal';
  return {
    vendors,
    mocks,
    get status() {
      return current;
    },
    credentials: (vendor) => (current === 'wrong-secret' ? wrongCredentials(vendor) : validCredentials[vendor]),
    setStatus(status) {
      current = status;
      mocks.forEach(removeOverrides);
      overridesFor(status, vendors).forEach((override) => override.install());
    },
    finishOnPhone: (token, result) => vendors.faceid.trigger('verify', { token, result }),
  };
}

/** `reset()` also resets the stores, so their contents are restored afterwards. */
function removeOverrides(mock: Mock): void {
  const contents = mock.state?.snapshot();
  mock.reset();
  if (contents) mock.state?.restore(contents);
}
