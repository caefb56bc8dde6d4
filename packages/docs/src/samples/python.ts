import { freshId, type SampleRequest } from './request.ts';
import { python } from './literal.ts';

/** The start of every Python sample: reads credentials and endpoint from the environment. */
export function pythonHead({ endpoint }: SampleRequest, imports: readonly string[]): string {
  const all = [
    'os',
    'sys',
    'urllib.error',
    'urllib.request',
    ...imports.filter((name) => !name.startsWith('from ')),
  ].sort();
  return `${all.map((name) => `import ${name}`).join('\n')}
${[...imports.filter((name) => name.startsWith('from ')), 'from urllib.parse import urlsplit'].sort().join('\n')}

key_id, secret = os.environ["KEY_ID"], os.environ["SECRET"]
endpoint = os.environ.get("ENDPOINT", ${python(endpoint)})
host = urlsplit(endpoint).netloc`;
}

/** Assigns the body of the request to the variable `body`, as bytes. */
export function pythonBody({ body }: SampleRequest): string {
  const replaceId = body.includes(freshId) ? `.replace(${python(freshId)}, str(uuid.uuid4()))` : '';
  return `body = ${python(body)}${replaceId}.encode()`;
}

/** Sends the request and prints the response. */
export function pythonCall({ method, path, query, body }: SampleRequest, hasBody = body !== ''): string {
  const url = `endpoint + ${python(path + (query && `?${query}`))}`;
  return `request = urllib.request.Request(${url}, method=${python(method)}, headers=headers${hasBody ? ', data=body' : ''})
try:
    with urllib.request.urlopen(request) as response:
        print(response.read().decode())
except urllib.error.HTTPError as error:
    sys.exit(error.read().decode() or str(error))`;
}

/** The headers with constant values, as members of a dict. */
export function pythonHeaders({ headers }: SampleRequest): string {
  return headers.map(([name, value]) => `    ${python(name)}: ${python(value)},\n`).join('');
}
