import { useState, type FormEvent } from 'react';
import { initialValues, missingFields, type FieldDefinition, type FieldName, type Values } from './fields.ts';

/** The state of a form. */
export interface Form {
  readonly values: Values;
  /** The required fields that are blank. Empty until the first submit. */
  readonly missing: readonly FieldName[];
  /** Whether the form was submitted at least once since the last reset. */
  readonly submitted: boolean;
  change(values: Values): void;
  /** Resets the form to other fields. Values of `previous` are kept for the fields that still exist. */
  reset(fields: readonly FieldDefinition[], previous?: Values): void;
  /** Returns the submit handler. It calls `send` if no field is missing; otherwise it focuses the first missing field. */
  onSubmit(send: () => void): (event: FormEvent<HTMLFormElement>) => void;
}

/** Creates the state of a form with some fields. */
export function useForm(fields: readonly FieldDefinition[], initial?: Values): Form {
  const [values, change] = useState<Values>({ ...initialValues(fields), ...initial });
  const [submitted, setSubmitted] = useState(false);
  const missing = missingFields(fields, values);
  return {
    values,
    missing: submitted ? missing : [],
    submitted,
    change,
    reset(next, previous = {}) {
      const entries = next.filter(({ name }) => previous[name]).map(({ name }) => [name, previous[name]] as const);
      change({ ...initialValues(next), ...Object.fromEntries(entries) });
      setSubmitted(false);
    },
    onSubmit: (send) => (event) => {
      event.preventDefault();
      setSubmitted(true);
      const [name] = missing;
      if (name === undefined) return send();
      const field = event.currentTarget.elements.namedItem(name);
      if (field instanceof HTMLElement) field.focus();
    },
  };
}
