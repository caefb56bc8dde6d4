import type { ReactNode } from 'react';

/** A badge that is still on its way. */
export function Loading({ children }: { readonly children: ReactNode }) {
  return (
    <div className="badge loading">
      <span className="bone face" />
      <span className="bone wide" />
      <span className="bone" />
      <p>{children}</p>
    </div>
  );
}
