import { useId } from 'react';
import type { FieldDefinition } from '../fields.ts';
import { useLanguage } from '../words/language.tsx';

/** A field with its label and its hint. If the field is missing, an error replaces the hint. */
export function Field({
  field: { name, optional },
  value,
  missing,
  onChange,
}: {
  readonly field: FieldDefinition;
  readonly value: string;
  readonly missing: boolean;
  readonly onChange: (value: string) => void;
}) {
  const { words } = useLanguage();
  const { label, hint } = words.fields[name];
  const id = useId();
  const description = missing ? words.form.missing : hint;
  const common = {
    id,
    name,
    value,
    required: !optional,
    'aria-invalid': missing,
    'aria-describedby': description === undefined ? undefined : `${id}-description`,
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
          {Object.entries(words.userTypes).map(([type, text]) => (
            <option key={type} value={type}>
              {text}
            </option>
          ))}
        </select>
      ) : (
        <input type="text" spellCheck={false} {...common} />
      )}
      {description !== undefined && (
        <p className={missing ? 'problem' : 'hint'} id={`${id}-description`}>
          {description}
        </p>
      )}
    </div>
  );
}
