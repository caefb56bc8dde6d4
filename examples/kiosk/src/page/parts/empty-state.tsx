import type { ReactNode } from 'react';

/** A placeholder: no result yet, or nothing found. */
export function EmptyState({ title, children }: { readonly title?: string; readonly children: ReactNode }) {
  return (
    <div className="empty">
      <svg viewBox="0 0 96 72" width="96" height="72" aria-hidden="true">
        <rect x="18" y="8" width="60" height="56" rx="8" />
        <path d="M40 8h16v6H40z" />
        <circle cx="48" cy="32" r="9" />
        <path d="M32 55c2-10 8-14 16-14s14 4 16 14" />
      </svg>
      {title !== undefined && <h2>{title}</h2>}
      <p>{children}</p>
    </div>
  );
}
