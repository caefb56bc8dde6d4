// Code that must and must not compile with the files of the fictional service. golden.test.ts type-checks it.
import {
  adoptAnimal,
  createAcmeZoo,
  delete_,
  type AcmeZooErrorCode,
  type AdoptAnimalErrorCode,
  type AdoptAnimalOutput,
} from '@polyface/clients/acme-zoo';
import { isVendorError } from '@polyface/runtime';
import { mockAcmeZoo } from './packages/mocks/src/acme-zoo/index.gen.ts';

const credentials = { keyId: 'k', secret: 's' };
const zoo = createAcmeZoo({ credentials, season: 'winter', language: undefined, timeout: undefined });
const mock = mockAcmeZoo({ credentials });

export async function valid(): Promise<[bigint, string, number | undefined, bigint | null | undefined]> {
  const home: AdoptAnimalOutput = await zoo.adoptAnimal({ id: 1n, Friends: [2n], Payment: 'cash', Coins: 1 });
  await zoo.adoptAnimal({ id: 1n, Payment: 'card', Number: '4000', mood: 'calm', Receipt: { Title: 'Zoo' } });
  for await (const page of zoo.adoptAnimal.pages({ id: 1n, Payment: 'cash', Coins: 1 })) page.papers?.length;
  await zoo.delete({ id: 1n, From: undefined, Until: undefined, Reason: undefined, Note: undefined });
  const label: string | undefined = home.label?.text;
  const result: void = await zoo.delete({ id: 1n });
  await zoo.delete({ id: 1n, From: '2030-01-01', Until: '2030-01-02', Reason: 'other', Note: 'moved' });
  await zoo.delete({ id: 1n, Reason: 'sold' });
  mock.adoptAnimal.ok({ mood: 'a new mood' });
  mock.adoptAnimal.fail('AnimalGone');
  mock.delete.fail('Closed');
  const id: bigint = mock.calls('delete')[0]!.input.id;
  return result ?? [id, label ?? home.mood, home.since, home['x-chip']];
}

export function narrowed(error: unknown): AdoptAnimalErrorCode | AcmeZooErrorCode | undefined {
  if (isVendorError(error, adoptAnimal)) return error.code;
  return isVendorError(error, delete_) ? error.code : undefined;
}

export async function invalid(): Promise<void> {
  // @ts-expect-error `Number` is required for a card
  await zoo.adoptAnimal({ id: 1n, Payment: 'card' });
  // @ts-expect-error ids are bigint
  await zoo.delete({ id: 1 });
  // @ts-expect-error `From` and `Until` are given together
  await zoo.delete({ id: 1n, From: '2030-01-01' });
  // @ts-expect-error `Note` is required when `Reason` is other
  await zoo.delete({ id: 1n, Reason: 'other' });
  // @ts-expect-error the client turns the object into JSON text
  await zoo.adoptAnimal({ id: 1n, Payment: 'card', Number: '4000', Receipt: '{"Title":"Zoo"}' });
  // @ts-expect-error enums of an Input are closed
  await zoo.adoptAnimal({ id: 1n, Payment: 'card', Number: '4000', mood: 'a new mood' });
  // @ts-expect-error the client sets `version`
  await zoo.adoptAnimal({ id: 1n, Payment: 'cash', Coins: 1, version: 1 });
  // @ts-expect-error there is no such season
  createAcmeZoo({ credentials, season: 'spring' });
  // @ts-expect-error the code is misspelled
  mock.adoptAnimal.fail('AnimalGon');
  // @ts-expect-error the code belongs to another operation
  mock.delete.fail('AnimalGone');
  // @ts-expect-error there is no such operation
  mock.calls('adopt');
}
