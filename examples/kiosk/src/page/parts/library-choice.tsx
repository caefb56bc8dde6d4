import { useId } from 'react';
import type { Library } from '../../api/types.ts';
import { useLanguage } from '../words/language.tsx';

/** Radio buttons that select a library. */
export function LibraryChoice({
  library,
  onChange,
}: {
  readonly library: Library;
  readonly onChange: (library: Library) => void;
}) {
  const { words } = useLanguage();
  const group = useId();
  const entries = Object.entries(words.libraries) as [Library, { name: string; line: string }][];
  return (
    <fieldset className="libraries">
      <legend>{words.form.library}</legend>
      <div className="choices">
        {entries.map(([id, { name, line }]) => (
          <label key={id} className="choice">
            <input type="radio" name={group} checked={id === library} onChange={() => onChange(id)} />
            <span className="choice-name">{name}</span>
            <span className="choice-line">{line}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
