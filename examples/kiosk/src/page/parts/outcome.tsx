import { useEffect, useRef, type ReactNode } from 'react';

/** Where the outcome of a form appears: told to those who cannot see it, and brought into sight. */
export function Outcome({ watch, children }: { readonly watch: unknown; readonly children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const first = useRef(watch);
  useEffect(() => {
    if (watch !== first.current) place.current?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }, [watch]);
  return (
    <div className="outcome" ref={place} aria-live="polite">
      {children}
    </div>
  );
}
