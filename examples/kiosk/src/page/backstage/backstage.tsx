import { useEffect, useId, useState } from 'react';
import { days, type Day } from '../../stage/days.ts';
import { ask } from '../ask.ts';
import { useLanguage } from '../words/language.tsx';

/** For developers: chooses the day that the mocked vendors have, so that each failure can be seen by hand. */
export function Backstage() {
  const { backstage } = useLanguage().words;
  const [day, setDay] = useState<Day>('good');
  const [wished, setWished] = useState<Day>();
  const group = useId();
  useEffect(() => {
    fetch('/stage/day')
      .then((response) => response.json())
      .then((told: { readonly day: Day }) => setDay(told.day))
      .catch(() => undefined);
  }, []);
  const turnTo = (next: Day) => {
    setWished(next);
    ask<{ readonly day: Day }>('/stage/day', { day: next }).then(
      (told) => setDay(told.day),
      () => setWished(undefined),
    );
  };
  return (
    <aside className="backstage" aria-label={backstage.title}>
      <details>
        <summary>
          <span className="lamp" data-good={day === 'good'} aria-hidden="true" />
          {backstage.title}: {backstage.days[day]}
        </summary>
        <fieldset>
          <legend>{backstage.line}</legend>
          {days.map((one) => (
            <label key={one}>
              <input type="radio" name={group} checked={one === (wished ?? day)} onChange={() => turnTo(one)} />
              <span>{backstage.days[one]}</span>
            </label>
          ))}
        </fieldset>
      </details>
    </aside>
  );
}
