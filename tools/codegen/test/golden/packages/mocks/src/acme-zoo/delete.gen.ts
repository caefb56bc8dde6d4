// Generated from specs/acme-zoo/delete.yaml by `npm run generate`. Do not edit.

import { delete_ } from '@polyface/clients/acme-zoo';
import type { DocumentedOperation } from '../core/documented.ts';

/**
 * The documented responses of `delete`.
 *
 * `delete` 文档所载的响应。
 */
export const deleteDocumented: DocumentedOperation<typeof delete_> = {
  operation: delete_,
  example: { id: 42 },
  success: undefined,
  errors: {},
};
