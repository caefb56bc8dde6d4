/** A text uses more of YAML than {@link parsePlainYaml} reads. */
export class UnsupportedYaml extends Error {}

/** Stops reading a text that uses more of YAML. */
export function unsupported(): never {
  throw new UnsupportedYaml();
}

/** Maps and lists that are nested deeper are left to the other parser. */
export const maximumDepth = 64;
