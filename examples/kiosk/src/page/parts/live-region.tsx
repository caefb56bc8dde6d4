import { useEffect, useRef, type ReactNode } from 'react';

/** The place of a form's result. Screen readers announce changes; when `watch` changes, the region scrolls into view. */
export function LiveRegion({ watch, children }: { readonly watch: unknown; readonly children: ReactNode }) {
  const region = useRef<HTMLDivElement>(null);
  const initial = useRef(watch);
  useEffect(() => {
    if (watch !== initial.current) region.current?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }, [watch]);
  return (
    <div className="results" ref={region} aria-live="polite">
      {children}
    </div>
  );
}
