import { useLanguage } from '../words/language.tsx';
import type { View } from '../words/words.ts';

/** The title of a view. */
export function ViewHead({ view }: { readonly view: View }) {
  const { title, lead } = useLanguage().words.views[view];
  return (
    <header className="view-head">
      <h1>{title}</h1>
      <p>{lead}</p>
    </header>
  );
}
