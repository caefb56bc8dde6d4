import { freshId, type SampleRequest } from './request.ts';
import { java } from './literal.ts';

/** A program around some lines, with what signs beside it. */
export function javaProgram(
  { endpoint }: SampleRequest,
  imports: readonly string[],
  lines: string,
  methods: string,
): string {
  return `${['java.net.URI', 'java.net.http.*', ...imports]
    .sort()
    .map((name) => `import ${name};`)
    .join('\n')}

public class Sample {
    public static void main(String[] args) throws Exception {
        String keyId = System.getenv("KEY_ID"), secret = System.getenv("SECRET");
        String endpoint = System.getenv().getOrDefault("ENDPOINT", ${java(endpoint)});
        String host = URI.create(endpoint).getAuthority();
${indented(lines, 8)}
    }

${indented(methods, 4)}
}`;
}

/** The body of the request as a text in the variable `body`. */
export function javaBody({ body }: SampleRequest): string {
  const fresh = body.includes(freshId) ? `.replace(${java(freshId)}, UUID.randomUUID().toString())` : '';
  return `String body = ${java(body)}${fresh};`;
}

/** Sends the request and prints the answer. `headers` are the lines that put them in, `content` is the publisher of the body. */
export function javaCall({ method, path, query }: SampleRequest, headers: readonly string[], content: string): string {
  const url = `URI.create(endpoint + ${java(path + (query && `?${query}`))})`;
  return `HttpRequest request = HttpRequest.newBuilder(${url})
    .method(${java(method)}, ${content})
${headers.map((header) => `    .header(${header})`).join('\n')}
    .build();
HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
System.out.println(response.body());
if (response.statusCode() >= 400) throw new Exception("HTTP " + response.statusCode());`;
}

/** The headers that are the same for every call. */
export function javaHeaders({ headers }: SampleRequest): string[] {
  return headers.map(([name, value]) => `${java(name)}, ${java(value)}`);
}

/** The publisher of a text body. */
export function javaContent({ body }: SampleRequest): string {
  return body === '' ? 'HttpRequest.BodyPublishers.noBody()' : 'HttpRequest.BodyPublishers.ofString(body)';
}

/** Hash and HMAC, as far as a sample needs them. */
export const javaMethods = {
  hmac: (algorithm: string) => `static byte[] hmac(byte[] key, String text) throws Exception {
    Mac mac = Mac.getInstance("${algorithm}");
    mac.init(new SecretKeySpec(key, "${algorithm}"));
    return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
}`,
  sha256: `static String sha256(String text) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
}`,
} as const;

function indented(text: string, depth: number): string {
  return text.replaceAll(/^(?=.)/gm, ' '.repeat(depth));
}
