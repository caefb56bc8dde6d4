import type { FieldName, FieldPlan, Values } from '../fields.ts';
import { Field } from './field.tsx';

/** The fields of a form, in their order. */
export function Fields({
  plans,
  values,
  missing,
  onChange,
}: {
  readonly plans: readonly FieldPlan[];
  readonly values: Values;
  readonly missing: readonly FieldName[];
  readonly onChange: (values: Values) => void;
}) {
  return plans.map((plan) => (
    <Field
      key={plan.name}
      plan={plan}
      value={values[plan.name] ?? ''}
      missing={missing.includes(plan.name)}
      onChange={(value) => onChange({ ...values, [plan.name]: value })}
    />
  ));
}
