import { mockTencentFaceid } from '@polyface/mocks/tencent-faceid';
import { expectTypeOf, test } from 'vitest';

const mock = mockTencentFaceid();

test('an answer is typed by the operation it is for', () => {
  mock.getFaceIdToken.ok({ FaceIdToken: 'T-1' });
  // @ts-expect-error there is no such member
  mock.getFaceIdToken.ok({ Token: 'T-1' });
});

test('a code that is misspelt or not of this service does not compile', () => {
  mock.getFaceIdToken.fail('FailedOperation.ImageSizeTooLarge');
  // @ts-expect-error misspelt
  mock.getFaceIdToken.fail('FailedOperation.ImageToLarge');
  // @ts-expect-error FinAuth's
  mock.getFaceIdToken.fail('INVALID_FACE_TOKEN');
});

test('what was asked is typed', () => {
  expectTypeOf(mock.calls('getFaceIdToken')[0]!.input.CompareLib).toEqualTypeOf<'BUSINESS' | 'LOCAL'>();
  // @ts-expect-error there is no such operation
  mock.calls('getFaceToken');
});
