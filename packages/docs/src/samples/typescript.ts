import { format } from 'oxfmt';
import type { OperationData, ServiceData } from '../data/types.ts';
import { firstParagraph } from '../prose/blocks.ts';
import { facadeCall } from './facade.ts';

const credentials = '{ keyId: process.env.KEY_ID!, secret: process.env.SECRET! }';

/** The call with the client, with a `switch` on the error codes. */
export async function throwing(service: ServiceData, operation: OperationData): Promise<string> {
  const errors = operation.errors.length > 0 ? operation.errors : service.errors;
  const cases = errors
    .slice(0, 2)
    .map(
      ({ code, description }) =>
        `case ${quote(code)}: console.error(${quote(firstParagraph(description.en))}, error.requestId); break;`,
    );
  return formatCode(`
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

/** The call with the client, with the result as a value. */
export async function safe(service: ServiceData, operation: OperationData): Promise<string> {
  return formatCode(`
    import { create${service.type} } from '@polyface/clients/${service.id}';

    ${client(service)}

    const result = await client.${operation.id}.safe(${input(operation)});
    if (result.ok) console.log(result.data);
    else console.error(result.error.message);`);
}

/** The call with the facade; `undefined` if the facade does not support the operation. */
export async function facade(service: ServiceData, operation: OperationData): Promise<string | undefined> {
  const call = facadeCall(operation);
  if (call === undefined) return undefined;
  const name = service.type.charAt(0).toLowerCase() + service.type.slice(1);
  return formatCode(`
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

function quote(text: string): string {
  return JSON.stringify(text);
}

async function formatCode(text: string): Promise<string> {
  const { code, errors } = await format('sample.ts', text, {
    singleQuote: true,
    printWidth: 90,
  });
  if (errors.length > 0) throw new Error(`A sample cannot be formatted: ${errors[0]!.message}`);
  return code;
}
