import { afterAll, describe, expect, test } from 'vitest';
import { closePages, sharedBrowser } from '../../../../tools/browser/shared-browser.ts';
import { loadAssets } from '../../src/server/assets.ts';
import { testAccessibility } from './accessibility.ts';
import { testFailures } from './failures.ts';
import { testFlows } from './flows.ts';
import { kioskOpener } from './open-kiosk.ts';

const browser = await sharedBrowser();

if (browser) {
  // One browser and one build of the page for all tests. Each test has its own server and page, so the tests run concurrently.
  const openKiosk = kioskOpener(browser, await loadAssets());
  afterAll(closePages);
  describe.concurrent('the kiosk in a browser, against the mock server', () => {
    testFlows(openKiosk);
    testFailures(openKiosk);
    testAccessibility(openKiosk);
  });
} else {
  test('no browser can be started here, so the tests in a browser did not run', () => expect(browser).toBeUndefined());
}
