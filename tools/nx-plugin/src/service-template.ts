/** What the template of a service needs. */
export interface ServiceValues {
  readonly protocol: string;
  readonly host: string;
  readonly apiVersion: string | undefined;
}

/** The inherited schemas to which the endpoints of a service usually refer, by protocol. */
const namedSchemas: { readonly [protocol: string]: readonly string[] } = {
  'tencent-tc3': ['Failure', 'RequestId'],
  'alibaba-rpc': ['RequestId'],
  megvii: ['Sign', 'SignVersion', 'Failure', 'RequestId', 'TimeUsed'],
};

const envelope = `x-envelope:
  x-todo: write where the Output, the error code, the message and the request ID are in the bodies, and what makes a success
`;

/** The text of a new `service.yaml`. An `x-todo` marks each place that the author must fill in. */
export function serviceTemplate({ protocol, host, apiVersion }: ServiceValues): string {
  const todo = apiVersion === undefined ? "title, version (the vendor's version of the API, in quotes)" : 'title';
  return `openapi: 3.0.3
info:
${apiVersion === undefined ? '' : `  version: '${apiVersion}'\n`}  x-todo: add ${todo}, description, and x-zh as { title, description }
servers:
  - url: https://${host}
    x-todo: add description and x-zh of this access point, and the vendor's other access points
x-protocol: ${protocol}
${protocol === 'alibaba-gateway' ? envelope : ''}paths: {}
${components(protocol, namedSchemas[protocol] ?? [])}`;
}

function components(protocol: string, names: readonly string[]): string {
  if (names.length === 0) return '';
  const references = names.map(
    (name) => `    ${name}:\n      $ref: ../protocols/${protocol}.yaml#/components/schemas/${name}\n`,
  );
  return `components:\n  schemas:\n${references.join('')}`;
}
