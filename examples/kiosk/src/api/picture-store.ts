/** Pictures that a vendor downloads and the page shows. They are held in memory; above the capacity the oldest is deleted. */
export interface PictureStore {
  /** Stores a JPEG in Base64. Returns its path: `/pictures/….jpg`. */
  add(base64: string): string;
  get(path: string): Uint8Array<ArrayBuffer> | undefined;
  delete(path: string): void;
}

/** The path prefix of all pictures. */
export const picturePrefix = '/pictures/';

/** Creates an empty store for `capacity` pictures. */
export function createPictureStore(capacity = 200): PictureStore {
  const pictures = new Map<string, Uint8Array<ArrayBuffer>>();
  return {
    add(base64) {
      const path = `${picturePrefix}${crypto.randomUUID()}.jpg`;
      const [oldest] = pictures.keys();
      if (oldest !== undefined && pictures.size >= capacity) pictures.delete(oldest);
      pictures.set(
        path,
        Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)),
      );
      return path;
    },
    get: (path) => pictures.get(path),
    delete: (path) => void pictures.delete(path),
  };
}
