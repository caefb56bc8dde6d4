import type { OperationData } from '../data/types.ts';

type Example = Readonly<Record<string, any>>;

/** The facade call for an operation, by `<service>/<operationId>`, from its documented request. */
const calls: Readonly<Record<string, (example: Example) => string>> = {
  'alibaba-linkvisual/queryFaceUserBatch': ({ IsolationId, UserIdList }) =>
    `const faces = await polyface.findFaces(${object({ from: 'alibabaLinkvisual', isolationId: IsolationId, userIds: UserIdList })}); console.log(faces);`,
  'alibaba-iot/getFaceImage': ({ userType, userId }) =>
    `const [face] = await polyface.findFaces(${object({ from: 'alibabaIot', userType, userId })}); console.log(face);`,
  'megvii-finauth/getFaceInfo': ({ group_id: groupId, face_token: faceToken }) =>
    `const [face] = await polyface.findFaces(${object({ from: 'megviiFinauth', groupId, faceToken })}); console.log(face);`,
  'alibaba-linkvisual/addFaceUser': ({ IsolationId, FacePicUrl, CustomUserId, Name }) =>
    `const face = await polyface.addFace(${object({ to: 'alibabaLinkvisual', isolationId: IsolationId, imageUrl: FacePicUrl, userId: CustomUserId, name: Name })}); console.log(face);`,
  'alibaba-iot/saveFaceImage': ({ userType, userId, imageUrl = 'https://example.com/face.jpg', userName }) =>
    `const face = await polyface.addFace(${object({ to: 'alibabaIot', userType, userId, imageUrl, name: userName })}); console.log(face);`,
  'megvii-finauth/addFace': ({ group_id: groupId, user_id: userId, image, user_data: userData }) =>
    `const face = await polyface.addFace(${object({ to: 'megviiFinauth', groupId, userId, imageBase64: image, userData })}); console.log(face);`,
  'alibaba-linkvisual/deleteFaceUser': ({ IsolationId, UserId }) =>
    `await polyface.removeFace(${object({ from: 'alibabaLinkvisual', isolationId: IsolationId, userId: UserId })});`,
  'alibaba-iot/deleteFaceImage': ({ userType, userId }) =>
    `await polyface.removeFace(${object({ from: 'alibabaIot', userType, userId })});`,
  'megvii-finauth/removeFaces': ({ group_id: groupId, face_tokens: [faceToken] }) =>
    `await polyface.removeFace(${object({ from: 'megviiFinauth', groupId, faceToken })});`,
  'tencent-faceid/getFaceIdToken': ({ IdCard, Name }) =>
    `const verification = await polyface.startVerification(${object({ idCard: IdCard, name: Name })}); console.log(verification);`,
  'tencent-faceid/getFaceIdResult': ({ FaceIdToken }) =>
    `const result = await polyface.verificationResult(${object({ token: FaceIdToken })}); console.log(result);`,
};

/** The facade call that makes an operation's documented request; `undefined` if the facade has none. */
export function facadeCall({ service, id, example = {} }: OperationData): string | undefined {
  const name = `${service}/${id}`;
  return Object.hasOwn(calls, name) ? calls[name]!(example) : undefined;
}

function object(members: object): string {
  return JSON.stringify(members);
}
