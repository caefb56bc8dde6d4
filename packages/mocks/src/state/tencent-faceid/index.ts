import type {
  DetectAuthInput,
  GetDetectInfoEnhancedInput,
  GetFaceIdResultInput,
  GetFaceIdTokenInput,
} from '@polyface/clients/tencent-faceid';
import type { Schema } from '@polyface/runtime';
import { milliseconds, text } from '../schemas.ts';
import { createState, type Effect, type Clock, type State, type StateEvent } from '../state.ts';
import { createStore, type SeededStore } from '../store.ts';

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

/** A verification on the vendor's own page that was begun. */
export interface FaceidDetection extends FaceidVerification {
  readonly ruleId: string;
}

/** The memory of a FaceID mock: verifications by the SDK and on the vendor's page, each by its token. */
export interface FaceidState extends State {
  readonly verifications: SeededStore<FaceidVerification>;
  readonly detections: SeededStore<FaceidDetection>;
  /**
   * Plays the person's phone (also the event `verify`, told `{ token, result }`): finishes a verification, by its FaceIdToken or its BizToken,
   * with a result code, `0` when left out. By the injected clock a FaceIdToken lives ten minutes and a BizToken two hours, and it works once:
   * `false`, and nothing changes, where it is unknown, expired or finished already.
   */
  verify(token: string, now: number, result?: string): boolean;
}

/** A result code of the vendor: `0` for passed. */
const resultCode: Schema = { type: 'string', pattern: '^\\d{1,9}$' };

const tokenLifetime = 10 * 60_000;
const detectionLifetime = 7_200_000;
const resultLifetime = 3 * 24 * 3_600_000;

/** A fresh memory. */
export function faceidState(): FaceidState {
  const members = { token: text, issuedAt: milliseconds, idCard: text, name: text, extra: text, result: resultCode };
  const optional = ['idCard', 'name', 'extra', 'result'] as const;
  const verifications = createStore<FaceidVerification>({ key: ['token'], members, optional, seeds: [] });
  const detections = createStore<FaceidDetection>({
    key: ['token'],
    members: { ...members, ruleId: text },
    optional,
    seeds: [],
  });
  const finish = <Item extends FaceidVerification>(
    { find, add }: SeededStore<Item>,
    lifetime: number,
    { token, result, now }: { token: string; result: string; now: number },
  ) => {
    const found = find(token);
    if (!found || found.result !== undefined || now > found.issuedAt + lifetime) return false;
    add({ ...found, result });
    return true;
  };
  const verify = (token: string, now: number, result = '0') =>
    finish(verifications, tokenLifetime, { token, result, now }) ||
    finish(detections, detectionLifetime, { token, result, now });
  const verified: StateEvent = {
    input: {
      type: 'object',
      properties: { token: text, result: resultCode },
      required: ['token'],
      additionalProperties: false,
    },
    run: ({ token, result }: { token: string; result?: string }, { now }) =>
      verify(token, now, result) ? undefined : 'the token is unknown, expired or finished already',
  };
  const state = createState(
    { verifications, detections },
    {
      getFaceIdToken(input: GetFaceIdTokenInput, { now, uuid }: Clock): Effect {
        const token = uuid().toUpperCase();
        verifications.add({ token, issuedAt: now, ...personIn(input) });
        return { data: { FaceIdToken: token } };
      },
      getFaceIdResult({ FaceIdToken }: GetFaceIdResultInput, { now }: Clock): Effect {
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
      detectAuth(input: DetectAuthInput, { now, uuid }: Clock): Effect {
        const token = uuid().toUpperCase();
        detections.add({ token, issuedAt: now, ruleId: input.RuleId, ...personIn(input) });
        return { data: { Url: `https://open.faceid.qq.com/v1/web?biz=${token}`, BizToken: token } };
      },
      getDetectInfoEnhanced({ BizToken, RuleId }: GetDetectInfoEnhancedInput, { now }: Clock): Effect {
        const found = detections.find(BizToken);
        if (!found || found.ruleId !== RuleId) return { code: 'InvalidParameterValue.BizTokenIllegal' };
        if (now > found.issuedAt + resultLifetime) return { code: 'InvalidParameterValue.BizTokenExpired' };
        const { idCard = null, name = null, extra = null, result } = found;
        const expired = now > found.issuedAt + detectionLifetime;
        return {
          data: {
            Text: {
              ErrCode: result === undefined ? null : Number(result),
              ErrMsg:
                result === undefined
                  ? expired
                    ? descriptions['15']
                    : descriptions['2']
                  : (descriptions[result] ?? null),
              IdCard: idCard,
              Name: name,
              Sim: result === '0' ? '98.50' : null,
              Extra: extra,
            },
            IdCardData: null,
            BestFrame: null,
            VideoData: null,
          },
        };
      },
    },
    { verify: verified },
  );
  return { ...state, verify };
}

/** What an input tells of the person. */
function personIn({ IdCard, Name, Extra }: Pick<DetectAuthInput, 'IdCard' | 'Name' | 'Extra'>) {
  return {
    ...(IdCard !== undefined && { idCard: IdCard }),
    ...(Name !== undefined && { name: Name }),
    ...(Extra !== undefined && { extra: Extra }),
  };
}

/** The vendor's words for the results that a mock comes to by itself. */
const descriptions: Readonly<Record<string, string>> = { '0': '成功', '2': '未完成核身', '15': 'token已过期' };
