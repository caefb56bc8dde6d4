import { useState } from 'react';
import type { RecordKey } from '../api/types.ts';
import { FindView } from './find/find-view.tsx';
import { ViewIcon } from './parts/view-icon.tsx';
import { RegisterView } from './register/register-view.tsx';
import { SimulationPanel } from './simulation/simulation-panel.tsx';
import { hashOf, useView, views } from './use-view.ts';
import { VerifyView } from './verify/verify-view.tsx';
import { useLanguage } from './words/language.tsx';

/** The page: navigation, the current view, and the simulation panel. */
export function App() {
  const { words, toggle } = useLanguage();
  const view = useView();
  const [initialKey, setInitialKey] = useState<RecordKey>();
  const lookUp = (key: RecordKey) => {
    setInitialKey(key);
    location.hash = hashOf('find');
  };
  return (
    <>
      <button type="button" className="skip" onClick={() => document.getElementById('content')?.focus()}>
        {words.skip}
      </button>
      <header className="rail">
        <div className="brand">
          <Logo />
          <p>
            <strong>{words.title}</strong>
            <span>{words.subtitle}</span>
          </p>
        </div>
        <nav aria-label={words.title}>
          {views.map((name) => (
            <a key={name} href={hashOf(name)} aria-current={name === view ? 'page' : undefined}>
              <ViewIcon view={name} />
              {words.views[name].tab}
            </a>
          ))}
        </nav>
        <button
          type="button"
          className="language"
          lang={words.otherLanguage === 'English' ? 'en' : 'zh-CN'}
          onClick={toggle}
        >
          {words.otherLanguage}
        </button>
      </header>
      <main id="content" tabIndex={-1}>
        {view === 'register' && <RegisterView onLookUp={lookUp} />}
        {view === 'find' && <FindView initialKey={initialKey} />}
        {view === 'verify' && <VerifyView />}
      </main>
      <SimulationPanel />
    </>
  );
}

function Logo() {
  return (
    <svg className="seal" viewBox="0 0 64 64" width="40" height="40" aria-hidden="true">
      <rect x="2" y="2" width="60" height="60" rx="12" />
      <path d="M14 16h36M32 16l-4 9M16 25h32v23H16zM26 25v23M38 25v23M26 33h12M26 40.5h12" />
    </svg>
  );
}
