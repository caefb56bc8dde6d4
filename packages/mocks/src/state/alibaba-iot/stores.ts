import { text } from '../schemas.ts';
import { createStore, type SeededStore } from '../store.ts';

/** The face of a user. */
export interface IotFace {
  /** How `userId` identifies the user: `PHONE`, `EMAIL` … */
  readonly userType: string;
  /** The id of the user, unique with `userType`. */
  readonly userId: string;
  /** The platform's id of the face. */
  readonly faceId: string;
  /** URL of the picture. */
  readonly imageUrl?: string;
  /** The picture, if it was sent as Base64. */
  readonly imageBase64?: string;
  /** Name of the user. */
  readonly userName?: string;
  /** `yyyy-MM-dd HH:mm:ss` in China Standard Time. */
  readonly expireTime?: string;
  /** `PERMISSION` or `DENY`. */
  readonly policy: string;
}

/** The stores of an IoT mock. */
export type IotStores = {
  /** Faces by user type and user id. */
  readonly faces: SeededStore<IotFace>;
};

/** The user of the documented request, who is invented. */
const seedFace: IotFace = {
  userType: 'PHONE',
  userId: '13800000000',
  faceId: 'f3b1c0a2e6d94b7f8a15',
  imageUrl: 'http://images.example.com/wang-fang.jpg',
  userName: '王芳',
  policy: 'PERMISSION',
};

/** Creates the stores with their seed data. */
export function createIotStores(): IotStores {
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
    seeds: [seedFace],
  });
  return { faces };
}
