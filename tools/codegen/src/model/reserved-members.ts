import type { Mock } from '@polyface/mocks';

/** The members of every mock. The type demands every one of them. */
const mockMembers: Readonly<Record<keyof Mock, true>> = {
  service: true,
  handlers: true,
  fetch: true,
  handle: true,
  handleNow: true,
  refuse: true,
  isFor: true,
  isVendorHost: true,
  isVendorDomain: true,
  serves: true,
  recognizes: true,
  keyIdOf: true,
  use: true,
  calls: true,
  state: true,
  trigger: true,
  reset: true,
};

/** The files that every service has: `index.gen.ts`, `service.gen.ts`, `openapi.gen.json`. The names of operations become files beside them. */
const serviceFiles = ['index', 'service', 'openapi'];

/** Why an operation must not have a name, as the end of a sentence: `the name of …`; `undefined` if it may have it. */
export function reservedMember(name: string): string | undefined {
  if (Object.hasOwn(mockMembers, name)) return 'the name of a member of every mock';
  if (serviceFiles.includes(name)) return 'the name of a file that is generated for every service';
  if (name in Object.prototype) return 'the name of a member of every object';
  // `await client` would call it.
  return name === 'then' ? 'the name of the method that makes an object a promise' : undefined;
}
