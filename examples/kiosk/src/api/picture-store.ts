/** Pictures that a vendor fetches by their address, and the page shows. In memory: the oldest goes when there are too many. */
export interface PictureStore {
  /** Keeps a JPEG given as Base64. Gives its path: `/pictures/….jpg`. */
  keep(base64: string): string;
  find(path: string): Uint8Array<ArrayBuffer> | undefined;
  forget(path: string): void;
}

/** Where pictures are found. */
export const picturePrefix = '/pictures/';

/** An empty store. */
export function createPictureStore(capacity = 200): PictureStore {
  const pictures = new Map<string, Uint8Array<ArrayBuffer>>();
  return {
    keep(base64) {
      const path = `${picturePrefix}${crypto.randomUUID()}.jpg`;
      const [oldest] = pictures.keys();
      if (oldest !== undefined && pictures.size >= capacity) pictures.delete(oldest);
      pictures.set(
        path,
        Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)),
      );
      return path;
    },
    find: (path) => pictures.get(path),
    forget: (path) => void pictures.delete(path),
  };
}
