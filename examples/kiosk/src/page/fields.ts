import type { Library } from '../api/messages.ts';

/** A field of a form: its name is also that of a member of what is sent, and of its words. */
export interface FieldPlan {
  readonly name: FieldName;
  readonly initial?: string;
  readonly optional?: true;
}

/** The fields there are. */
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

/** What a form holds, by field. */
export type Values = Partial<Record<FieldName, string>>;

const isolationId: FieldPlan = { name: 'isolationId', initial: 'ZheJiangHZ' };
const userType: FieldPlan = { name: 'userType', initial: 'OPEN' };
const groupId: FieldPlan = { name: 'groupId', initial: 'staff' };

/** What each library wants to know of a person. */
export const registrationFields: Readonly<Record<Library, readonly FieldPlan[]>> = {
  alibabaLinkvisual: [{ name: 'name' }, { name: 'ownId', optional: true }, isolationId],
  alibabaIot: [{ name: 'name' }, userType, { name: 'userId' }],
  megviiFinauth: [{ name: 'userId' }, { name: 'note', optional: true }, groupId],
};

/** By what each library finds a person. */
export const lookupFields: Readonly<Record<Library, readonly FieldPlan[]>> = {
  alibabaLinkvisual: [{ name: 'linkvisualUserId' }, isolationId],
  alibabaIot: [userType, { name: 'userId' }],
  megviiFinauth: [{ name: 'faceToken' }, groupId],
};

/** Whom a verification is about. */
export const verificationFields: readonly FieldPlan[] = [{ name: 'name' }, { name: 'idCard' }];

/** The values a form begins with. */
export function initialValues(fields: readonly FieldPlan[]): Values {
  return Object.fromEntries(fields.map(({ name, initial = '' }) => [name, initial]));
}

/** The fields that must be filled in and are not. */
export function missingIn(fields: readonly FieldPlan[], values: Values): readonly FieldName[] {
  return fields.filter(({ name, optional }) => !optional && !values[name]?.trim()).map(({ name }) => name);
}
