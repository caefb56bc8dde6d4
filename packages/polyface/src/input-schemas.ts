import type { Schema } from '@polyface/runtime';

const text: Schema = { type: 'string' };
const userType: Schema = { type: 'string' };

/** The schemas of the facade's inputs, by method and, where a service must be named, by service. */
export const inputSchemas: {
  readonly findFaces: Readonly<Record<string, Schema>>;
  readonly addFace: Readonly<Record<string, Schema>>;
  readonly removeFace: Readonly<Record<string, Schema>>;
  readonly startVerification: Schema;
  readonly verificationResult: Schema;
} = {
  findFaces: {
    alibabaLinkvisual: object({ from: text, isolationId: text, userIds: { type: 'array', items: text } }),
    alibabaIot: object({ from: text, userType, userId: text }, { image: { type: 'string', enum: ['url', 'base64'] } }),
    megviiFinauth: object({ from: text, groupId: text, faceToken: text }),
  },
  addFace: {
    alibabaLinkvisual: object(
      { to: text, isolationId: text, imageUrl: text },
      { userId: text, name: text, attributes: { type: 'object' } },
    ),
    alibabaIot: either(
      { imageUrl: text },
      { imageBase64: text },
      object(
        { to: text, userType, userId: text },
        { name: text, policy: { type: 'string', enum: ['PERMISSION', 'DENY'] }, expiresAt: {} },
      ),
    ),
    megviiFinauth: either(
      { imageBase64: text },
      { file: { type: 'string', format: 'binary' } },
      object({ to: text, groupId: text, userId: text }, { userData: text }),
    ),
  },
  removeFace: {
    alibabaLinkvisual: object({ from: text, isolationId: text, userId: text }),
    alibabaIot: object({ from: text, userType, userId: text }),
    megviiFinauth: object({ from: text, groupId: text, faceToken: text }),
  },
  startVerification: either(
    { idCard: text, name: text },
    { imageBase64: text },
    object({}, { extra: text, ruleId: text }),
  ),
  verificationResult: object({ token: text }),
};

type Properties = Readonly<Record<string, Schema>>;

function object(required: Properties, optional: Properties = {}): Schema {
  return {
    type: 'object',
    properties: { ...required, ...optional },
    required: Object.keys(required),
    additionalProperties: false,
  };
}

/** An object with the properties of `base` and either those of `first` or those of `second`. */
function either(first: Properties, second: Properties, base: Schema): Schema {
  const branch = (own: Properties): Schema => ({
    ...base,
    name: `{ ${Object.keys(own).join(', ')} }`,
    properties: { ...base.properties, ...own },
    required: [...(base.required ?? []), ...Object.keys(own)],
  });
  return { oneOf: [branch(first), branch(second)] };
}
