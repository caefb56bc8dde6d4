import type { ServiceTexts } from '../api/failure-texts.ts';
import type { Handler } from '../api/kiosk-api.ts';
import { buildPage } from './build-page.ts';
import { readTexts } from './read-texts.ts';

/** The parts of a kiosk that never change. Several kiosks can share them. */
export interface KioskAssets {
  /** Serves the built page. */
  readonly page: Handler;
  /** Data generated from the specs. */
  readonly texts: readonly ServiceTexts[];
}

/** Builds the page and reads the texts. */
export async function loadAssets(): Promise<KioskAssets> {
  const [page, texts] = await Promise.all([buildPage(), readTexts()]);
  return { page, texts };
}
