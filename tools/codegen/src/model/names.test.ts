import { expect, test } from 'vitest';
import { camelCase, constantName, isIdentifier, typeName } from './names.ts';

test.each([
  { given: 'tencent-faceid', camel: 'tencentFaceid', type: 'TencentFaceid', constant: 'tencentFaceid' },
  { given: 'getFaceIdToken', camel: 'getFaceIdToken', type: 'GetFaceIdToken', constant: 'getFaceIdToken' },
  { given: 'delete', camel: 'delete', type: 'Delete', constant: 'delete_' },
  { given: 'createClient', camel: 'createClient', type: 'CreateClient', constant: 'createClient_' },
  { given: '3d-face', camel: '3dFace', type: '_3dFace', constant: '_3dFace' },
  { given: 'blob', camel: 'blob', type: 'Blob_', constant: 'blob' },
  { given: 'face.feature', camel: 'faceFeature', type: 'FaceFeature', constant: 'faceFeature' },
])('$given is the constant $constant and the type $type', ({ given, camel, type, constant }) => {
  expect(camelCase(given)).toBe(camel);
  expect(typeName(given)).toBe(type);
  expect(constantName(given)).toBe(constant);
});

test('a name that is taken gets a line behind it', () => {
  expect(constantName('zoo', ['zoo'])).toBe('zoo_');
});

test('a member needs quotes unless its name is an identifier', () => {
  expect(['a', '$a', '姓名', 'a1'].every(isIdentifier)).toBe(true);
  expect(['', '1a', 'x-y', 'a b', 'a.b'].some(isIdentifier)).toBe(false);
});
