/** A generated file. */
export interface GeneratedFile {
  /** The path from the root of the workspace. */
  readonly file: string;
  readonly text: string;
}

/** Where a service's clients are. */
export function clientsFolder(service: string): string {
  return `packages/clients/src/${service}`;
}

/** Where what the site's pages are made from is. */
export function docsFolder(service: string): string {
  return `packages/docs/src/data/${service}`;
}

/** Where a service's mocks are. */
export function mocksFolder(service: string): string {
  return `packages/mocks/src/${service}`;
}
