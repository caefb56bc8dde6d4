import { createPolyface, createPolyfaceWith, megviiFinauth, tencentFaceid, type Face } from 'polyface';
import { expectTypeOf, test } from 'vitest';

declare const credentials: { keyId: string; secret: string };

test('a configured service can be called', () => {
  const polyface = createPolyface({ megviiFinauth: { credentials }, tencentFaceid: { credentials } });
  expectTypeOf(polyface.findFaces({ from: 'megviiFinauth', groupId: 'staff', faceToken: 't' })).resolves.toEqualTypeOf<
    readonly Face[]
  >();
  void polyface.startVerification({ idCard: '1', name: 'n' });
  void polyface.clients.megviiFinauth.getFaceInfo({ group_id: 'g', face_token: 't' });
});

test('a service that is not configured does not compile', () => {
  const polyface = createPolyface({ megviiFinauth: { credentials } });
  // @ts-expect-error IoT is not configured
  void polyface.findFaces({ from: 'alibabaIot', userType: 'OPEN', userId: '1' });
  // @ts-expect-error Tencent is not configured
  void polyface.startVerification({ idCard: '1', name: 'n' });
  // @ts-expect-error IoT is not configured
  void polyface.addFace({ to: 'alibabaIot', userType: 'OPEN', userId: '1', imageUrl: 'https://x' });
  // @ts-expect-error LinkVisual is not configured
  void polyface.removeFace({ from: 'alibabaLinkvisual', isolationId: 'i', userId: 'u' });
  // @ts-expect-error FinAuth does not accept the URL of a picture
  void polyface.addFace({ to: 'megviiFinauth', groupId: 'g', userId: 'u', imageUrl: 'https://x' });
  // @ts-expect-error Tencent is not configured
  void polyface.verificationResult({ token: 't' });
  // @ts-expect-error Tencent is not configured
  void polyface.clients.tencentFaceid;
  const tencentOnly = createPolyface({ tencentFaceid: { credentials } });
  // @ts-expect-error Tencent does not store faces
  void tencentOnly.findFaces;
  // @ts-expect-error there is no such service
  createPolyface({ faceplusplus: { credentials } });
});

test('a facade over the services that are passed has their methods and no others', () => {
  const polyface = createPolyfaceWith([megviiFinauth, tencentFaceid], { megviiFinauth: { credentials } });
  expectTypeOf(polyface.findFaces({ from: 'megviiFinauth', groupId: 'g', faceToken: 't' })).resolves.toEqualTypeOf<
    readonly Face[]
  >();
  // @ts-expect-error Tencent is not configured
  void polyface.startVerification;
  // @ts-expect-error IoT is not passed
  createPolyfaceWith([megviiFinauth], { alibabaIot: { credentials } });
});
