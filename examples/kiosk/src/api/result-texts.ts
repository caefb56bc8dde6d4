import type { Field, Shape } from '../../../../packages/docs/src/data/types.ts';
import type { ServiceTexts } from './failure-texts.ts';
import type { Text } from './messages.ts';

/** What a result code of a verification means, in both languages. */
export interface ResultTexts {
  of(code: string): Text | undefined;
}

/** Reads the meanings off the description of `Result` in the spec: `… 15 the token expired; 1003, 1004 the face check failed; …` */
export function resultTexts(services: readonly ServiceTexts[]): ResultTexts {
  const operations = services.flatMap((one) => one.operations);
  const shape = operations.find(({ id }) => id === 'getFaceIdResult')?.response;
  const description = shape && fieldIn(shape, 'Result')?.description;
  const [en, zh] = [meanings(description?.en), meanings(description?.zh)];
  return {
    of(code) {
      const [english, chinese] = [en.get(code), zh.get(code)];
      return english !== undefined && chinese !== undefined ? { en: english, zh: chinese } : undefined;
    },
  };
}

function fieldIn({ fields }: Shape, name: string): Field | undefined {
  const inside = () => fields.map(({ shape }) => shape && fieldIn(shape, name)).find(Boolean);
  return fields.find((field) => field.name === name) ?? inside();
}

function meanings(description = ''): ReadonlyMap<string, string> {
  const parts = description.split(/[;；.。]\s*/);
  return new Map(
    parts.flatMap((part) => {
      const [, codes, meaning] = /^(\d+(?:[,、]\s*\d+)*)\s+(.+)$/.exec(part) ?? [];
      return (codes ?? '').split(/[,、]\s*/).map((code) => [code, meaning ?? ''] as const);
    }),
  );
}
