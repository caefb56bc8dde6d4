import { fromRequest, type Mock } from '@polyface/mocks';
import { tencentTc3Server } from '@polyface/runtime/protocols/tencent-tc3/server';
import { createPolyface } from 'polyface';
import { credentials } from './credentials.ts';
import { person } from './person.ts';

/** A call of the demo. */
export interface DemoCall {
  readonly title: string;
  /** The service that is called: `tencent-faceid`. */
  readonly service: string;
  run(): Promise<unknown>;
}

/** One signed call per vendor: three through the facade, one through a client. */
export function demoCalls(endpoint: string): readonly DemoCall[] {
  const polyface = createPolyface({
    alibabaLinkvisual: { credentials: credentials['alibaba-linkvisual'], endpoint },
    alibabaIot: { credentials: credentials['alibaba-iot'], endpoint },
    megviiFinauth: { credentials: credentials['megvii-finauth'], endpoint },
    tencentFaceid: { credentials: credentials['tencent-faceid'], endpoint, region: 'ap-guangzhou' },
  });
  const { name, idCard, phone, linkvisual, finauth } = person;
  return [
    {
      title: 'Alibaba LinkVisual, through the facade',
      service: 'alibaba-linkvisual',
      run: () =>
        polyface.findFaces({
          from: 'alibabaLinkvisual',
          isolationId: linkvisual.isolationId,
          userIds: [linkvisual.userId],
        }),
    },
    {
      title: 'Alibaba IoT, through the facade',
      service: 'alibaba-iot',
      run: () => polyface.findFaces({ from: 'alibabaIot', userType: 'PHONE', userId: phone }),
    },
    {
      title: 'Megvii FinAuth, through its client',
      service: 'megvii-finauth',
      run: () =>
        polyface.clients.megviiFinauth.getFaceInfo({ group_id: finauth.groupId, face_token: finauth.faceToken }),
    },
    {
      title: 'Tencent FaceID, through the facade',
      service: 'tencent-faceid',
      run: () => polyface.startVerification({ idCard, name }),
    },
  ];
}

/**
 * A call that is signed with a wrong secret. It is signed for the vendor's own host and handled by the mock without HTTP, so its credential
 * scope names the service `faceid`. `onSend` receives the string that the client signed.
 */
export function refusedCall(mock: Mock, onSend: (stringToSign: string) => void): DemoCall {
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    onSend(await stringToSignOf(new Request(url, init)));
    return mock.fetch(url, init);
  };
  const wrong = { ...credentials['tencent-faceid'], secret: 'not-the-secret' };
  const polyface = createPolyface({ tencentFaceid: { credentials: wrong, fetch } });
  return {
    title: 'Tencent FaceID, signed with a wrong secret',
    service: 'tencent-faceid',
    run: () => polyface.startVerification({ idCard: person.idCard, name: person.name }),
  };
}

async function stringToSignOf(request: Request): Promise<string> {
  const signer = tencentTc3Server.signers[0]!;
  const detached = signer.detach(await fromRequest(request));
  return detached.state === 'present' ? (await signer.canonicalize(detached.stamped)).stringToSign : '';
}
