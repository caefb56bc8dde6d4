import type { Body } from './body.ts';
import type { KioskPolyface } from './connect.ts';
import type { ResultTexts } from './result-texts.ts';
import type { StartedVerification, VerificationResult } from './types.ts';

/** The verification operations of the back end. */
export interface Verifications {
  start(body: Body): Promise<StartedVerification>;
  result(body: Body): Promise<VerificationResult>;
}

/** Creates the verification operations on top of the facade. */
export function createVerifications(polyface: KioskPolyface, texts: ResultTexts): Verifications {
  return {
    async start(body) {
      const { token, expiresAt } = await polyface.startVerification({
        name: body.text('name'),
        idCard: body.text('idCard'),
      });
      return { token, expiresAt: expiresAt.toISOString() };
    },
    async result(body) {
      const { code, similarity, name, idCard } = await polyface.verificationResult({ token: body.text('token') });
      const meaning = code === undefined ? undefined : texts.find(code);
      return {
        state: stateOf(code),
        ...(code !== undefined && { code }),
        ...(meaning && { meaning }),
        ...(similarity !== undefined && { similarity }),
        ...(name !== undefined && { name }),
        ...(idCard !== undefined && { idCard: maskMiddle(idCard) }),
      };
    },
  };
}

/** The kiosk distinguishes Tencent's result codes 0, 2 and 15. Every other code means that the person was not recognized. */
function stateOf(code: string | undefined): VerificationResult['state'] {
  if (code === '0') return 'passed';
  if (code === '15') return 'expired';
  return code === '2' || code === undefined ? 'pending' : 'failed';
}

/** Masks all but the first four and the last two characters: `1120************3X`. */
function maskMiddle(text: string): string {
  return text.replace(/(?<=^.{4}).+(?=.{2}$)/, (middle) => '*'.repeat(middle.length));
}
