import { expect, test } from 'vitest';
import { camelCase, constantName, isIdentifier, typeName } from './names.ts';

test.each([
  { input: 'tencent-faceid', camel: 'tencentFaceid', type: 'TencentFaceid', constant: 'tencentFaceid' },
  { input: 'getFaceIdToken', camel: 'getFaceIdToken', type: 'GetFaceIdToken', constant: 'getFaceIdToken' },
  { input: 'delete', camel: 'delete', type: 'Delete', constant: 'delete_' },
  { input: 'createClient', camel: 'createClient', type: 'CreateClient', constant: 'createClient_' },
  { input: '3d-face', camel: '3dFace', type: '_3dFace', constant: '_3dFace' },
  { input: 'blob', camel: 'blob', type: 'Blob_', constant: 'blob' },
  { input: 'face.feature', camel: 'faceFeature', type: 'FaceFeature', constant: 'faceFeature' },
])('$input is the constant $constant and the type $type', ({ input, camel, type, constant }) => {
  expect(camelCase(input)).toBe(camel);
  expect(typeName(input)).toBe(type);
  expect(constantName(input)).toBe(constant);
});

test('a name that is taken gets an underscore', () => {
  expect(constantName('zoo', ['zoo'])).toBe('zoo_');
});

test('a member needs quotes unless its name is an identifier', () => {
  expect(['a', '$a', '姓名', 'a1'].every(isIdentifier)).toBe(true);
  expect(['', '1a', 'x-y', 'a b', 'a.b'].some(isIdentifier)).toBe(false);
});
