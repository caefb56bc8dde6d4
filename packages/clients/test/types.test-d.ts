import { createAlibabaIot } from '@polyface/clients/alibaba-iot';
import { createAlibabaLinkvisual } from '@polyface/clients/alibaba-linkvisual';
import { createMegviiFinauth } from '@polyface/clients/megvii-finauth';
import { createTencentFaceid, getFaceIdToken, type GetFaceIdTokenErrorCode } from '@polyface/clients/tencent-faceid';
import { isVendorError } from '@polyface/runtime';
import { expectTypeOf, test } from 'vitest';

declare const credentials: { keyId: string; secret: string };
declare const error: unknown;
const faceid = createTencentFaceid({ credentials, region: 'ap-guangzhou' });
const linkvisual = createAlibabaLinkvisual({ credentials, signing: { version: 'V2' } });
const iot = createAlibabaIot({ credentials });
const finauth = createMegviiFinauth({ credentials, signing: { validFor: 60, singleUse: true } });

test('a call to each vendor compiles', async () => {
  const { FaceIdToken } = await faceid.getFaceIdToken({ CompareLib: 'BUSINESS', IdCard: '1', Name: '韦小宝' });
  expectTypeOf(FaceIdToken).toEqualTypeOf<string>();
  const users = await linkvisual.queryFaceUserBatch({ IsolationId: 'ZheJiangHZ', UserIdList: ['u1', 'u2'] });
  expectTypeOf(users[0]!.CreateTime).toEqualTypeOf<number | undefined>();
  const image = await iot.getFaceImage({ userType: 'PHONE', userId: '138', imageFormat: 'URL' });
  expectTypeOf(image?.faceId).toEqualTypeOf<string | undefined>();
  const { info } = await finauth.getFaceInfo({ group_id: 'staff', face_token: '9eab' });
  expectTypeOf(info.add_time).toEqualTypeOf<number | undefined>();
});

test('a wrong field does not compile', () => {
  // @ts-expect-error the vendor writes IdCard
  void faceid.getFaceIdToken({ CompareLib: 'BUSINESS', IDCard: '1', Name: 'n' });
  // @ts-expect-error group_id is missing
  void finauth.getFaceInfo({ face_token: '9eab' });
  // @ts-expect-error must be a list, not a string
  void linkvisual.queryFaceUserBatch({ IsolationId: 'i', UserIdList: 'u1' });
});

test('a field that is missing but required under a condition does not compile', () => {
  // @ts-expect-error BUSINESS requires Name
  void faceid.getFaceIdToken({ CompareLib: 'BUSINESS', IdCard: '1' });
  // @ts-expect-error LOCAL requires ImageBase64
  void faceid.getFaceIdToken({ CompareLib: 'LOCAL', IdCard: '1', Name: 'n' });
});

test('an unknown enum value does not compile', () => {
  // @ts-expect-error there is no EMAIL
  void iot.getFaceImage({ userType: 'EMAIL', userId: '1' });
  // @ts-expect-error there is no OTHER
  void faceid.getFaceIdToken({ CompareLib: 'OTHER', IdCard: '1', Name: 'n' });
});

test('the input does not contain what the client sets', () => {
  // @ts-expect-error sign is set by the signer
  void finauth.getFaceInfo({ group_id: 'g', face_token: 't', sign: 'x' });
});

test('an error of an operation narrows to its documented codes, and a misspelled code does not compile', () => {
  if (!isVendorError(error, getFaceIdToken)) return;
  expectTypeOf(error.code).toEqualTypeOf<GetFaceIdTokenErrorCode>();
  // @ts-expect-error the code is FailedOperation.ImageSizeTooLarge
  void (error.code === 'FailedOperation.ImageTooLarge');
});
