import { freshId, type SampleRequest } from './request.ts';
import { java } from './literal.ts';

/** A Java program: `lines` is the body of `main`, `methods` are the hash and HMAC methods it uses. */
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
${indent(lines, 8)}
    }

${indent(methods, 4)}
}`;
}

/** Assigns the body of the request to the variable `body`, as text. */
export function javaBody({ body }: SampleRequest): string {
  const replaceId = body.includes(freshId) ? `.replace(${java(freshId)}, UUID.randomUUID().toString())` : '';
  return `String body = ${java(body)}${replaceId};`;
}

/** Sends the request and prints the response. `headers` are the arguments of `.header(…)`, `content` is the body publisher. */
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

/** The headers with constant values. */
export function javaHeaders({ headers }: SampleRequest): string[] {
  return headers.map(([name, value]) => `${java(name)}, ${java(value)}`);
}

/** The body publisher for text. */
export function javaContent({ body }: SampleRequest): string {
  return body === '' ? 'HttpRequest.BodyPublishers.noBody()' : 'HttpRequest.BodyPublishers.ofString(body)';
}

/** The hash and HMAC methods that samples use. */
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

function indent(text: string, depth: number): string {
  return text.replaceAll(/^(?=.)/gm, ' '.repeat(depth));
}
