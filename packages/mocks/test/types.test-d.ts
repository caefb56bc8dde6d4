import { mockTencentFaceid } from '@polyface/mocks/tencent-faceid';
import { expectTypeOf, test } from 'vitest';

const mock = mockTencentFaceid();

test('the data of an override has the type of its operation', () => {
  mock.getFaceIdToken.ok({ FaceIdToken: 'T-1' });
  // @ts-expect-error there is no such member
  mock.getFaceIdToken.ok({ Token: 'T-1' });
});

test('a misspelled code or a code of another service does not compile', () => {
  mock.getFaceIdToken.fail('FailedOperation.ImageSizeTooLarge');
  // @ts-expect-error misspelled
  mock.getFaceIdToken.fail('FailedOperation.ImageToLarge');
  // @ts-expect-error FinAuth's
  mock.getFaceIdToken.fail('INVALID_FACE_TOKEN');
});

test('the recorded input has the type of its operation', () => {
  expectTypeOf(mock.calls('getFaceIdToken')[0]!.input.CompareLib).toEqualTypeOf<'BUSINESS' | 'LOCAL'>();
  // @ts-expect-error there is no such operation
  mock.calls('getFaceToken');
});
