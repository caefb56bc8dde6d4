import { describe, expect, test } from 'vitest';
import { colorRules, violations } from '../../../../tools/browser/axe.ts';
import type { OpenKiosk, OpenKioskFunction } from './open-kiosk.ts';

/** The screens of the kiosk, and how a user gets to each. */
const screens: Readonly<Record<string, (kiosk: OpenKiosk) => Promise<unknown>>> = {
  'registration form, empty': ({ page }) => page.getByRole('heading', { level: 1 }).waitFor(),
  'registration form, required fields missing': async ({ page }) => {
    await page.getByRole('button', { name: 'Register', exact: true }).click();
    await page.getByText('Select a picture').waitFor();
  },
  'registered person with a long name': async ({ page, register }) => {
    await register('Ada Quill, with a name that is so long that it needs more than one line');
    await page.getByRole('heading', { name: 'Registered' }).waitFor();
  },
  'lookup, found, delete to be confirmed': async ({ page, lookUp }) => {
    await lookUp('3mtjaqebeq4d****');
    await page.getByRole('heading', { name: 'Found' }).waitFor();
    await page.getByRole('button', { name: 'Delete from library' }).click();
  },
  'lookup, not found': async ({ page, lookUp }) => {
    await lookUp('nobody');
    await page.getByRole('heading', { name: 'No such person' }).waitFor();
  },
  'verification, unpaid account, panel and details open': async ({ page, simulate, startVerification }) => {
    await simulate('Unpaid account');
    await startVerification();
    await page.getByRole('alert').waitFor();
    await page.getByText('Details for your administrator').click();
  },
  'verification, connection dropped': async ({ page, simulation, startVerification }) => {
    simulation.setStatus('down');
    await startVerification();
    await page.getByRole('alert').waitFor();
  },
  'verification, passed': async ({ page, startVerification }) => {
    await startVerification();
    await page.getByRole('button', { name: 'Pass the face check' }).click();
    await page.getByText('Finished on the phone').waitFor();
    await page.getByRole('button', { name: 'Get result' }).click();
    await page.getByRole('heading', { name: 'Verified', exact: true }).waitFor();
  },
};

/** The tests that axe finds nothing on any screen, at phone and desktop width, in light and dark mode. */
export function testAccessibility(openKiosk: OpenKioskFunction): void {
  describe('accessibility', () => {
    const cases = Object.keys(screens).flatMap((screen) => [390, 1280].map((width) => [screen, width] as const));
    test.for(cases)(
      '%s, %i pixels: axe finds no violations in light and dark mode, and nothing scrolls sideways',
      async ([screen, width], context) => {
        const options = { viewport: { width, height: 844 }, colorScheme: 'light', reducedMotion: 'reduce' } as const;
        const kiosk = await openKiosk(context, { language: 'en', context: options });
        const { page } = kiosk;
        await screens[screen]!(kiosk);
        expect(await violations(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);

        await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
        expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
        expect(await violations(page, colorRules)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      },
    );
  });
}
