import { useEffect, useState } from 'react';
import { useLanguage } from '../words/language.tsx';

/** How long a token still lives. */
export function Countdown({ until }: { readonly until: string }) {
  const { verify } = useLanguage().words;
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  const seconds = Math.max(0, Math.ceil((Date.parse(until) - now) / 1_000));
  const two = (part: number) => String(part).padStart(2, '0');
  return (
    <div className="countdown" role="timer" aria-live="off">
      {seconds === 0 ? (
        <strong>{verify.over}</strong>
      ) : (
        <>
          <strong>{`${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`}</strong> {verify.left}
        </>
      )}
      <progress max={600} value={seconds} aria-hidden="true" />
    </div>
  );
}
