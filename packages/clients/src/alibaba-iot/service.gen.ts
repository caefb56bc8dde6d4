// Generated from specs/alibaba-iot/service.yaml by `npm run generate`. Do not edit.

import type { Service } from '@polyface/runtime';
import { alibabaGateway, type AlibabaGatewaySigning } from '@polyface/runtime/protocols/alibaba-gateway';

/**
 * The error codes that every operation of Alibaba Cloud IoT face service may return.
 *
 * 阿里云物联网平台人脸服务的公共错误码。
 */
export type AlibabaIotErrorCode =
  | '400'
  | '401'
  | '403'
  | '404'
  | '413'
  | '429'
  | '460'
  | '500'
  | '503'
  | '504'
  | '2402'
  | '2405'
  | '2407'
  | '2442'
  | '2453'
  | '2459'
  | '3000'
  | '3001'
  | '3002'
  | '20003'
  | '20004'
  | '20008'
  | '20055'
  | '20056'
  | 'I400HD'
  | 'I400MH'
  | 'I400BD'
  | 'I400PA'
  | 'I400RU'
  | 'I400CT'
  | 'I400SG'
  | 'I405UM'
  | 'I403PT'
  | 'I413RL'
  | 'I413UL'
  | 'I404DO'
  | 'I404NF'
  | 'I410GG'
  | 'X400PM'
  | 'X500ED'
  | 'X500AM'
  | 'X403DG'
  | 'B451DO'
  | 'B451GO'
  | 'B403OD'
  | 'A400AC'
  | 'A400IK'
  | 'A403IS'
  | 'A400MA'
  | 'A403EP'
  | 'A403PR'
  | 'A403IP'
  | 'A403VN'
  | 'A403AC'
  | 'A403CO'
  | 'A403IN'
  | 'I403AA'
  | 'T429ID'
  | 'T429IN'
  | 'T429GR'
  | 'T429PA'
  | 'T429PR'
  | 'T429SR'
  | 'T429MR'
  | 'B403MO'
  | 'B403ME'
  | 'B403MQ'
  | 'B403MI'
  | 'D504RE'
  | 'D504IL'
  | 'D504CO'
  | 'D504CS'
  | 'D504TO'
  | 'X504TO'
  | 'X504VE'
  | 'D503BB'
  | 'D503CB'
  | 'D502FC'
  | 'X503BZ'
  | 'N502RE'
  | 'X500ER';

/**
 * The options that a client of Alibaba Cloud IoT face service has in addition to the common client
 * options.
 *
 * 阿里云物联网平台人脸服务客户端特有的选项。
 */
export interface AlibabaIotOptions {
  /**
   * Language of localizedMsg. Its effect is inferred. Default: not sent.
   *
   * localizedMsg 的语言。其作用为推断。默认不发送。
   *
   * @example zh-CN
   */
  readonly language?: string | undefined;
  /**
   * Locale of localizedMsg. Not in Alibaba's documentation; from Alibaba's client. Its effect is
   * inferred. Default: not sent.
   *
   * localizedMsg 的区域设置。阿里云文档未列出，取自阿里云客户端；其作用为推断。默认不发送。
   *
   * @example zh-CN
   */
  readonly locale?: string | undefined;
  /**
   * Stage of the API.
   *
   * API 环境（stage）。
   *
   * @default RELEASE
   * @example TEST
   */
  readonly stage?: 'RELEASE' | 'PRE' | 'TEST' | undefined;
}

let errors: Service['errors'] | undefined;
let options: Service['options'] | undefined;

/**
 * Alibaba Cloud IoT face service. Manage one face picture per user on Alibaba Cloud's IoT platform,
 * and the spaces and devices that the user may access: save, get and delete the picture, grant and
 * revoke access permissions.
 *
 * 阿里云物联网平台人脸服务。
 * 管理阿里云物联网平台上的用户人脸图片（每个用户一张）以及用户可凭人脸通行的空间与设备：保存、查询、
 * 删除人脸图片，添加与删除通行权限。
 */
