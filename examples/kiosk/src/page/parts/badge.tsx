import type { ReactNode } from 'react';
import { useLanguage } from '../words/language.tsx';

/** A person's badge. */
export function Badge({
  library,
  name,
  line,
  picture,
  stamp,
  children,
}: {
  readonly library: string;
  readonly name: string;
  readonly line?: string | undefined;
  /** The URL of the picture. */
  readonly picture?: string | undefined;
  readonly stamp?: string | undefined;
  readonly children?: ReactNode;
}) {
  const { words } = useLanguage();
  return (
    <div className="badge">
      <div className="badge-head">
        <span className="slot" aria-hidden="true" />
        <span>{library}</span>
      </div>
      <div className="badge-face">
        {picture === undefined ? (
          <span className="no-picture">{words.picture.none}</span>
        ) : (
          <img src={picture} alt={words.picture.alt} width="132" height="132" />
        )}
        {stamp !== undefined && <span className="stamp">{stamp}</span>}
      </div>
      <p className="badge-name">{name}</p>
      {line !== undefined && <p className="badge-line">{line}</p>}
      {children}
    </div>
  );
}
