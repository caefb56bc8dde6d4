import { setupWorker } from 'msw/browser';
import { createAlibabaIot } from '@polyface/clients/alibaba-iot';
import { createAlibabaLinkvisual } from '@polyface/clients/alibaba-linkvisual';
import { createMegviiFinauth } from '@polyface/clients/megvii-finauth';
import { createTencentFaceid } from '@polyface/clients/tencent-faceid';
import { mockAlibabaIot } from '@polyface/mocks/alibaba-iot';
import { mockAlibabaLinkvisual } from '@polyface/mocks/alibaba-linkvisual';
import { mockMegviiFinauth } from '@polyface/mocks/megvii-finauth';
import { mockTencentFaceid } from '@polyface/mocks/tencent-faceid';

/** The start of each response, by call. */
type Report = Record<string, string>;

const credentials = { keyId: 'page-key', secret: 'page-secret' };
const mocks = [mockAlibabaIot, mockAlibabaLinkvisual, mockMegviiFinauth, mockTencentFaceid].map((mock) =>
  mock({ credentials }),
);
const person = { CompareLib: 'BUSINESS', IdCard: '11204416541220243X', Name: '韦小宝' } as const;

async function report(): Promise<Report> {
  const worker = setupWorker(...mocks.flatMap(({ handlers }) => [...handlers]));
  await worker.start({ quiet: true, onUnhandledFrame: 'bypass' });
  const options = { credentials, dangerouslyAllowBrowser: true };
  const wrongOptions = { credentials: { ...credentials, secret: 'wrong' }, dangerouslyAllowBrowser: true };
  const summary = (result: { ok: boolean; data?: unknown; error?: unknown }) =>
    result.ok
      ? JSON.stringify(result.data).slice(0, 60)
      : String((result.error as { code?: string }).code ?? result.error);
  const user = { IsolationId: 'ZheJiangHZ', UserIdList: ['用户 1'] };
  return {
    refusesWithoutConsent: (() => {
      try {
        createTencentFaceid({ credentials });
        return 'created';
      } catch (error) {
        return (error as Error).message.slice(0, 45);
      }
    })(),
    tencent: summary(await createTencentFaceid(options).getFaceIdToken.safe(person)),
    tencentWrong: summary(await createTencentFaceid(wrongOptions).getFaceIdToken.safe(person)),
    linkvisual: summary(await createAlibabaLinkvisual(options).queryFaceUserBatch.safe(user)),
    linkvisualV2: summary(
      await createAlibabaLinkvisual({ ...options, signing: { version: 'V2' } }).queryFaceUserBatch.safe(user),
    ),
    linkvisualWrong: summary(await createAlibabaLinkvisual(wrongOptions).queryFaceUserBatch.safe(user)),
    iot: summary(await createAlibabaIot(options).getFaceImage.safe({ userType: 'OPEN', userId: '用户01' })),
    iotWrong: summary(await createAlibabaIot(wrongOptions).getFaceImage.safe({ userType: 'OPEN', userId: '用户01' })),
    finauth: summary(await createMegviiFinauth(options).getFaceInfo.safe({ group_id: 'a%b#c&d', face_token: 't' })),
    finauthWrong: summary(await createMegviiFinauth(wrongOptions).getFaceInfo.safe({ group_id: 'g', face_token: 't' })),
  };
}

Object.assign(globalThis, { report });
