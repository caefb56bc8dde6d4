/** A generated file. */
export interface GeneratedFile {
  /** The path from the root of the workspace. */
  readonly file: string;
  readonly text: string;
  /** Whether the text is already in the style of the repository. */
  readonly isFormatted?: true;
}

/** The index of all services' mocks. */
export const indexFile = 'packages/mocks/src/services.gen.ts';

/** The folder of a service's clients. */
export function clientsFolder(service: string): string {
  return `packages/clients/src/${service}`;
}

/** The folder of the data for a service's pages. */
export function docsFolder(service: string): string {
  return `packages/docs/src/data/${service}`;
}

/** The folder of a service's mocks. */
export function mocksFolder(service: string): string {
  return `packages/mocks/src/${service}`;
}

/** The folders of a service's generated files. */
export function foldersOf(id: string): string[] {
  return [clientsFolder(id), mocksFolder(id), docsFolder(id)];
}

/** `packages/clients/src/tencent-faceid/detect-auth.types.gen.ts` → `detect-auth` */
export function slugOf(file: string): string {
  return file.split('/').at(-1)!.split('.')[0]!;
}
