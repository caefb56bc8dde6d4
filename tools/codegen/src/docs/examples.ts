import type { ExampleData } from '@polyface/docs/data';
import type { Endpoint } from '../model/endpoint.ts';
import { isMembers, membersOf, type Members } from '../members.ts';
import { descriptionOf, titleOf } from '../model/text.ts';
import { jsonValue } from './json-value.ts';
import { textData } from './text.ts';

/** The documented requests: examples of the body, followed by examples of single parameters. */
export function requestExamples({ operation, parameters }: Endpoint): ExampleData[] {
  const fromBody = contentExamples(operation['requestBody'], {});
  const fromParameters = parameters.flatMap((parameter) =>
    examplesOf(parameter, { parameter: String(parameter['name']) }),
  );
  return [...fromBody, ...fromParameters];
}

/** The documented responses, in the order of their status. */
export function responseExamples({ operation }: Endpoint): ExampleData[] {
  return Object.entries(membersOf(operation['responses'])).flatMap(([status, response]) =>
    contentExamples(response, { status }),
  );
}

function contentExamples(holder: unknown, more: Partial<ExampleData>): ExampleData[] {
  return Object.values(membersOf(membersOf(holder)['content'])).flatMap((media) => examplesOf(media, more));
}

function examplesOf(holder: unknown, more: Partial<ExampleData>): ExampleData[] {
  return Object.entries(membersOf(membersOf(holder)['examples'])).flatMap(([name, example]) =>
    isMembers(example) ? [exampleData(name, example, more)] : [],
  );
}

function exampleData(name: string, example: Members, more: Partial<ExampleData>): ExampleData {
  const description = example['description'] === undefined ? undefined : textData(descriptionOf(example));
  return {
    name,
    ...more,
    summary: textData(titleOf(example, 'summary')) ?? { en: name, zh: name },
    ...(description && { description }),
    value: jsonValue(example['value']),
  };
}
