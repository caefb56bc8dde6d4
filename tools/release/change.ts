/** What a change means for users: `breaking` needs a new major version, `feature` a minor one, `fix` a patch. */
export type Level = 'breaking' | 'feature' | 'fix';

/** A difference between the last release and the working tree. */
export interface Change {
  readonly level: Level;
  /** Where: `tencent-faceid/getFaceIdToken`, `@polyface/mocks/vitest` */
  readonly subject: string;
  /** What: ``the output `FaceIdToken` was removed`` */
  readonly text: string;
}

/** The line that announces a change, in a version plan and in the changelog. */
export function lineOf({ subject, text }: Change): string {
  return `${subject}: ${text}`;
}

const levels: readonly Level[] = ['breaking', 'feature', 'fix'];

/** The greatest level of several changes. */
export function greatestLevel(changes: readonly Change[]): Level | undefined {
  return levels.find((level) => changes.some((change) => change.level === level));
}