export const alibabaIot: Service<AlibabaGatewaySigning> = {
  id: 'alibaba-iot',
  title: 'Alibaba Cloud IoT face service',
  version: '1.2.0',
  protocol: alibabaGateway,
  endpoint: 'https://api.link.aliyun.com',
  envelope: {
    data: '/data',
    code: ['/code'],
    message: ['/message', '/localizedMsg'],
    requestId: ['/id'],
    success: [
      { at: '/code', is: 200 },
      { at: '/id', present: true },
    ],
  },
  get errors() {
    return (errors ??= {
      '400': {
        kind: 'invalid-request',
        cases: [
          { status: 400, message: 'Invalid Url', kind: 'not-found' },
          { status: 400, message: 'Invalid Domain', kind: 'not-found' },
          { status: 400, message: 'Invalid AppKey', kind: 'unauthenticated' },
          { status: 400, message: 'Invalid AppSecret', kind: 'unauthenticated' },
          { status: 400, message: 'Invalid Timestamp', kind: 'unauthenticated', retry: 'clock' },
          { status: 400, message: 'Invalid Signature', kind: 'unauthenticated' },
          { status: 400, message: 'Timestamp Expired', kind: 'unauthenticated', retry: 'clock' },
          { status: 400, message: 'Nonce Used', kind: 'unauthenticated', retry: 'nonce' },
        ],
      },
      '401': { kind: 'forbidden', cases: [{ status: 401, message: 'Empty Signature', kind: 'unauthenticated' }] },
      '403': {
        kind: 'forbidden',
        cases: [
          { status: 403, message: 'Request Limited', kind: 'throttled', retry: 'backoff' },
          { status: 403, message: 'Throttled by USER Flow Control', kind: 'throttled', retry: 'backoff' },
          { status: 403, message: 'Throttled by APP Flow Control', kind: 'throttled', retry: 'backoff' },
          { status: 403, message: 'Throttled by API Flow Control', kind: 'throttled', retry: 'backoff' },
          { status: 403, message: 'Throttled by DOMAIN Flow Control', kind: 'throttled', retry: 'backoff' },
          { status: 403, message: 'Quota Exhausted', kind: 'quota' },
          { status: 403, message: 'Quota Expired', kind: 'quota' },
          { status: 403, message: 'User Arrears', kind: 'billing' },
        ],
      },
      '404': { kind: 'not-found' },
      '413': { kind: 'invalid-request' },
      '429': { kind: 'throttled', retry: 'backoff' },
      '460': {
        kind: 'invalid-request',
        cases: [{ status: 200, message: 'dingdingbind employee not exist', kind: 'not-found' }],
      },
      '500': { kind: 'internal', retry: 'backoff' },
      '503': { kind: 'unavailable', retry: 'backoff' },
      '504': { kind: 'unavailable', retry: 'backoff' },
      '2402': { kind: 'unauthenticated' },
      '2405': { kind: 'not-found' },
      '2407': { kind: 'not-found' },
      '2442': { kind: 'not-found' },
      '2453': { kind: 'unauthenticated' },
      '2459': { kind: 'unknown' },
      '3000': { kind: 'not-found' },
      '3001': { kind: 'not-found' },
      '3002': { kind: 'not-found' },
      '20003': { kind: 'unavailable', retry: 'backoff' },
      '20004': { kind: 'unavailable', retry: 'backoff' },
      '20008': { kind: 'unauthenticated' },
      '20055': { kind: 'internal' },
      '20056': { kind: 'unavailable', retry: 'backoff' },
      I400HD: { kind: 'invalid-request' },
      I400MH: { kind: 'invalid-request' },
      I400BD: { kind: 'invalid-request' },
      I400PA: { kind: 'invalid-request' },
      I400RU: { kind: 'invalid-request' },
      I400CT: { kind: 'invalid-request' },
      I400SG: { kind: 'invalid-request' },
      I405UM: { kind: 'invalid-request' },
      I403PT: { kind: 'invalid-request' },
      I413RL: { kind: 'invalid-request' },
      I413UL: { kind: 'invalid-request' },
      I404DO: { kind: 'not-found' },
      I404NF: { kind: 'not-found' },
      I410GG: { kind: 'not-found' },
      X400PM: { kind: 'internal' },
      X500ED: { kind: 'internal', retry: 'backoff' },
      X500AM: { kind: 'internal', retry: 'backoff' },
      X403DG: { kind: 'internal' },
      B451DO: { kind: 'billing' },
      B451GO: { kind: 'billing' },
      B403OD: { kind: 'billing' },
      A400AC: { kind: 'unauthenticated' },
      A400IK: { kind: 'unauthenticated' },
      A403IS: { kind: 'unauthenticated' },
      A400MA: { kind: 'unauthenticated' },
      A403EP: { kind: 'forbidden' },
      A403PR: { kind: 'forbidden' },
      A403IP: { kind: 'forbidden' },
      A403VN: { kind: 'forbidden' },
      A403AC: { kind: 'forbidden' },
      A403CO: { kind: 'forbidden' },
      A403IN: { kind: 'forbidden' },
      I403AA: { kind: 'forbidden' },
      T429ID: { kind: 'throttled', retry: 'backoff' },
      T429IN: { kind: 'throttled', retry: 'backoff' },
      T429GR: { kind: 'throttled', retry: 'backoff' },
      T429PA: { kind: 'throttled', retry: 'backoff' },
      T429PR: { kind: 'throttled', retry: 'backoff' },
      T429SR: { kind: 'throttled', retry: 'backoff' },
      T429MR: { kind: 'throttled', retry: 'backoff' },
      B403MO: { kind: 'billing' },
      B403ME: { kind: 'billing' },
      B403MQ: { kind: 'quota' },
      B403MI: { kind: 'billing' },
      D504RE: { kind: 'unavailable', retry: 'backoff' },
      D504IL: { kind: 'unavailable', retry: 'backoff' },
      D504CO: { kind: 'unavailable', retry: 'backoff' },
      D504CS: { kind: 'unavailable', retry: 'backoff' },
      D504TO: { kind: 'unavailable', retry: 'backoff' },
      X504TO: { kind: 'unavailable', retry: 'backoff' },
      X504VE: { kind: 'unavailable', retry: 'backoff' },
      D503BB: { kind: 'unavailable', retry: 'backoff' },
      D503CB: { kind: 'unavailable', retry: 'backoff' },
      D502FC: { kind: 'unavailable', retry: 'backoff' },
      X503BZ: { kind: 'unavailable', retry: 'backoff' },
      N502RE: { kind: 'unavailable', retry: 'backoff' },
      X500ER: { kind: 'internal', retry: 'backoff' },
    });
  },
  get options() {
    return (options ??= {
      language: { type: 'string' },
      locale: { type: 'string' },
      stage: { type: 'string', enum: ['RELEASE', 'PRE', 'TEST'] },
    });
  },
};
