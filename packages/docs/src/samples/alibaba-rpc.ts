import type { Dialect } from './dialect.ts';
import { goBody, goCall, goFunctions, goHeaders, goHost, goProgram } from './go.ts';
import { javaBody, javaCall, javaContent, javaHeaders, javaMethods, javaProgram } from './java.ts';
import { go } from './literal.ts';
import { pythonBody, pythonCall, pythonHead, pythonHeaders } from './python.ts';
import type { SampleRequest } from './request.ts';
import { shellBody, shellCall, shellHead, shellHeaders } from './shell.ts';

/** ACS3-HMAC-SHA256. */
export const alibabaRpc: Dialect = {
  curl: (request) => `${shellHead(request)}
${shellBody(request)}
date=$(date -u +%Y-%m-%dT%H:%M:%SZ)
nonce=$(openssl rand -hex 16)
sha256() { openssl dgst -sha256 -r | cut -d' ' -f1; }
content_hash=$(printf %s "$body" | sha256)

# 1. Canonical request: method, path, sorted query, signed headers, their names, SHA-256 of the body
signed_headers='${namesOf(request).join(';')}'
canonical="${request.method}
${request.path}
${request.query}
${linesOf(request, { host: '$host', date: '$date', nonce: '$nonce', hash: '$content_hash' }).join('\n')}

$signed_headers
$content_hash"

# 2. String to sign
string_to_sign="ACS3-HMAC-SHA256
$(printf %s "$canonical" | sha256)"

# 3. Signature
signature=$(printf %s "$string_to_sign" | openssl dgst -sha256 -r -hmac "$SECRET" | cut -d' ' -f1)

${shellCall(request, [
  '"Authorization: ACS3-HMAC-SHA256 Credential=$KEY_ID,SignedHeaders=$signed_headers,Signature=$signature"',
  ...(request.contentType ? [`'content-type: ${request.contentType}'`] : []),
  '"x-acs-date: $date"',
  '"x-acs-signature-nonce: $nonce"',
  '"x-acs-content-sha256: $content_hash"',
  ...shellHeaders(request),
])}`,

  python: (request) => `${pythonHead(request, ['hashlib', 'hmac', 'uuid', 'from datetime import datetime, timezone'])}
${pythonBody(request)}
date = datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
nonce = uuid.uuid4().hex
content_hash = hashlib.sha256(body).hexdigest()

# 1. Canonical request: method, path, sorted query, signed headers, their names, SHA-256 of the body
signed_headers = "${namesOf(request).join(';')}"
canonical = "\\n".join([
    "${request.method}",
    ${JSON.stringify(request.path)},
    ${JSON.stringify(request.query)},
${linesOf(request, { host: '{host}', date: '{date}', nonce: '{nonce}', hash: '{content_hash}' })
  .map((line) => `    ${line.includes('{') ? 'f' : ''}"${line}",\n`)
  .join('')}    "",
    signed_headers,
    content_hash,
])
# 2. String to sign
string_to_sign = "ACS3-HMAC-SHA256\\n" + hashlib.sha256(canonical.encode()).hexdigest()
# 3. Signature
signature = hmac.new(secret.encode(), string_to_sign.encode(), hashlib.sha256).hexdigest()

headers = {
    "Authorization": f"ACS3-HMAC-SHA256 Credential={key_id},SignedHeaders={signed_headers},Signature={signature}",
${request.contentType ? `    "content-type": "${request.contentType}",\n` : ''}    "x-acs-date": date,
    "x-acs-signature-nonce": nonce,
    "x-acs-content-sha256": content_hash,
${pythonHeaders(request)}}
${pythonCall(request)}`,

  java: (request) =>
    javaProgram(
      request,
      [
        'java.nio.charset.StandardCharsets',
        'java.security.MessageDigest',
        'java.time.*',
        'java.time.temporal.ChronoUnit',
        'java.util.*',
        'javax.crypto.Mac',
        'javax.crypto.spec.SecretKeySpec',
      ],
      `${javaBody(request)}
String date = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(), nonce = UUID.randomUUID().toString();
String contentHash = sha256(body);

// 1. Canonical request: method, path, sorted query, signed headers, their names, SHA-256 of the body
String signedHeaders = "${namesOf(request).join(';')}";
String canonical = String.join("\\n",
    "${request.method}",
    ${JSON.stringify(request.path)},
    ${JSON.stringify(request.query)},
${linesOf(request, { host: '" + host + "', date: '" + date + "', nonce: '" + nonce + "', hash: '" + contentHash + "' })
  .map((line) => `    "${line}",\n`.replaceAll(' + ""', ''))
  .join('')}    "",
    signedHeaders,
    contentHash);
// 2. String to sign
String stringToSign = "ACS3-HMAC-SHA256\\n" + sha256(canonical);
// 3. Signature
String signature = HexFormat.of().formatHex(hmac(secret.getBytes(StandardCharsets.UTF_8), stringToSign));

${javaCall(
  request,
  [
    '"Authorization", "ACS3-HMAC-SHA256 Credential=" + keyId + ",SignedHeaders=" + signedHeaders + ",Signature=" + signature',
    ...(request.contentType ? [`"content-type", "${request.contentType}"`] : []),
    '"x-acs-date", date',
    '"x-acs-signature-nonce", nonce',
    '"x-acs-content-sha256", contentHash',
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
date, nonce := time.Now().UTC().Format(time.RFC3339), newID()
contentHash := hash(body)

// 1. Canonical request: method, path, sorted query, signed headers, their names, SHA-256 of the body
signedHeaders := "${namesOf(request).join(';')}"
canonical := strings.Join([]string{
	"${request.method}",
	${go(request.path)},
	${go(request.query)},
${linesOf(request, { host: '" + host + "', date: '" + date + "', nonce: '" + nonce + "', hash: '" + contentHash + "' })
  .map((line) => `\t"${line}",\n`.replaceAll(' + ""', ''))
  .join('')}	"",
	signedHeaders,
	contentHash,
}, "\\n")
// 2. String to sign
stringToSign := "ACS3-HMAC-SHA256\\n" + hash(canonical)
// 3. Signature
signature := hex.EncodeToString(sign([]byte(secret), stringToSign))

${goCall(
  request,
  [
    '"Authorization", "ACS3-HMAC-SHA256 Credential="+keyID+",SignedHeaders="+signedHeaders+",Signature="+signature',
    ...(request.contentType ? [`"content-type", "${request.contentType}"`] : []),
    '"x-acs-date", date',
    '"x-acs-signature-nonce", nonce',
    '"x-acs-content-sha256", contentHash',
    ...goHeaders(request),
  ],
  'strings.NewReader(body)',
)}`,
      [goFunctions.hmac('sha256'), goFunctions.sha256],
    ),
};

type Variables = Readonly<Record<'host' | 'date' | 'nonce' | 'hash', string>>;

function signedOf(request: SampleRequest, variables: Variables): [string, string][] {
  const own = request.headers.filter(([name]) => name.startsWith('x-acs-')) as [string, string][];
  const all: [string, string][] = [
    ...own,
    ['host', variables.host],
    ['x-acs-content-sha256', variables.hash],
    ['x-acs-date', variables.date],
    ['x-acs-signature-nonce', variables.nonce],
    ...(request.contentType ? [['content-type', request.contentType] as [string, string]] : []),
  ];
  return all.sort(([left], [right]) => (left < right ? -1 : 1));
}

function namesOf(request: SampleRequest): string[] {
  return signedOf(request, { host: '', date: '', nonce: '', hash: '' }).map(([name]) => name);
}

/** The signed headers as lines, sorted by name. */
function linesOf(request: SampleRequest, variables: Variables): string[] {
  return signedOf(request, variables).map(([name, value]) => `${name}:${value}`);
}
