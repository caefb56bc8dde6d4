import type { DeleteFaceImageInput, GetFaceImageInput, SaveFaceImageInput } from '@polyface/clients/alibaba-iot';
import { text } from '../schemas.ts';
import { createState, type Effect, type Clock, type State } from '../state.ts';
import { createStore, type SeededStore } from '../store.ts';

/** The face of a user. */
export interface IotFace {
  readonly userType: string;
  readonly userId: string;
  readonly faceId: string;
  readonly imageUrl?: string;
  readonly imageBase64?: string;
  readonly userName?: string;
  /** `yyyy-MM-dd HH:mm:ss`, China's time. */
  readonly expireTime?: string;
  readonly policy: string;
}

/** The memory of an IoT mock: faces by user type and user id. Seeded with the user of the documented request. */
export interface IotState extends State {
  readonly faces: SeededStore<IotFace>;
}

const face: IotFace = {
  userType: 'PHONE',
  userId: '13800000000',
  faceId: 'xxx',
  imageUrl: 'http://yyy/1.jpg',
  userName: 'xxx',
  policy: 'PERMISSION',
};

/** A fresh memory. A user without a picture gives `data: null`: what the vendor gives is not documented. */
export function iotState(): IotState {
  const faces = createStore<IotFace>({
    key: ['userType', 'userId'],
    members: {
      userType: text,
      userId: text,
      faceId: text,
      imageUrl: text,
      imageBase64: text,
      userName: text,
      expireTime: text,
      policy: text,
    },
    optional: ['imageUrl', 'imageBase64', 'userName', 'expireTime'],
    seeds: [face],
  });
  return createState(
    { faces },
    {
      saveFaceImage(input: SaveFaceImageInput, { uuid }: Clock): Effect {
        const { userType, userId, userName, expiredTime, policy = 'PERMISSION' } = input;
        const picture = 'imageUrl' in input ? { imageUrl: input.imageUrl } : { imageBase64: input.imageBase64 };
        const named = {
          ...(userName !== undefined && { userName }),
          ...(expiredTime !== undefined && { expireTime: expiredTime }),
        };
        faces.add({
          userType,
          userId,
          faceId: faces.find(userType, userId)?.faceId ?? uuid(),
          ...picture,
          ...named,
          policy,
        });
        return { data: null };
      },
      getFaceImage({ userType, userId, imageFormat = 'URL' }: GetFaceImageInput): Effect {
        const found = faces.find(userType, userId);
        if (!found) return { data: null };
        const { imageUrl, imageBase64, ...rest } = found;
        const asked =
          imageFormat === 'BASE64'
            ? { imageBase64: imageBase64 ?? '' }
            : { imageUrl: imageUrl ?? `https://faces.example.com/${found.faceId}.jpg` };
        return { data: { ...asked, ...rest } };
      },
      deleteFaceImage({ userType, userId }: DeleteFaceImageInput): Effect {
        faces.remove(userType, userId);
        return { data: null };
      },
    },
  );
}
