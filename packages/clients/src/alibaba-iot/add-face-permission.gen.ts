// Generated from specs/alibaba-iot/add-face-permission.yaml by `npm run generate`. Do not edit.

import { encodeBody, type Operation } from '@polyface/runtime';
import type { AddFacePermissionInput, AddFacePermissionOutput } from './add-face-permission.types.gen.ts';
import { alibabaIot, type AlibabaIotErrorCode } from './service.gen.ts';

export type { AddFacePermissionInput, AddFacePermissionOutput };

/**
 * The documented error codes of `addFacePermission`.
 *
 * `addFacePermission` 的错误码。
 */
export type AddFacePermissionErrorCode = AlibabaIotErrorCode;

let input: Operation['input'] | undefined;
let output: Operation['output'] | undefined;

/**
 * Grant access permissions
 *
 * 添加通行权限
 *
 * @see https://polyface.github.io/polyface/en/alibaba-iot/add-face-permission/
 */
export const addFacePermission: Operation<AddFacePermissionInput, AddFacePermissionOutput, AddFacePermissionErrorCode> =
  {
    id: 'addFacePermission',
    service: alibabaIot,
    method: 'POST',
    path: '/face/paas/permission/add',
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
    features: { encodeBody },
  };
