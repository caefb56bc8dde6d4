import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { violations } from '../../../../tools/browser/axe.ts';
import { openDesk } from './open-desk.ts';
import { openPage } from './open-page.ts';

const { browser, kiosk } = await openDesk();
beforeEach(() => kiosk.stage.turnTo('good'));

/** What can be seen at the desk. */
const sights: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'register, empty': (page) => page.getByRole('heading', { level: 1 }).waitFor(),
  'register, something missing': async (page) => {
    await page.getByRole('button', { name: 'Register', exact: true }).click();
    await page.getByText('Choose a picture').waitFor();
  },
  registered: async (page) => {
    await page.getByLabel('Name').fill('Ada Quill, with a name that is so long that it needs more than one line');
    await page.getByRole('button', { name: 'Drawn person 5' }).click();
    await page.getByRole('button', { name: 'Register', exact: true }).click();
    await page.getByRole('heading', { name: 'Registered' }).waitFor();
  },
  'look up, found': async (page) => {
    await page.getByRole('link', { name: 'Look up' }).click();
    await page.getByRole('heading', { name: 'Look a person up' }).waitFor();
    await page.getByLabel('User id').fill('3mtjaqebeq4d****');
    await page.getByRole('button', { name: 'Look up', exact: true }).click();
    await page.getByRole('heading', { name: 'Found' }).waitFor();
    await page.getByRole('button', { name: 'Remove from the library' }).click();
  },
  'look up, nobody': async (page) => {
    await page.getByRole('link', { name: 'Look up' }).click();
    await page.getByRole('heading', { name: 'Look a person up' }).waitFor();
    await page.getByLabel('User id').fill('nobody');
    await page.getByRole('button', { name: 'Look up', exact: true }).click();
    await page.getByRole('heading', { name: 'Nobody here' }).waitFor();
  },
  'verify, in arrears, the panel open': async (page) => {
    await page.getByText('Vendors today').click();
    await page.getByLabel('In arrears').check();
    await page.getByText('Vendors today: In arrears').waitFor();
    await verification(page);
    await page.getByRole('alert').waitFor();
    await page.getByText('For whoever looks after this system').click();
  },
  'verify, down': async (page) => {
    kiosk.stage.turnTo('down');
    await verification(page);
    await page.getByRole('alert').waitFor();
  },
  'verify, passed': async (page) => {
    await verification(page);
    await page.getByRole('button', { name: 'Look into the camera' }).click();
    await page.getByText('Finished on the phone').waitFor();
    await page.getByRole('button', { name: 'Ask for the result' }).click();
    await page.getByRole('heading', { name: 'Verified', exact: true }).waitFor();
  },
};

async function verification(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Verify' }).click();
  await page.getByRole('heading', { name: 'Verify a person' }).waitFor();
  await page.getByLabel('Name').fill('韦小宝');
  await page.getByLabel('Identity card number').fill('11204416541220243X');
  await page.getByRole('button', { name: 'Start' }).click();
}

if (browser) {
  describe('can be read and used by everybody', () => {
    const looks = [390, 1280].flatMap((width) => (['light', 'dark'] as const).map((look) => [width, look] as const));
    const cases = Object.keys(sights).flatMap((sight) => looks.map((look) => [sight, ...look] as const));
    test.each(cases)(
      '%s, %i pixels, %s: axe finds nothing, nothing scrolls sideways',
      async (sight, width, colorScheme) => {
        const { page } = await openPage(browser, kiosk.url, {
          locale: 'en',
          colorScheme,
          viewport: { width, height: 844 },
          reducedMotion: 'reduce',
        });
        await sights[sight]!(page);
        expect(await violations(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        await page.context().close();
      },
    );
  });
} else {
  test('there is no browser here: nothing was tried at the desk', () => expect(browser).toBeUndefined());
}
