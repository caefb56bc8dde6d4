import { useEffect, useState } from 'react';
import { useLanguage } from '../words/language.tsx';

/** Lifetime of a token, in seconds. */
const lifetime = 600;

/** The time until a token expires. `until` is in ISO 8601. */
export function Countdown({ until }: { readonly until: string }) {
  const { verify } = useLanguage().words;
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  const seconds = Math.max(0, Math.ceil((Date.parse(until) - now) / 1_000));
  const twoDigits = (part: number) => String(part).padStart(2, '0');
  return (
    <div className="countdown" role="timer" aria-live="off">
      {seconds === 0 ? (
        <strong>{verify.expired}</strong>
      ) : (
        <>
          <strong>{`${twoDigits(Math.floor(seconds / 60))}:${twoDigits(seconds % 60)}`}</strong> {verify.left}
        </>
      )}
      <progress max={lifetime} value={seconds} aria-hidden="true" />
    </div>
  );
}
