import { useState, type FormEvent } from 'react';
import { initialValues, missingIn, type FieldName, type FieldPlan, type Values } from './fields.ts';

/** A form being filled in. */
export interface Form {
  readonly values: Values;
  /** The fields that must be filled in and are not, once it was tried to send. */
  readonly missing: readonly FieldName[];
  /** Whether it was tried to send. */
  readonly tried: boolean;
  change(values: Values): void;
  /** Begins anew with other fields; what was filled in already may be kept. */
  begin(plans: readonly FieldPlan[], kept?: Values): void;
  /** Sends when nothing is missing; else goes to the first field that is. */
  onSubmit(send: () => void): (event: FormEvent<HTMLFormElement>) => void;
}

/** A form of some fields. */
export function useForm(plans: readonly FieldPlan[], first?: Values): Form {
  const [values, change] = useState<Values>({ ...initialValues(plans), ...first });
  const [tried, setTried] = useState(false);
  const missing = missingIn(plans, values);
  return {
    values,
    missing: tried ? missing : [],
    tried,
    change,
    begin(next, kept = {}) {
      const filled = next.filter(({ name }) => kept[name]).map(({ name }) => [name, kept[name]] as const);
      change({ ...initialValues(next), ...Object.fromEntries(filled) });
      setTried(false);
    },
    onSubmit: (send) => (event) => {
      event.preventDefault();
      setTried(true);
      const [name] = missing;
      if (name === undefined) return send();
      const field = event.currentTarget.elements.namedItem(name);
      if (field instanceof HTMLElement) field.focus();
    },
  };
}
