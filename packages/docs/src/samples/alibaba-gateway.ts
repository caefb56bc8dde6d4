import type { Dialect } from './dialect.ts';
import { goBody, goCall, goFunctions, goHeaders, goProgram } from './go.ts';
import { javaBody, javaCall, javaContent, javaHeaders, javaMethods, javaProgram } from './java.ts';
import { go, java, python } from './literal.ts';
import { pythonBody, pythonCall, pythonHead, pythonHeaders } from './python.ts';
import type { SampleRequest } from './request.ts';
import { shellBody, shellCall, shellHead, shellHeaders } from './shell.ts';

const json = 'application/json; charset=utf-8';

/** The API gateway's x-ca-* scheme, HmacSHA256. */
export const alibabaGateway: Dialect = {
  curl: (request) => `${shellHead(request)}
${shellBody(request)}
accept='${acceptOf(request)}'
content_type='${request.contentType ?? ''}'
md5=${hasDigest(request) ? '$(printf %s "$body" | openssl dgst -md5 -binary | openssl base64 -A)' : "''"}
timestamp=$(date +%s)000
nonce=$(openssl rand -hex 16)

# 1. String to sign: method, four headers, the x-ca-* headers sorted by name, path and parameters
string_to_sign="${request.method}
$accept
$md5
$content_type

x-ca-key:$KEY_ID
x-ca-nonce:$nonce
x-ca-signature-method:HmacSHA256
x-ca-stage:${stageOf(request)}
x-ca-timestamp:$timestamp
${parametersOf(request).replaceAll(/["$`\\]/g, String.raw`\$&`)}"

# 2. Signature
signature=$(printf %s "$string_to_sign" | openssl dgst -sha256 -hmac "$SECRET" -binary | openssl base64 -A)

${shellCall(request, [
  '"accept: $accept"',
  ...(request.contentType ? ['"content-type: $content_type"'] : []),
  ...(hasDigest(request) ? ['"content-md5: $md5"'] : []),
  '"x-ca-key: $KEY_ID"',
  '"x-ca-nonce: $nonce"',
  '"x-ca-signature-method: HmacSHA256"',
  `'x-ca-stage: ${stageOf(request)}'`,
  '"x-ca-timestamp: $timestamp"',
  "'x-ca-signature-headers: x-ca-key,x-ca-nonce,x-ca-signature-method,x-ca-stage,x-ca-timestamp'",
  '"x-ca-signature: $signature"',
  ...shellHeaders(withoutOwnHeaders(request)),
])}`,

  python: (request) => `${pythonHead(request, ['base64', 'hashlib', 'hmac', 'time', 'uuid'])}
${pythonBody(request)}
headers = {
    "accept": "${acceptOf(request)}",
${request.contentType ? `    "content-type": "${request.contentType}",\n` : ''}${hasDigest(request) ? '    "content-md5": base64.b64encode(hashlib.md5(body).digest()).decode(),\n' : ''}    "x-ca-key": key_id,
    "x-ca-nonce": str(uuid.uuid4()),
    "x-ca-signature-method": "HmacSHA256",
    "x-ca-stage": "${stageOf(request)}",
    "x-ca-timestamp": str(int(time.time() * 1000)),
${pythonHeaders(withoutOwnHeaders(request))}}
# 1. String to sign: method, four headers, the x-ca-* headers sorted by name, path and parameters
signed = ["x-ca-key", "x-ca-nonce", "x-ca-signature-method", "x-ca-stage", "x-ca-timestamp"]
string_to_sign = "\\n".join([
    "${request.method}",
    *(headers.get(name, "") for name in ["accept", "content-md5", "content-type", "date"]),
    *(f"{name}:{headers[name]}" for name in signed),
    ${python(parametersOf(request))},
])
# 2. Signature
digest = hmac.new(secret.encode(), string_to_sign.encode(), hashlib.sha256).digest()
headers["x-ca-signature-headers"] = ",".join(signed)
headers["x-ca-signature"] = base64.b64encode(digest).decode()

${pythonCall(request)}`,

  java: (request) =>
    javaProgram(
      request,
      [
        'java.nio.charset.StandardCharsets',
        'java.security.MessageDigest',
        'java.util.*',
        'javax.crypto.Mac',
        'javax.crypto.spec.SecretKeySpec',
      ],
      `${javaBody(request)}
String accept = "${acceptOf(request)}", contentType = "${request.contentType ?? ''}";
String md5 = ${hasDigest(request) ? 'Base64.getEncoder().encodeToString(\n    MessageDigest.getInstance("MD5").digest(body.getBytes(StandardCharsets.UTF_8)))' : '""'};
String timestamp = String.valueOf(System.currentTimeMillis()), nonce = UUID.randomUUID().toString();

