import type { Override } from '@polyface/mocks';
import type { VendorMocks } from './vendor-mocks.ts';

/** The statuses that the kiosk can simulate: `normal`, and one for each failure. */
export const vendorStatuses = [
  'normal',
  'throttled',
  'arrears',
  'expired-token',
  'not-found',
  'wrong-secret',
  'down',
  'slow',
] as const;

/** One of {@link vendorStatuses}. */
export type VendorStatus = (typeof vendorStatuses)[number];

/**
 * Returns the overrides that simulate a status. `normal` and `wrong-secret` need none: with a wrong secret the mocks refuse the signature
 * by themselves.
 */
export function overridesFor(status: VendorStatus, mocks: VendorMocks): readonly Override[] {
  switch (status) {
    case 'normal':
    case 'wrong-secret':
      return [];
    case 'throttled':
      return calledOperations(mocks).map((operation) => operation.throttle());
    case 'down':
      return calledOperations(mocks).map((operation) => operation.drop());
    case 'slow':
      return calledOperations(mocks).map((operation) => operation.hang());
    case 'arrears':
      return arrears(mocks);
    case 'expired-token':
      return expiredToken(mocks);
    case 'not-found':
      return notFound(mocks);
  }
}

/** LinkVisual documents no code for an unpaid account, so it keeps working. */
function arrears({ iot, finauth, faceid }: VendorMocks): readonly Override[] {
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
}

/** FinAuth has no session tokens, so its signature expires instead. */
function expiredToken({ linkvisual, iot, finauth, faceid }: VendorMocks): readonly Override[] {
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
}

function notFound({ linkvisual, iot, finauth, faceid }: VendorMocks): readonly Override[] {
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

/** The operations that the kiosk calls. */
function calledOperations({ linkvisual, iot, finauth, faceid }: VendorMocks) {
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
