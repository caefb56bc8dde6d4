import type { Mock } from '@polyface/mocks';
import { answersOn, type Day } from './days.ts';
import { createKeyring, type Keyring } from './keyring.ts';
import { mockVendors, type MockedVendors } from './vendors.ts';

/** What stands behind the desk in place of the world: the vendors, their moods, and the phone of the person at the desk. */
export interface Stage {
  readonly vendors: MockedVendors;
  readonly mocks: readonly Mock[];
  readonly keyring: Keyring;
  readonly day: Day;
  /** Lets the vendors have such a day. What they remember stays. */
  turnTo(day: Day): void;
  /** The person finishes a verification on the phone with one of the vendor's result codes. Throws where that cannot be. */
  finishOnPhone(token: string, result: string): void;
}

/** A stage on a good day. */
export function createStage(): Stage {
  const vendors = mockVendors();
  const mocks: readonly Mock[] = Object.values(vendors);
  const keyring = createKeyring();
  let today: Day = 'good';
  return {
    vendors,
    mocks,
    keyring,
    get day() {
      return today;
    },
    turnTo(day) {
      today = day;
      mocks.forEach(forgetAnswers);
      keyring.spoil(day === 'wrong-secret');
      answersOn(day, vendors).forEach((answer) => answer.install());
    },
    finishOnPhone: (token, result) => vendors.faceid.trigger('verify', { token, result }),
  };
}

function forgetAnswers(mock: Mock): void {
  const kept = mock.state?.snapshot();
  mock.reset();
  if (kept) mock.state?.restore(kept);
}
