import type { FieldDefinition, FieldName, Values } from '../fields.ts';
import { Field } from './field.tsx';

/** The fields of a form. */
export function Fields({
  fields,
  values,
  missing,
  onChange,
}: {
  readonly fields: readonly FieldDefinition[];
  readonly values: Values;
  readonly missing: readonly FieldName[];
  readonly onChange: (values: Values) => void;
}) {
  return fields.map((field) => (
    <Field
      key={field.name}
      field={field}
      value={values[field.name] ?? ''}
      missing={missing.includes(field.name)}
      onChange={(value) => onChange({ ...values, [field.name]: value })}
    />
  ));
}
