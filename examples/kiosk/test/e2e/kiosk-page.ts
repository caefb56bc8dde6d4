import type { Page } from 'playwright-core';
import { en } from '../../src/page/words/en.ts';
import type { Language } from '../../src/page/words/language.tsx';
import type { View } from '../../src/page/words/words.ts';
import { zh } from '../../src/page/words/zh.ts';

/** The actions of a user on the kiosk's page, in one language. */
export interface KioskPage {
  readonly page: Page;
  /** Opens a view. */
  show(view: View): Promise<void>;
  /** Fills in and submits the registration of a person with a sample picture. */
  register(name: string): Promise<void>;
  /** Looks up a person by the identifier of a library. */
  lookUp(id: string, library?: 'alibabaLinkvisual' | 'megviiFinauth'): Promise<void>;
  /** Starts the verification of the person of Tencent's example. */
  startVerification(): Promise<void>;
  /** Simulates a failure through the panel. `status` is its label. */
  simulate(status: string): Promise<void>;
}

/** Creates the actions for a page that is open. */
export function createKioskPage(page: Page, language: Language): KioskPage {
  const words = language === 'en' ? en : zh;
  const submit = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const show = async (view: View) => {
    await page.getByRole('link', { name: words.views[view].tab }).click();
    await page.getByRole('heading', { level: 1, name: words.views[view].title }).waitFor();
  };
  return {
    page,
    show,
    async register(name) {
      await page.getByLabel(words.fields.name.label).fill(name);
      await page.getByRole('button', { name: words.picture.sample(2) }).click();
      await submit(words.register.submit);
    },
    async lookUp(id, library = 'alibabaLinkvisual') {
      await show('find');
      await page.getByRole('radio', { name: words.libraries[library].name }).check();
      const field = library === 'megviiFinauth' ? words.fields.faceToken : words.fields.linkvisualUserId;
      await page.getByLabel(field.label).fill(id);
      await submit(words.find.submit);
    },
    async startVerification() {
      await show('verify');
      await page.getByLabel(words.fields.name.label).fill('韦小宝');
      await page.getByLabel(words.fields.idCard.label).fill('11204416541220243X');
      await submit(words.verify.submit);
    },
    async simulate(status) {
      await page.getByText(words.simulation.title).click();
      await page.getByLabel(status).check();
      await page.getByText(words.simulation.summary(status)).waitFor();
    },
  };
}
