import { format } from 'oxfmt';
import { optionValues } from '../data/option-values.ts';
import type { OperationData, ServiceData } from '../data/types.ts';
import { firstParagraph } from '../prose/blocks.ts';
import { facadeCall } from './facade.ts';
import { typescript } from './literal.ts';

const credentials = '{ keyId: process.env.KEY_ID!, secret: process.env.SECRET! }';

/** The call with the client, with a `switch` on the error codes. `input` is the documented request. */
export async function throwing(service: ServiceData, operation: OperationData, input: object): Promise<string> {
  const errors = operation.errors.length > 0 ? operation.errors : service.errors;
  const cases = errors
    .slice(0, 2)
    .map(
      ({ code, description }) =>
        `case ${quote(code)}: console.error(${quote(firstParagraph(description.en))}, error.requestId); break;`,
    );
  return formatCode(`
    import { create${service.type}, ${operation.constant}, isVendorError } from '@polyface/clients/${service.id}';

    ${client(service, operation)}

    try {
      const data = await client.${operation.id}(${typescript(input)});
      console.log(data);
    } catch (error) {
      if (!isVendorError(error, ${operation.constant})) throw error;
      switch (error.code) { ${cases.join('\n')} default: throw error; }
    }`);
}

/** The call with the client, with the result as a value. */
export async function safe(service: ServiceData, operation: OperationData, input: object): Promise<string> {
  return formatCode(`
    import { create${service.type} } from '@polyface/clients/${service.id}';

    ${client(service, operation)}

    const result = await client.${operation.id}.safe(${typescript(input)});
    if (result.ok) console.log(result.data);
    else console.error(result.error.message);`);
}

/** The calls for all pages; `undefined` if the operation does not page. */
export async function paging(
  service: ServiceData,
  operation: OperationData,
  input: object,
): Promise<string | undefined> {
  if (!operation.paging) return undefined;
  return formatCode(`
    import { create${service.type} } from '@polyface/clients/${service.id}';

    ${client(service, operation)}

    for await (const page of client.${operation.id}.pages(${typescript(input)})) {
      console.log(page);
    }`);
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

/** Required options that are texts without a list of values come from the environment, as the credentials do. */
function client(service: ServiceData, operation: OperationData): string {
  const options = Object.entries(optionValues(service, operation)).map(([name, value]) => {
    const field = service.options.find((option) => option.name === name)!;
    const isText = field.type === 'string' && !field.enum;
    return `${name}: ${isText ? `process.env.${name.replaceAll(/[A-Z]/g, '_$&').toUpperCase()}!` : JSON.stringify(value)}`;
  });
  return `const client = create${service.type}({ ${[`credentials: ${credentials}`, ...options].join(', ')} });`;
}

function quote(text: string): string {
  return JSON.stringify(text);
}

async function formatCode(text: string): Promise<string> {
  const { code, errors } = await format('sample.ts', text, { singleQuote: true, printWidth: 90 });
  if (errors.length > 0) throw new Error(`A sample cannot be formatted: ${errors[0]!.message}`);
  return code;
}
