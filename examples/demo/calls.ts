import { tencentFaceid } from '@polyface/clients/tencent-faceid';
import { fromRequest } from '@polyface/mocks';
import { createPolyface } from 'polyface';
import { keys } from './keys.ts';

/** A call of the demo: what it is, and how it is made. */
export interface DemoCall {
  readonly title: string;
  run(): Promise<unknown>;
}

/** One signed call per vendor, through the facade and through a client. */
export function demoCalls(endpoint: string): readonly DemoCall[] {
  const polyface = createPolyface({
    alibabaLinkvisual: { credentials: keys['alibaba-linkvisual'], endpoint },
    alibabaIot: { credentials: keys['alibaba-iot'], endpoint },
    megviiFinauth: { credentials: keys['megvii-finauth'], endpoint },
    tencentFaceid: { credentials: keys['tencent-faceid'], endpoint, region: 'ap-guangzhou' },
  });
  return [
    {
      title: 'Alibaba LinkVisual, by the facade',
      run: () =>
        polyface.findFaces({ from: 'alibabaLinkvisual', isolationId: 'ZheJiangHZ', userIds: ['3mtjaqebeq4d****'] }),
    },
    {
      title: 'Alibaba IoT, by the facade',
      run: () => polyface.findFaces({ from: 'alibabaIot', userType: 'PHONE', userId: '13800000000' }),
    },
    {
      title: 'Megvii FinAuth, by its client',
      run: () =>
        polyface.clients.megviiFinauth.getFaceInfo({
          group_id: 'staff',
          face_token: '9eab9fe14a402295fb78409a81abfc3c',
        }),
    },
    {
      title: 'Tencent FaceID, by the facade',
      run: () => polyface.startVerification({ idCard: '11204416541220243X', name: '韦小宝' }),
    },
  ];
}

/** A call that is signed with a wrong secret. `onSend` is told the string that was signed. */
export function refusedCall(endpoint: string, onSend: (stringToSign: string) => void): DemoCall {
  const credentials = { ...keys['tencent-faceid'], secret: 'not-the-secret' };
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    onSend(await stringToSignOf(new Request(url, init)));
    return globalThis.fetch(url, init);
  };
  const { clients } = createPolyface({ tencentFaceid: { credentials, endpoint, fetch } });
  return {
    title: 'Tencent FaceID, signed with a wrong secret',
    run: () =>
      clients.tencentFaceid.getFaceIdToken({ CompareLib: 'BUSINESS', IdCard: '11204416541220243X', Name: '韦小宝' }),
  };
}

async function stringToSignOf(request: Request): Promise<string> {
  const signer = tencentFaceid.protocol.signer(undefined);
  const detached = signer.detach(await fromRequest(request));
  return detached.found === 'claim' ? (await signer.canonicalize(detached.stamped)).stringToSign : '';
}
