import type { Face } from 'polyface';
import { BadRequestError, type Body } from './body.ts';
import type { KioskPolyface } from './connect.ts';
import { picturePrefix, type PictureStore } from './picture-store.ts';
import type { FaceRecord, Library, RecordKey, UserType } from './types.ts';

const libraries = ['alibabaLinkvisual', 'alibabaIot', 'megviiFinauth'] as const satisfies readonly Library[];
const userTypes = ['OPEN', 'IDENTITY', 'PHONE', 'YUNDUN'] as const satisfies readonly UserType[];

/** The face operations of the back end. */
export interface Faces {
  /** Registers a face. `origin` is the origin of this server, from which the vendor downloads the picture. */
  register(body: Body, origin: string): Promise<FaceRecord>;
  /** Looks up records. Pictures of this server are returned as paths below `origin`. */
  find(body: Body, origin: string): Promise<readonly FaceRecord[]>;
  remove(body: Body): Promise<void>;
}

/** Creates the face operations on top of the facade. */
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
          return toRecord(face, { library, userType, userId }, origin);
        }
        case 'megviiFinauth': {
          const [groupId, userId, note] = [body.text('groupId'), body.text('userId'), body.optionalText('note')];
          const face = await polyface.addFace({
            to: library,
            groupId,
            userId,
            imageBase64: picture,
            ...(note !== undefined && { userData: note }),
          });
          return toRecord(face, { library, groupId, faceToken: face.id ?? '' }, origin);
        }
      }
    },
    async find(body, origin) {
      const key = keyOf(body);
      const faces = await polyface.findFaces(
        key.library === 'alibabaLinkvisual'
          ? { from: key.library, isolationId: key.isolationId, userIds: [key.userId] }
          : key.library === 'alibabaIot'
            ? { from: key.library, userType: key.userType, userId: key.userId, image: 'base64' }
            : { from: key.library, groupId: key.groupId, faceToken: key.faceToken },
      );
      return faces.map((face) => toRecord(face, key, origin));
    },
    async remove(body) {
      const { library, ...key } = keyOf(body);
      await polyface.removeFace({ from: library, ...key } as Parameters<KioskPolyface['removeFace']>[0]);
    },
  };
}

/** LinkVisual downloads the picture from a URL, so the picture is stored on this server. If the call fails, it is deleted again. */
async function registerInLinkvisual(
  polyface: KioskPolyface,
  pictures: PictureStore,
  body: Body,
  { picture, origin }: { readonly picture: string; readonly origin: string },
): Promise<FaceRecord> {
  const library = 'alibabaLinkvisual';
  const [isolationId, name, ownId] = [body.text('isolationId'), body.text('name'), body.optionalText('ownId')];
  const path = pictures.add(picture);
  try {
    const imageUrl = `${origin}${path}`;
    const userId = ownId === undefined ? {} : { userId: ownId };
    const face = await polyface.addFace({ to: library, isolationId, imageUrl, name, ...userId });
    return toRecord(face, { library, isolationId, userId: face.id ?? '' }, origin);
  } catch (error) {
    pictures.delete(path);
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

/** Returns the picture as a Base64 JPEG, the one format that every vendor accepts. */
function jpegOf(body: Body): string {
  const picture = body.text('picture');
  if (!/^\/9j\/[A-Za-z0-9+/]+={0,2}$/.test(picture)) throw new BadRequestError('picture');
  return picture;
}

function toRecord(face: Face, key: RecordKey, origin: string): FaceRecord {
  const { name, userId, createdAt, updatedAt, expiresAt } = face;
  const picture = pictureOf(face, origin);
  const attributes = Object.entries(face.attributes).filter(([, value]) => value !== undefined && value !== '');
  return {
    key,
    ...(name !== undefined && { name }),
    ...(userId !== undefined && { ownId: userId }),
    ...(picture !== undefined && { picture }),
    attributes: Object.fromEntries(attributes.map(([attribute, value]) => [attribute, formatValue(value)])),
    ...(createdAt && { createdAt: createdAt.toISOString() }),
    ...(updatedAt && { updatedAt: updatedAt.toISOString() }),
    ...(expiresAt && { expiresAt: expiresAt.toISOString() }),
  };
}

/** The page loads pictures from its own server only, so pictures on other hosts are left out. */
function pictureOf({ images }: Face, origin: string): string | undefined {
  const stored = images.find(({ url }) => url?.startsWith(`${origin}${picturePrefix}`));
  if (stored?.url !== undefined) return stored.url.slice(origin.length);
  const inline = images.find(({ base64 }) => base64);
  return inline && `data:image/jpeg;base64,${inline.base64}`;
}

function formatValue(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
