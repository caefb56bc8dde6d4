import type { Library } from '../api/types.ts';

/** A form field. Its name is also the key of its texts and of the value in the request. */
export interface FieldDefinition {
  readonly name: FieldName;
  readonly initial?: string;
  readonly optional?: true;
}

/** The names of all form fields. */
export type FieldName =
  | 'name'
  | 'isolationId'
  | 'ownId'
  | 'linkvisualUserId'
  | 'userType'
  | 'userId'
  | 'groupId'
  | 'note'
  | 'faceToken'
  | 'idCard';

/** The values of a form, by field. */
export type Values = Partial<Record<FieldName, string>>;

const isolationId: FieldDefinition = { name: 'isolationId', initial: 'ZheJiangHZ' };
const userType: FieldDefinition = { name: 'userType', initial: 'OPEN' };
const groupId: FieldDefinition = { name: 'groupId', initial: 'staff' };

/** The fields of a registration, by library. */
export const registrationFields: Readonly<Record<Library, readonly FieldDefinition[]>> = {
  alibabaLinkvisual: [{ name: 'name' }, { name: 'ownId', optional: true }, isolationId],
  alibabaIot: [{ name: 'name' }, userType, { name: 'userId' }],
  megviiFinauth: [{ name: 'userId' }, { name: 'note', optional: true }, groupId],
};

/** The fields of a lookup, by library. */
export const lookupFields: Readonly<Record<Library, readonly FieldDefinition[]>> = {
  alibabaLinkvisual: [{ name: 'linkvisualUserId' }, isolationId],
  alibabaIot: [userType, { name: 'userId' }],
  megviiFinauth: [{ name: 'faceToken' }, groupId],
};

/** The fields of a verification. */
export const verificationFields: readonly FieldDefinition[] = [{ name: 'name' }, { name: 'idCard' }];

/** Returns the initial values of a form. */
export function initialValues(fields: readonly FieldDefinition[]): Values {
  return Object.fromEntries(fields.map(({ name, initial = '' }) => [name, initial]));
}

/** Returns the required fields that are blank. */
export function missingFields(fields: readonly FieldDefinition[], values: Values): readonly FieldName[] {
  return fields.filter(({ name, optional }) => !optional && !values[name]?.trim()).map(({ name }) => name);
}
