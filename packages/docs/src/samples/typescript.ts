import { format } from 'prettier';
import type { OperationData, ServiceData } from '../data/types.ts';
import { facadeCall } from './facade.ts';

const credentials = '{ keyId: process.env.KEY_ID!, secret: process.env.SECRET! }';

/** The call with our client, its errors told apart. */
export async function throwing(service: ServiceData, operation: OperationData): Promise<string> {
  const known = operation.errors.length > 0 ? operation.errors : service.errors;
  const cases = known
    .slice(0, 2)
    .map(
      ({ code, description }) =>
        `case ${quoted(code)}: console.error(${quoted(description.en)}, error.requestId); break;`,
    );
  return formatted(`
    import { create${service.type}, ${operation.constant} } from '@polyface/clients/${service.id}';
    import { isVendorError } from '@polyface/runtime';

    ${client(service)}

    try {
      const data = await client.${operation.id}(${input(operation)});
      console.log(data);
    } catch (error) {
      if (!isVendorError(error, ${operation.constant})) throw error;
      switch (error.code) { ${cases.join('\n')} default: throw error; }
    }`);
}

/** The call with our client, its result as a value. */
export async function safe(service: ServiceData, operation: OperationData): Promise<string> {
  return formatted(`
    import { create${service.type} } from '@polyface/clients/${service.id}';

    ${client(service)}

    const result = await client.${operation.id}.safe(${input(operation)});
    if (result.ok) console.log(result.data);
    else console.error(result.error.message);`);
}

/** The call with the facade; `undefined` where the facade has no word for it. */
export async function facade(service: ServiceData, operation: OperationData): Promise<string | undefined> {
  const call = facadeCall(operation);
  if (call === undefined) return undefined;
  const name = service.type.charAt(0).toLowerCase() + service.type.slice(1);
  return formatted(`
    import { createPolyface } from 'polyface';

    const polyface = createPolyface({ ${name}: { credentials: ${credentials} } });
    ${call}`);
}

function client({ type }: ServiceData): string {
  return `const client = create${type}({ credentials: ${credentials} });`;
}

function input({ example }: OperationData): string {
  return example && Object.keys(example).length > 0 ? JSON.stringify(example) : '{}';
}

function quoted(text: string): string {
  return JSON.stringify(text);
}

function formatted(code: string): Promise<string> {
  return format(code, { parser: 'typescript', singleQuote: true, printWidth: 90 });
}
