import { setupWorker } from 'msw/browser';
import { http } from 'msw/http';
import { beforeAll, beforeEach } from 'vitest';
import { render } from 'vitest-browser-react';
import { connect } from '../../src/api/connect.ts';
import { createKioskApi } from '../../src/api/kiosk-api.ts';
import { App } from '../../src/page/app.tsx';
import { LanguageProvider, type Language } from '../../src/page/words/language.tsx';
import type { View } from '../../src/page/words/words.ts';
import { createSimulationApi } from '../../src/simulation/simulation-api.ts';
import { createSimulation, type Simulation } from '../../src/simulation/simulation.ts';
import { texts } from './texts.ts';

/**
 * Runs the back end and the mocked vendors inside the test page, behind MSW's service worker. Requests of the page reach the back end;
 * signed requests of the back end reach the mocks at the vendors' own hosts.
 */
export function simulateInPage(): Simulation {
  const simulation = createSimulation();
  const backEnd = (timeout: number) => {
    const polyface = connect({ credentials: simulation.credentials, allowBrowser: true, timeout });
    return [createKioskApi({ polyface, texts }), createSimulationApi(simulation)];
  };
  const [patient, impatient] = [backEnd(20_000), backEnd(200)];
  const worker = setupWorker(
    ...simulation.mocks.flatMap(({ handlers }) => [...handlers]),
    http.all(/^[^?]*\/(api|pictures|simulation)\//, async ({ request }) => {
      // A slow vendor never responds, so a short timeout cannot fail a call that would have succeeded.
      for (const handler of simulation.status === 'slow' ? impatient : patient) {
        const response = await handler(request.clone());
        if (response) return response;
      }
      return undefined;
    }),
  );
  beforeAll(async () => {
    await worker.start({
      quiet: true,
      onUnhandledFrame({ frame }) {
        const { host, origin, pathname } = new URL((frame.data as { readonly request: Request }).request.url);
        // Not `defaults.error()`, which prints the whole request and then sends it.
        if (origin !== location.origin)
          throw new Error(`The page called ${host}${pathname}, for which there is no mock.`);
      },
    });
  });
  beforeEach(() => {
    simulation.setStatus('normal');
    simulation.mocks.forEach((mock) => mock.reset());
    localStorage.clear();
  });
  return simulation;
}

/** Renders the page with a view in a language. */
export async function openKiosk(view: View, language: Language = 'en') {
  localStorage.setItem('kiosk-language', language);
  location.hash = `#/${view}`;
  return render(
    <LanguageProvider>
      <App />
    </LanguageProvider>,
  );
}
