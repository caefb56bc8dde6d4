import type { View } from '../words/words.ts';

const paths: Readonly<Record<View, string>> = {
  register: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20c.7-4 3.5-6 7.5-6M18 14v6M15 17h6',
  find: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.5 15.5 21 21',
  verify: 'M12 3l7.5 3v5.5c0 4.5-3 8-7.5 9.5-4.5-1.5-7.5-5-7.5-9.5V6zM8.5 12l2.5 2.5 4.5-5',
};

/** The icon of a view. */
export function ViewIcon({ view }: { readonly view: View }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
      <path d={paths[view]} />
    </svg>
  );
}
