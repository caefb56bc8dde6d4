import { useId } from 'react';
import type { Library } from '../../api/messages.ts';
import { useLanguage } from '../words/language.tsx';

/** Chooses one of the libraries. */
export function LibraryChoice({
  library,
  onChange,
}: {
  readonly library: Library;
  readonly onChange: (library: Library) => void;
}) {
  const { words } = useLanguage();
  const group = useId();
  const all = Object.entries(words.libraries) as [Library, { name: string; line: string }][];
  return (
    <fieldset className="libraries">
      <legend>{words.form.library}</legend>
      <div className="choices">
        {all.map(([one, { name, line }]) => (
          <label key={one} className="choice">
            <input type="radio" name={group} checked={one === library} onChange={() => onChange(one)} />
            <span className="choice-name">{name}</span>
            <span className="choice-line">{line}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
