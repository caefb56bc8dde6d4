// Generated from specs/acme-zoo/ by `npm run generate`. Do not edit.

import type { adoptAnimal, delete_ } from '@polyface/clients/acme-zoo';
import { createMock, type Mock, type MockedOperation, type MockOptions } from '../index.ts';
import { adoptAnimalDocumented } from './adopt-animal.gen.ts';
import { deleteDocumented } from './delete.gen.ts';
import { acmeZooDocumented } from './service.gen.ts';

/**
 * A mock of Acme Zoo.
 *
 * 极致动物园的 Mock。
 */
export interface AcmeZooMock extends Mock<{
  readonly adoptAnimal: typeof adoptAnimal;
  readonly delete: typeof delete_;
}> {
  /**
   * Adopt an animal
   *
   * 领养动物
   *
   * @see https://polyface.github.io/polyface/en/acme-zoo/adopt-animal/
   */
  readonly adoptAnimal: MockedOperation<typeof adoptAnimal>;
  /**
   * Take an animal off the list
   *
   * 从名单中移除动物
   *
   * @see https://polyface.github.io/polyface/en/acme-zoo/delete/
   */
  readonly delete: MockedOperation<typeof delete_>;
}

/**
 * Creates a mock of Acme Zoo.
 *
 * 创建极致动物园的 Mock。
 */
export function mockAcmeZoo(options: MockOptions = {}): AcmeZooMock {
  return createMock(acmeZooDocumented, { adoptAnimal: adoptAnimalDocumented, delete: deleteDocumented }, options);
}
