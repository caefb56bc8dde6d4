import type { Override } from '@polyface/mocks';
import type { MockedVendors } from './vendors.ts';

/** What kind of day the vendors have. */
export const days = [
  'good',
  'throttled',
  'arrears',
  'expired-token',
  'not-found',
  'wrong-secret',
  'down',
  'slow',
] as const;

/** One of {@link days}. */
export type Day = (typeof days)[number];

/** What the vendors answer on a day. On a good day, and when the secret is wrong, they do as they always do. */
export function answersOn(day: Day, vendors: MockedVendors): readonly Override[] {
  const { linkvisual, iot, finauth, faceid } = vendors;
  switch (day) {
    case 'good':
    case 'wrong-secret':
      return [];
    case 'throttled':
      return operationsOf(vendors).map((operation) => operation.throttle());
    case 'down':
      return operationsOf(vendors).map((operation) => operation.drop());
    case 'slow':
      return operationsOf(vendors).map((operation) => operation.hang());
    case 'arrears':
      // LinkVisual documents no code for an account in arrears: it goes on as usual.
      return [
        ...[iot.saveFaceImage, iot.getFaceImage, iot.deleteFaceImage].map((operation) =>
          operation.fail('403', { message: 'User Arrears' }),
        ),
        ...[finauth.addFace, finauth.getFaceInfo, finauth.removeFaces].map((operation) =>
          operation.fail('AUTHORIZATION_ERROR', { message: 'AUTHORIZATION_ERROR:Insufficient Account Balance' }),
        ),
        ...[faceid.getFaceIdToken, faceid.getFaceIdResult].map((operation) =>
          operation.fail('UnauthorizedOperation.Arrears'),
        ),
      ];
    case 'expired-token':
      // FinAuth knows no tokens: what expires there is the signature.
      return [
        ...[linkvisual.addFaceUser, linkvisual.queryFaceUserBatch, linkvisual.deleteFaceUser].map((operation) =>
          operation.fail('InvalidSecurityToken.Expired'),
        ),
        ...[iot.saveFaceImage, iot.getFaceImage, iot.deleteFaceImage].map((operation) => operation.fail('2402')),
        ...[finauth.addFace, finauth.getFaceInfo, finauth.removeFaces].map((operation) =>
          operation.fail('AUTHENTICATION_ERROR'),
        ),
        faceid.getFaceIdToken.fail('AuthFailure.TokenFailure'),
        faceid.getFaceIdResult.fail('InvalidParameterValue.BizTokenExpired'),
      ];
    case 'not-found':
      return [
        linkvisual.queryFaceUserBatch.fail('466', { message: 'face user not exist' }),
        linkvisual.deleteFaceUser.fail('466', { message: 'face user not exist' }),
        iot.getFaceImage.fail('2407'),
        iot.deleteFaceImage.fail('2407'),
        finauth.getFaceInfo.fail('INVALID_FACE_TOKEN'),
        finauth.removeFaces.fail('INVALID_OUTER_ID'),
        faceid.getFaceIdResult.fail('InvalidParameterValue.BizTokenExpired'),
      ];
  }
}

/** What the desk asks the vendors for. */
function operationsOf({ linkvisual, iot, finauth, faceid }: MockedVendors) {
  return [
    linkvisual.addFaceUser,
    linkvisual.queryFaceUserBatch,
    linkvisual.deleteFaceUser,
    iot.saveFaceImage,
    iot.getFaceImage,
    iot.deleteFaceImage,
    finauth.addFace,
    finauth.getFaceInfo,
    finauth.removeFaces,
    faceid.getFaceIdToken,
    faceid.getFaceIdResult,
  ];
}
