import type { Dialect } from './dialect.ts';
import { goBody, goCall, goFunctions, goHeaders, goHost, goProgram } from './go.ts';
import { javaBody, javaCall, javaContent, javaHeaders, javaMethods, javaProgram } from './java.ts';
import { go } from './literal.ts';
import { pythonBody, pythonCall, pythonHead, pythonHeaders } from './python.ts';
import type { SampleRequest } from './request.ts';
import { shellBody, shellCall, shellHead, shellHeaders } from './shell.ts';

/** TC3-HMAC-SHA256. Signs content type and host. */
export const tencentTc3: Dialect = {
  curl: (request) => `${shellHead(request)}
${shellBody(request)}
content_type=${typeOf(request)}
read -r timestamp day <<<"$(date -u '+%s %F')"
sha256() { openssl dgst -sha256 -r | cut -d' ' -f1; }
hmac() { openssl dgst -sha256 -r -mac HMAC -macopt "hexkey:$1" | cut -d' ' -f1; }

# 1. Canonical request: method, path, query, signed headers, their names, SHA-256 of the body
canonical="${request.method}
${request.path}
${request.query}
content-type:$content_type
host:$host

content-type;host
$(printf %s "$body" | sha256)"

# 2. String to sign
scope=$day/${serviceOf(request)}/tc3_request
string_to_sign="TC3-HMAC-SHA256
$timestamp
$scope
$(printf %s "$canonical" | sha256)"

# 3. Signature, with a key derived from the date and the service
secret_date=$(printf %s "$day" | openssl dgst -sha256 -r -hmac "TC3$SECRET" | cut -d' ' -f1)
secret_service=$(printf %s ${serviceOf(request)} | hmac "$secret_date")
secret_signing=$(printf %s tc3_request | hmac "$secret_service")
signature=$(printf %s "$string_to_sign" | hmac "$secret_signing")

${shellCall(request, [
  '"Authorization: TC3-HMAC-SHA256 Credential=$KEY_ID/$scope, SignedHeaders=content-type;host, Signature=$signature"',
  '"Content-Type: $content_type"',
  '"X-TC-Timestamp: $timestamp"',
  ...shellHeaders(request),
])}`,

  python: (request) => `${pythonHead(request, ['hashlib', 'hmac', 'time', 'from datetime import datetime, timezone'])}
${pythonBody(request)}
content_type = "${typeOf(request)}"
timestamp = int(time.time())
day = datetime.fromtimestamp(timestamp, timezone.utc).strftime("%Y-%m-%d")


def sha256(data):
    return hashlib.sha256(data).hexdigest()


def sign(key, text):
    return hmac.new(key, text.encode(), hashlib.sha256).digest()


# 1. Canonical request: method, path, query, signed headers, their names, SHA-256 of the body
signed_headers = "content-type;host"
canonical = "\\n".join([
    "${request.method}", ${JSON.stringify(request.path)}, ${JSON.stringify(request.query)},
    f"content-type:{content_type}\\nhost:{host}\\n", signed_headers, sha256(body),
])
# 2. String to sign
scope = f"{day}/${serviceOf(request)}/tc3_request"
string_to_sign = "\\n".join(["TC3-HMAC-SHA256", str(timestamp), scope, sha256(canonical.encode())])
# 3. Signature, with a key derived from the date and the service
key = sign(sign(sign(("TC3" + secret).encode(), day), "${serviceOf(request)}"), "tc3_request")
signature = hmac.new(key, string_to_sign.encode(), hashlib.sha256).hexdigest()

headers = {
    "Authorization": f"TC3-HMAC-SHA256 Credential={key_id}/{scope}, SignedHeaders={signed_headers}, Signature={signature}",
    "Content-Type": content_type,
    "X-TC-Timestamp": str(timestamp),
${pythonHeaders(request)}}
${pythonCall(request)}`,

  java: (request) =>
    javaProgram(
      request,
      [
        'java.nio.charset.StandardCharsets',
        'java.security.MessageDigest',
        'java.time.Instant',
        'java.util.*',
        'javax.crypto.Mac',
        'javax.crypto.spec.SecretKeySpec',
      ],
      `${javaBody(request)}
String contentType = "${typeOf(request)}";
Instant now = Instant.now();
String timestamp = now.getEpochSecond() + "", day = now.toString().substring(0, 10);

// 1. Canonical request: method, path, query, signed headers, their names, SHA-256 of the body
String canonical = String.join("\\n", "${request.method}", ${JSON.stringify(request.path)}, ${JSON.stringify(request.query)},
    "content-type:" + contentType, "host:" + host, "", "content-type;host", sha256(body));
// 2. String to sign
String scope = day + "/${serviceOf(request)}/tc3_request";
String stringToSign = String.join("\\n", "TC3-HMAC-SHA256", timestamp, scope, sha256(canonical));
// 3. Signature, with a key derived from the date and the service
byte[] secretDate = hmac(("TC3" + secret).getBytes(StandardCharsets.UTF_8), day);
byte[] key = hmac(hmac(secretDate, "${serviceOf(request)}"), "tc3_request");
String signature = HexFormat.of().formatHex(hmac(key, stringToSign));

${javaCall(
  request,
  [
    '"Authorization", "TC3-HMAC-SHA256 Credential=" + keyId + "/" + scope + ", SignedHeaders=content-type;host, Signature=" + signature',
    '"Content-Type", contentType',
    '"X-TC-Timestamp", timestamp',
    ...javaHeaders(request),
  ],
  javaContent(request),
)}`,
      `${javaMethods.hmac('HmacSHA256')}\n\n${javaMethods.sha256}`,
    ),

  go: (request) =>
    goProgram(
      request,
      ['crypto/hmac', 'crypto/sha256', 'encoding/hex', 'strings', 'time'],
      `${goHost}
${goBody(request)}
contentType := "${typeOf(request)}"
now := time.Now().UTC()
timestamp, day := fmt.Sprint(now.Unix()), now.Format("2006-01-02")

// 1. Canonical request: method, path, query, signed headers, their names, SHA-256 of the body
canonical := strings.Join([]string{
	"${request.method}", ${go(request.path)}, ${go(request.query)},
	"content-type:" + contentType, "host:" + host, "", "content-type;host", hash(body),
}, "\\n")
// 2. String to sign
scope := day + "/${serviceOf(request)}/tc3_request"
stringToSign := strings.Join([]string{"TC3-HMAC-SHA256", timestamp, scope, hash(canonical)}, "\\n")
// 3. Signature, with a key derived from the date and the service
key := sign(sign(sign([]byte("TC3"+secret), day), "${serviceOf(request)}"), "tc3_request")
signature := hex.EncodeToString(sign(key, stringToSign))

${goCall(
  request,
  [
    '"Authorization", "TC3-HMAC-SHA256 Credential="+keyID+"/"+scope+", SignedHeaders=content-type;host, Signature="+signature',
    '"Content-Type", contentType',
    '"X-TC-Timestamp", timestamp',
    ...goHeaders(request),
  ],
  'strings.NewReader(body)',
)}`,
      [goFunctions.hmac('sha256'), goFunctions.sha256],
    ),
};

/** A request without a body has a content type too, because it is signed. */
function typeOf({ method, contentType }: SampleRequest): string {
  return contentType ?? (method === 'GET' ? 'application/x-www-form-urlencoded' : 'application/json');
}

/** The first label of the vendor's host. */
function serviceOf({ endpoint }: SampleRequest): string {
  return new URL(endpoint).hostname.split('.', 1)[0]!;
}
