// Generated from specs/megvii-finauth/list-groups.yaml by `npm run generate`. Do not edit.

import { listGroups } from '@polyface/clients/megvii-finauth';
import type { DocumentedOperation } from '../core/documented.ts';

/**
 * The documented responses of `listGroups`.
 *
 * `listGroups` 文档所载的响应。
 */
export const listGroupsDocumented: DocumentedOperation<typeof listGroups> = {
  operation: listGroups,
  example: {},
  success: {
    request_id: '1769743445,07c4bb36-5858-4290-83ef-97c65db691aa',
    time_used: 48,
    group_infos: [
      {
        group_id: 'staff',
        group_name: 'Staff of the head office',
        group_data: '',
        model_version: 's21',
        add_time: '2026-01-27T14:19:01+08:00',
      },
    ],
  },
  errors: {},
};
