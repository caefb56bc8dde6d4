import type { Face } from 'polyface';
import { BadRequestError, type Body } from './body.ts';
import type { KioskPolyface } from './connect.ts';
import type { FaceRecord, Library, RecordKey, UserType } from './messages.ts';
import { picturePrefix, type PictureStore } from './picture-store.ts';

const libraries = ['alibabaLinkvisual', 'alibabaIot', 'megviiFinauth'] as const satisfies readonly Library[];
const userTypes = ['OPEN', 'IDENTITY', 'PHONE', 'YUNDUN'] as const satisfies readonly UserType[];

/** What the desk does with faces. */
export interface Faces {
  /** Registers a face. `origin` is where the vendor can fetch its picture. */
  register(body: Body, origin: string): Promise<FaceRecord>;
  find(body: Body, origin: string): Promise<readonly FaceRecord[]>;
  remove(body: Body): Promise<void>;
}

/** The faces of the vendors' libraries, through the facade. */
export function createFaces(polyface: KioskPolyface, pictures: PictureStore): Faces {
  return {
    async register(body, origin) {
      const picture = jpegOf(body);
      const library = body.choice('library', libraries);
      switch (library) {
        case 'alibabaLinkvisual':
          return registerInLinkvisual(polyface, pictures, body, { picture, origin });
        case 'alibabaIot': {
          const userType = body.choice('userType', userTypes);
          const [userId, name] = [body.text('userId'), body.text('name')];
          const face = await polyface.addFace({ to: library, userType, userId, name, imageBase64: picture });
          return record(face, { library, userType, userId }, origin);
        }
        case 'megviiFinauth': {
          const [groupId, userId, note] = [body.text('groupId'), body.text('userId'), body.optional('note')];
          const face = await polyface.addFace({
            to: library,
            groupId,
            userId,
            imageBase64: picture,
            ...(note !== undefined && { userData: note }),
          });
          return record(face, { library, groupId, faceToken: face.id ?? '' }, origin);
        }
      }
    },
    async find(body, origin) {
      const key = keyOf(body);
      const found = await polyface.findFaces(
        key.library === 'alibabaLinkvisual'
          ? { from: key.library, isolationId: key.isolationId, userIds: [key.userId] }
          : key.library === 'alibabaIot'
            ? { from: key.library, userType: key.userType, userId: key.userId, image: 'base64' }
            : { from: key.library, groupId: key.groupId, faceToken: key.faceToken },
      );
      return found.map((face) => record(face, key, origin));
    },
    async remove(body) {
      const { library, ...key } = keyOf(body);
      await polyface.removeFace({ from: library, ...key } as Parameters<KioskPolyface['removeFace']>[0]);
    },
  };
}

/** LinkVisual fetches the picture from its address: it is kept for as long as the call takes, and for the page to show. */
async function registerInLinkvisual(
  polyface: KioskPolyface,
  pictures: PictureStore,
  body: Body,
  { picture, origin }: { readonly picture: string; readonly origin: string },
): Promise<FaceRecord> {
  const library = 'alibabaLinkvisual';
  const [isolationId, name, ownId] = [body.text('isolationId'), body.text('name'), body.optional('ownId')];
  const path = pictures.keep(picture);
  try {
    const imageUrl = `${origin}${path}`;
    const own = ownId === undefined ? {} : { userId: ownId };
    const face = await polyface.addFace({ to: library, isolationId, imageUrl, name, ...own });
    return record(face, { library, isolationId, userId: face.id ?? '' }, origin);
  } catch (error) {
    pictures.forget(path);
    throw error;
  }
}

function keyOf(body: Body): RecordKey {
  const library = body.choice('library', libraries);
  switch (library) {
    case 'alibabaLinkvisual':
      return { library, isolationId: body.text('isolationId'), userId: body.text('userId') };
    case 'alibabaIot':
      return { library, userType: body.choice('userType', userTypes), userId: body.text('userId') };
    case 'megviiFinauth':
      return { library, groupId: body.text('groupId'), faceToken: body.text('faceToken') };
  }
}

/** A JPEG as Base64: all vendors take it. */
function jpegOf(body: Body): string {
  const picture = body.text('picture');
  if (!/^\/9j\/[A-Za-z0-9+/]+={0,2}$/.test(picture)) throw new BadRequestError('picture');
  return picture;
}

function record(face: Face, key: RecordKey, origin: string): FaceRecord {
  const { name, userId, createdAt, updatedAt, expiresAt } = face;
  const picture = pictureOf(face, origin);
  const details = Object.entries(face.attributes).filter(([, value]) => value !== undefined && value !== '');
  return {
    key,
    ...(name !== undefined && { name }),
    ...(userId !== undefined && { ownId: userId }),
    ...(picture !== undefined && { picture }),
    details: Object.fromEntries(details.map(([term, value]) => [term, shown(value)])),
    ...(createdAt && { createdAt: createdAt.toISOString() }),
    ...(updatedAt && { updatedAt: updatedAt.toISOString() }),
    ...(expiresAt && { expiresAt: expiresAt.toISOString() }),
  };
}

/** The page asks nobody but its own server: pictures that lie elsewhere are not shown. */
function pictureOf({ images }: Face, origin: string): string | undefined {
  const own = images.find(({ url }) => url?.startsWith(`${origin}${picturePrefix}`));
  if (own?.url !== undefined) return own.url.slice(origin.length);
  const inline = images.find(({ base64 }) => base64);
  return inline && `data:image/jpeg;base64,${inline.base64}`;
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
