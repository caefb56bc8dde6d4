import type { Field, Shape } from '../../../../packages/docs/src/data/types.ts';
import type { ServiceTexts } from './failure-texts.ts';
import type { LocalizedText } from './types.ts';

/** Looks up the meaning of a verification's result code. */
export interface ResultTexts {
  find(code: string): LocalizedText | undefined;
}

/** Parses the meanings from the list in the description of `Result` in the spec: `- 1003, 1004: the face detection failed.` */
export function resultTexts(services: readonly ServiceTexts[]): ResultTexts {
  const operations = services.flatMap((service) => service.operations);
  const shape = operations.find(({ id }) => id === 'getFaceIdResult')?.response;
  const description = shape && findField(shape, 'Result')?.description;
  const [english, chinese] = [parseMeanings(description?.en), parseMeanings(description?.zh)];
  return {
    find(code) {
      const [en, zh] = [english.get(code), chinese.get(code)];
      return en !== undefined && zh !== undefined ? { en, zh } : undefined;
    },
  };
}

function findField({ fields }: Shape, name: string): Field | undefined {
  const findInChildren = () => fields.map(({ shape }) => shape && findField(shape, name)).find(Boolean);
  return fields.find((field) => field.name === name) ?? findInChildren();
}

function parseMeanings(description = ''): ReadonlyMap<string, string> {
  const items = description.matchAll(/^- (\d+(?:[,、] *\d+)*)[:：] *(.+?)[.。]?$/gm);
  const entries = [...items].flatMap(([, codes, meaning]) =>
    codes!.split(/[,、] */).map((code) => [code, meaning!] as const),
  );
  return new Map(entries);
}
