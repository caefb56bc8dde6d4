import type { ReactNode } from 'react';

/** A placeholder in the shape of a badge, while a task is running. */
export function Loading({ children }: { readonly children: ReactNode }) {
  return (
    <div className="badge loading">
      <span className="skeleton face" />
      <span className="skeleton wide" />
      <span className="skeleton" />
      <p>{children}</p>
    </div>
  );
}
