// Generated from specs/alibaba-iot/delete-face-permission.yaml by `npm run generate`. Do not edit.

import { encodeBody, type Operation } from '@polyface/runtime';
import type { DeleteFacePermissionInput, DeleteFacePermissionOutput } from './delete-face-permission.types.gen.ts';
import { alibabaIot, type AlibabaIotErrorCode } from './service.gen.ts';

export type { DeleteFacePermissionInput, DeleteFacePermissionOutput };

/**
 * The documented error codes of `deleteFacePermission`.
 *
 * `deleteFacePermission` 的错误码。
 */
export type DeleteFacePermissionErrorCode = AlibabaIotErrorCode;

let input: Operation['input'] | undefined;
let output: Operation['output'] | undefined;

/**
 * Revoke access permissions
 *
 * 删除通行权限
 *
 * @see https://polyface.github.io/polyface/en/alibaba-iot/delete-face-permission/
 */
export const deleteFacePermission: Operation<
  DeleteFacePermissionInput,
  DeleteFacePermissionOutput,
  DeleteFacePermissionErrorCode
> = {
  id: 'deleteFacePermission',
  service: alibabaIot,
  method: 'POST',
  path: '/face/paas/permission/delete',
  parameters: [
    { name: 'x-ca-stage', in: 'header', setBy: 'option.stage', default: 'RELEASE', enum: ['RELEASE', 'PRE', 'TEST'] },
  ],
  body: {
    type: 'application/json',
    input: '/params',
    fixed: { version: '1.0', request: { apiVer: '1.2.0' } },
    setBy: { '/id': 'uuid', '/request/language': 'option.language', '/request/locale': 'option.locale' },
  },
  get input() {
    return (input ??= {
      type: 'object',
      properties: {
        userType: { type: 'string', enum: ['IDENTITY', 'OPEN', 'YUNDUN', 'PHONE'] },
        userIdList: { type: 'array', items: { type: 'string', minLength: 1, sensitive: 'personal' }, minItems: 1 },
        scopeType: { type: 'string', enum: ['SPACE_ID', 'IOT_ID'] },
        scopeIdList: { type: 'array', items: { type: 'string', minLength: 1 }, minItems: 1 },
      },
      required: ['userType', 'userIdList', 'scopeType', 'scopeIdList'],
      additionalProperties: false,
    });
  },
  get output() {
    return (output ??= { type: 'object', nullable: true });
  },
  errors: {},
  timeout: 25000,
  idempotent: true,
  features: { encodeBody },
};
