import { useId } from 'react';
import type { FieldPlan } from '../fields.ts';
import { useLanguage } from '../words/language.tsx';

/** A field with its label, its hint, and what is wrong with it. */
export function Field({
  plan: { name, optional },
  value,
  missing,
  onChange,
}: {
  readonly plan: FieldPlan;
  readonly value: string;
  readonly missing: boolean;
  readonly onChange: (value: string) => void;
}) {
  const { words } = useLanguage();
  const { label, hint } = words.fields[name];
  const id = useId();
  const told = missing ? words.form.missing : hint;
  const common = {
    id,
    name,
    value,
    required: !optional,
    'aria-invalid': missing,
    'aria-describedby': told === undefined ? undefined : `${id}-told`,
    autoComplete: 'off',
    onChange: ({ target }: { readonly target: { readonly value: string } }) => onChange(target.value),
  };
  return (
    <div className="field">
      <label htmlFor={id}>
        {label} {optional && <span className="optional">{words.form.optional}</span>}
      </label>
      {name === 'userType' ? (
        <select {...common}>
          {Object.entries(words.userTypes).map(([type, plain]) => (
            <option key={type} value={type}>
              {plain}
            </option>
          ))}
        </select>
      ) : (
        <input type="text" spellCheck={false} {...common} />
      )}
      {told !== undefined && (
        <p className={missing ? 'problem' : 'hint'} id={`${id}-told`}>
          {told}
        </p>
      )}
    </div>
  );
}
