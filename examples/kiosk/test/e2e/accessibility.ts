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
    test.for(Object.keys(screens))(
      '%s: axe finds no violations at 390 and 1280 pixels, in light and dark mode, and nothing scrolls sideways',
      async (screen, context) => {
        const options = {
          viewport: { width: 390, height: 844 },
          colorScheme: 'light',
          reducedMotion: 'reduce',
        } as const;
        const kiosk = await openKiosk(context, { language: 'en', context: options });
        const { page } = kiosk;
        const check = async (width: number, rules?: readonly string[]) => {
          await page.setViewportSize({ width, height: 844 });
          expect(await violations(page, rules), `${width} pixels`).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        };
        await screens[screen]!(kiosk);
        await check(390);
        await check(1280);
        await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
        expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
        await check(1280, colorRules);
        await check(390, colorRules);
      },
    );
  });
}
