import { addFaceUser } from '@polyface/clients/alibaba-linkvisual';
import { getFaceImage } from '@polyface/clients/alibaba-iot';
import { searchFaces } from '@polyface/clients/megvii-finauth';
import { getFaceIdToken } from '@polyface/clients/tencent-faceid';
import { systemEnvironment, type Operation } from '@polyface/runtime';
import { sign } from '@polyface/runtime/server';
import { inputs } from '../harness/inputs.ts';
import { credentials, type CreateSubject } from '../harness/subject.ts';

/** Encodes and signs a request with the functions of a client, without validation and without sending. */
function signing(operation: Operation<any, any, any>, input: object, endpoint: string, scheme?: object): CreateSubject {
  return () => {
    const { protocol } = operation.service;
    const call = {
      operation,
      input: input as Record<string, unknown>,
      endpoint: new URL(endpoint),
      options: { region: 'ap-guangzhou' },
      environment: systemEnvironment,
    };
    const signer = protocol.signer(scheme, operation.service as never);
    return async () => {
      const encoded = protocol.encode(call as never, scheme);
      const request = encoded instanceof Promise ? await encoded : encoded;
      const signed = await sign(signer, request, credentials, {
        now: Date.now(),
        nonce: systemEnvironment.uuid(),
      });
      return signed.body;
    };
  };
}

export const tencent: CreateSubject = signing(getFaceIdToken, inputs.tencent, 'https://faceid.tencentcloudapi.com');
const linkvisual = 'https://linkvisual.cn-shanghai.aliyuncs.com';
export const v2: CreateSubject = signing(addFaceUser, inputs.linkvisual, linkvisual, { version: 'V2' });
export const v3: CreateSubject = signing(addFaceUser, inputs.linkvisual, linkvisual, { version: 'V3' });
export const gateway: CreateSubject = signing(getFaceImage, inputs.iot, 'https://api.link.aliyun.com');
export const finauth: CreateSubject = signing(searchFaces, inputs.finauth, 'https://api-sgp.yljz.com');
