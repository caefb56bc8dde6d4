/// <reference types="vite/client" />
import { setupWorker } from 'msw/browser';
import { http } from 'msw/http';
import { beforeAll, beforeEach } from 'vitest';
import { render } from 'vitest-browser-react';
import type { OperationData, ServiceData } from '../../../../packages/docs/src/data/types.ts';
import { connect, vendors } from '../../src/api/connect.ts';
import type { ServiceTexts } from '../../src/api/failure-texts.ts';
import { createKioskApi } from '../../src/api/kiosk-api.ts';
import { App } from '../../src/page/app.tsx';
import { LanguageProvider, type Language } from '../../src/page/words/language.tsx';
import type { View } from '../../src/page/words/words.ts';
import { createStageApi } from '../../src/stage/stage-api.ts';
import { createStage, type Stage } from '../../src/stage/stage.ts';

const generated = import.meta.glob<ServiceData | OperationData>(
  '../../../../packages/docs/src/data/*/{service,add,save,get,query,delete,remove}*.gen.json',
  { eager: true, import: 'default' },
);

/** What was generated from the specs, as the back end reads it from files. */
const texts: readonly ServiceTexts[] = vendors.map((vendor) => {
  const own = Object.entries(generated).filter(([path]) => path.includes(`/${vendor}/`));
  const [services, operations] = [true, false].map((service) =>
    own.filter(([path]) => path.endsWith('/service.gen.json') === service).map(([, data]) => data),
  );
  return { service: services![0], operations } as ServiceTexts;
});

/**
 * The back end inside of the page, behind MSW's worker, and behind it the mocked vendors at their own addresses: what the page asks is
 * answered as it will be, and what the back end asks is signed, and its signature checked.
 */
export function stageInThePage(): Stage {
  const stage = createStage();
  const polyface = connect({ credentials: stage.keyring.of, insideOfAPage: true, patience: 3_000 });
  const backEnd = [createKioskApi({ polyface, texts }), createStageApi(stage)];
  const worker = setupWorker(
    ...stage.mocks.flatMap(({ handlers }) => [...handlers]),
    http.all(/^[^?]*\/(api|pictures|stage)\//, async ({ request }) => {
      for (const answer of backEnd) {
        const response = await answer(request.clone());
        if (response) return response;
      }
      return undefined;
    }),
  );
  beforeAll(async () => {
    await worker.start({
      quiet: true,
      onUnhandledFrame({ frame, defaults }) {
        const { request } = frame.data as { readonly request: Request };
        if (new URL(request.url).origin !== location.origin) defaults.error();
      },
    });
  });
  beforeEach(() => {
    stage.turnTo('good');
    stage.mocks.forEach((mock) => mock.reset());
    localStorage.clear();
  });
  return stage;
}

/** The page at one of its views, in a language. */
export async function openDesk(view: View, language: Language = 'en') {
  localStorage.setItem('kiosk-language', language);
  location.hash = `#/${view}`;
  return render(
    <LanguageProvider>
      <App />
    </LanguageProvider>,
  );
}
