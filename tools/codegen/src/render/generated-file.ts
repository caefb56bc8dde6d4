/** A generated file. */
export interface GeneratedFile {
  /** The path from the root of the workspace. */
  readonly file: string;
  readonly text: string;
}

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
