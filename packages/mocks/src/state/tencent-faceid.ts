import type { GetFaceIdResultInput, GetFaceIdTokenInput } from '@polyface/clients/tencent-faceid';
import { milliseconds, text } from './schemas.ts';
import { createState, type Effect, type Moment, type State, type StateEvent } from './state.ts';
import { createStore, type SeededStore } from './store.ts';

/** A verification that was begun. */
export interface FaceidVerification {
  readonly token: string;
  /** Milliseconds since 1970. */
  readonly issuedAt: number;
  readonly idCard?: string;
  readonly name?: string;
  readonly extra?: string;
  /** What the person's phone reported: the vendor's result code, `0` for passed. */
  readonly result?: string;
}

/** The memory of a FaceID mock: verifications by their token. */
export interface FaceidState extends State {
  readonly verifications: SeededStore<FaceidVerification>;
  /**
   * Plays the person's phone (also the event `verify`, told `{ token, result }`): finishes a verification with a result code, `0` when left out. By the injected clock a token lives ten
   * minutes, and it works once: `false`, and nothing changes, where it is unknown, expired or finished already.
   */
  verify(token: string, now: number, result?: string): boolean;
}

const tokenLifetime = 10 * 60_000;
const resultLifetime = 3 * 24 * 3_600_000;

/** A fresh memory. */
export function faceidState(): FaceidState {
  const verifications = createStore<FaceidVerification>({
    key: ['token'],
    members: { token: text, issuedAt: milliseconds, idCard: text, name: text, extra: text, result: text },
    optional: ['idCard', 'name', 'extra', 'result'],
    seeds: [],
  });
  const verify = (token: string, now: number, result = '0') => {
    const found = verifications.find(token);
    if (!found || found.result !== undefined || now > found.issuedAt + tokenLifetime) return false;
    verifications.add({ ...found, result });
    return true;
  };
  const verified: StateEvent = {
    input: {
      type: 'object',
      properties: { token: text, result: text },
      required: ['token'],
      additionalProperties: false,
    },
    run: ({ token, result }: { token: string; result?: string }, { now }) =>
      verify(token, now, result) ? undefined : 'the token is unknown, expired or finished already',
  };
  const state = createState(
    { verifications },
    {
      getFaceIdToken(input: GetFaceIdTokenInput, { now, uuid }: Moment): Effect {
        const token = uuid().toUpperCase();
        const { IdCard, Name, Extra } = input;
        const known = {
          ...(IdCard !== undefined && { idCard: IdCard }),
          ...(Name !== undefined && { name: Name }),
          ...(Extra !== undefined && { extra: Extra }),
        };
        verifications.add({ token, issuedAt: now, ...known });
        return { data: { FaceIdToken: token } };
      },
      getFaceIdResult({ FaceIdToken }: GetFaceIdResultInput, { now }: Moment): Effect {
        const found = verifications.find(FaceIdToken);
        if (!found || now > found.issuedAt + resultLifetime) return { code: 'InvalidParameterValue.BizTokenExpired' };
        const { idCard = null, name = null, extra = null, result } = found;
        const expired = result === undefined && now > found.issuedAt + tokenLifetime;
        const Result = result ?? (expired ? '15' : '2');
        const Similarity = Result === '0' ? 98.5 : null;
        return {
          data: {
            IdCard: idCard,
            Name: name,
            Result,
            Description: descriptions[Result] ?? null,
            Similarity,
            VideoBase64: null,
            BestFrameBase64: null,
            Extra: extra,
          },
        };
      },
    },
    { verify: verified },
  );
  return { ...state, verify };
}

/** The vendor's words for the results that a mock comes to by itself. */
const descriptions: Readonly<Record<string, string>> = { '0': '成功', '2': '未完成核身', '15': 'token已过期' };
