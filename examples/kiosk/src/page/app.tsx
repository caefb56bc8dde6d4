import { useState } from 'react';
import type { RecordKey } from '../api/messages.ts';
import { Backstage } from './backstage/backstage.tsx';
import { FindView } from './find/find-view.tsx';
import { ViewIcon } from './parts/view-icon.tsx';
import { RegisterView } from './register/register-view.tsx';
import { addressOf, useView, views } from './use-view.ts';
import { VerifyView } from './verify/verify-view.tsx';
import { useLanguage } from './words/language.tsx';

/** The whole page: the rail with the views, and the view that is chosen. */
export function App() {
  const { words, change } = useLanguage();
  const view = useView();
  const [begun, setBegun] = useState<RecordKey>();
  const lookUp = (key: RecordKey) => {
    setBegun(key);
    location.hash = addressOf('find');
  };
  return (
    <>
      <button type="button" className="skip" onClick={() => document.getElementById('content')?.focus()}>
        {words.skip}
      </button>
      <header className="rail">
        <div className="brand">
          <Seal />
          <p>
            <strong>{words.title}</strong>
            <span>{words.subtitle}</span>
          </p>
        </div>
        <nav aria-label={words.title}>
          {views.map((one) => (
            <a key={one} href={addressOf(one)} aria-current={one === view ? 'page' : undefined}>
              <ViewIcon view={one} />
              {words.views[one].tab}
            </a>
          ))}
        </nav>
        <button
          type="button"
          className="language"
          lang={words.otherLanguage === 'English' ? 'en' : 'zh-CN'}
          onClick={change}
        >
          {words.otherLanguage}
        </button>
      </header>
      <main id="content" tabIndex={-1}>
        {view === 'register' && <RegisterView onLookUp={lookUp} />}
        {view === 'find' && <FindView begun={begun} />}
        {view === 'verify' && <VerifyView />}
      </main>
      <Backstage />
    </>
  );
}

function Seal() {
  return (
    <svg className="seal" viewBox="0 0 64 64" width="40" height="40" aria-hidden="true">
      <rect x="2" y="2" width="60" height="60" rx="12" />
      <path d="M14 16h36M32 16l-4 9M16 25h32v23H16zM26 25v23M38 25v23M26 33h12M26 40.5h12" />
    </svg>
  );
}
