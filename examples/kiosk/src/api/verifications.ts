import type { Body } from './body.ts';
import type { KioskPolyface } from './connect.ts';
import type { StartedVerification, VerificationOutcome } from './messages.ts';
import type { ResultTexts } from './result-texts.ts';

/** What the desk does with verifications. */
export interface Verifications {
  start(body: Body): Promise<StartedVerification>;
  result(body: Body): Promise<VerificationOutcome>;
}

/** Verifications with Tencent, through the facade. */
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
      const meaning = code === undefined ? undefined : texts.of(code);
      return {
        state: stateOf(code),
        ...(code !== undefined && { code }),
        ...(meaning && { meaning }),
        ...(similarity !== undefined && { similarity }),
        ...(name !== undefined && { name }),
        ...(idCard !== undefined && { idCard: withoutMiddle(idCard) }),
      };
    },
  };
}

/** The vendor's result codes that the desk tells apart; with any other the person was not recognised. */
function stateOf(code: string | undefined): VerificationOutcome['state'] {
  if (code === '0') return 'passed';
  if (code === '15') return 'expired';
  return code === '2' || code === undefined ? 'pending' : 'refused';
}

/** `1120************3X` */
function withoutMiddle(text: string): string {
  return text.replace(/(?<=^.{4}).+(?=.{2}$)/, (middle) => '*'.repeat(middle.length));
}