// 1. String to sign: method, four headers, the x-ca-* headers sorted by name, path and parameters
String stringToSign = String.join("\\n", "${request.method}", accept, md5, contentType, "",
    "x-ca-key:" + keyId,
    "x-ca-nonce:" + nonce,
    "x-ca-signature-method:HmacSHA256",
    "x-ca-stage:${stageOf(request)}",
    "x-ca-timestamp:" + timestamp,
    ${java(parametersOf(request))});
// 2. Signature
String signature = Base64.getEncoder().encodeToString(hmac(secret.getBytes(StandardCharsets.UTF_8), stringToSign));

${javaCall(
  request,
  [...signedHeaders(request, 'keyId'), ...javaHeaders(withoutOwnHeaders(request))],
  javaContent(request),
)}`,
      javaMethods.hmac('HmacSHA256'),
    ),

  go: (request) =>
    goProgram(
      request,
      ['crypto/hmac', 'crypto/sha256', 'encoding/base64', 'strings', 'time'].concat(
        hasDigest(request) ? 'crypto/md5' : [],
      ),
      `${goBody(request)}
accept, contentType := "${acceptOf(request)}", "${request.contentType ?? ''}"
${hasDigest(request) ? 'digest := md5.Sum([]byte(body))\nmd5 := base64.StdEncoding.EncodeToString(digest[:])' : 'md5 := ""'}
timestamp, nonce := fmt.Sprint(time.Now().UnixMilli()), newID()

// 1. String to sign: method, four headers, the x-ca-* headers sorted by name, path and parameters
stringToSign := strings.Join([]string{
	"${request.method}", accept, md5, contentType, "",
	"x-ca-key:" + keyID,
	"x-ca-nonce:" + nonce,
	"x-ca-signature-method:HmacSHA256",
	"x-ca-stage:${stageOf(request)}",
	"x-ca-timestamp:" + timestamp,
	${go(parametersOf(request))},
}, "\\n")
// 2. Signature
signature := base64.StdEncoding.EncodeToString(sign([]byte(secret), stringToSign))

${goCall(
  request,
  [...signedHeaders(request, 'keyID'), ...goHeaders(withoutOwnHeaders(request))],
  'strings.NewReader(body)',
)}`,
      [goFunctions.hmac('sha256')],
    ),
};

/** The headers of a signed request, as pairs of arguments in Java and Go. */
function signedHeaders(request: SampleRequest, keyVariable: string): string[] {
  return [
    '"accept", accept',
    ...(request.contentType ? ['"content-type", contentType'] : []),
    ...(hasDigest(request) ? ['"content-md5", md5'] : []),
    `"x-ca-key", ${keyVariable}`,
    '"x-ca-nonce", nonce',
    '"x-ca-signature-method", "HmacSHA256"',
    `"x-ca-stage", "${stageOf(request)}"`,
    '"x-ca-timestamp", timestamp',
    '"x-ca-signature-headers", "x-ca-key,x-ca-nonce,x-ca-signature-method,x-ca-stage,x-ca-timestamp"',
    '"x-ca-signature", signature',
  ];
}

function value({ headers }: SampleRequest, name: string): string | undefined {
  return headers.find(([header]) => header === name)?.[1];
}

function acceptOf(request: SampleRequest): string {
  return value(request, 'accept') ?? json;
}

function stageOf(request: SampleRequest): string {
  return value(request, 'x-ca-stage') ?? 'RELEASE';
}

/** The request without the headers that the samples set themselves. */
function withoutOwnHeaders(request: SampleRequest): SampleRequest {
  return { ...request, headers: request.headers.filter(([name]) => name !== 'accept' && name !== 'x-ca-stage') };
}

function isForm({ contentType }: SampleRequest): boolean {
  return contentType?.startsWith('application/x-www-form-urlencoded') ?? false;
}

function hasDigest(request: SampleRequest): boolean {
  return request.body !== '' && !isForm(request);
}

/** The path and all parameters, sorted by name, unencoded. */
function parametersOf(request: SampleRequest): string {
  const pairs = [...new URLSearchParams(request.query), ...(isForm(request) ? new URLSearchParams(request.body) : [])];
  const first = new Map(pairs.toReversed());
  const sorted = [...first].sort(([left], [right]) => (left < right ? -1 : 1));
  const parameters = sorted.map(([name, text]) => (text === '' ? name : `${name}=${text}`)).join('&');
  return request.path + (parameters && `?${parameters}`);
}
