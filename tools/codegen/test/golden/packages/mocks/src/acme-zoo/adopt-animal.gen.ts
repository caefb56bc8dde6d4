// Generated from specs/acme-zoo/adopt-animal.yaml by `npm run generate`. Do not edit.

import { adoptAnimal } from '@polyface/clients/acme-zoo';
import type { DocumentedOperation } from '../core/documented.ts';

/**
 * The documented responses of `adoptAnimal`.
 *
 * `adoptAnimal` 文档所载的响应。
 */
export const adoptAnimalDocumented: DocumentedOperation<typeof adoptAnimal> = {
  operation: adoptAnimal,
  example: { id: 42, Payment: 'cash', Coins: 3 },
  success: {
    id: 9007199254740993n,
    mood: 'calm',
    since: '1893456000000',
    'x-chip': null,
    label: { text: 'Leo' },
    papers: [{ name: 'passport' }],
  },
  errors: { '403': [{ status: 200, message: 'card refused' }], AnimalGone: [{ status: 200, message: 'gone' }] },
};
