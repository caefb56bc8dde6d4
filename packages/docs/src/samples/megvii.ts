import type { Dialect } from './dialect.ts';
import { goCall, goFunctions, goProgram } from './go.ts';
import { javaCall, javaMethods, javaProgram } from './java.ts';
import { go, java, python, shell } from './literal.ts';
import { pythonCall, pythonHead } from './python.ts';
import { shellHead } from './shell.ts';

/** hmac_sha1: the signature is a form field. */
export const megvii: Dialect = {
  curl: (request) => `${shellHead(request)}
now=$(date +%s)
random=$((RANDOM * 32768 + RANDOM))

# 1. String to sign: key ID, expiry time, current time, a random number
raw="a=$KEY_ID&b=$((now + 100))&c=$now&d=$random"

# 2. Signature: Base64 of the digest followed by the string
sign=$({ printf %s "$raw" | openssl dgst -sha1 -hmac "$SECRET" -binary; printf %s "$raw"; } | openssl base64 -A)

${request.files.map(([, content], index) => `file${index}=$(mktemp)\nprintf %s ${shell(content)} | openssl base64 -d -A > "$file${index}"\n`).join('')}curl -sS --fail-with-body \\
  --form-string "sign=$sign" \\
${request.fields.map(([name, value]) => `  --form-string ${shell(`${name}=${value}`)} \\\n`).join('')}${request.files.map(([name], index) => `  --form ${shell(`${name}=@`)}"$file${index}" \\\n`).join('')}  "$endpoint${request.path}"
echo`,

  python: (request) => `${pythonHead(request, ['base64', 'hashlib', 'hmac', 'random', 'time', 'uuid'])}
now = int(time.time())

# 1. String to sign: key ID, expiry time, current time, a random number
raw = f"a={key_id}&b={now + 100}&c={now}&d={random.randrange(10**10)}".encode()
# 2. Signature: Base64 of the digest followed by the string
sign = base64.b64encode(hmac.new(secret.encode(), raw, hashlib.sha1).digest() + raw).decode()

fields = {
    "sign": sign,
${request.fields.map(([name, value]) => `    ${python(name)}: ${python(value)},\n`).join('')}}
boundary = uuid.uuid4().hex
body = "".join(
    f'--{boundary}\\r\\nContent-Disposition: form-data; name="{name}"\\r\\n\\r\\n{value}\\r\\n'
    for name, value in fields.items()
).encode()${request.files.map(pythonFile).join('')} + f"--{boundary}--\\r\\n".encode()
headers = {"Content-Type": f"multipart/form-data; boundary={boundary}"}
${pythonCall(request, true)}`,

  java: (request) =>
    javaProgram(
      request,
      [
        'java.io.*',
        'java.nio.charset.StandardCharsets',
        'java.util.*',
        'java.util.concurrent.ThreadLocalRandom',
        'javax.crypto.Mac',
        'javax.crypto.spec.SecretKeySpec',
      ],
      `long now = System.currentTimeMillis() / 1000;

// 1. String to sign: key ID, expiry time, current time, a random number
String raw = "a=" + keyId + "&b=" + (now + 100) + "&c=" + now
    + "&d=" + ThreadLocalRandom.current().nextLong(10_000_000_000L);
// 2. Signature: Base64 of the digest followed by the string
ByteArrayOutputStream signed = new ByteArrayOutputStream();
signed.write(hmac(secret.getBytes(StandardCharsets.UTF_8), raw));
signed.write(raw.getBytes(StandardCharsets.UTF_8));

Map<String, String> fields = new LinkedHashMap<>();
fields.put("sign", Base64.getEncoder().encodeToString(signed.toByteArray()));
${request.fields.map(([name, value]) => `fields.put(${java(name)}, ${java(value)});\n`).join('')}String boundary = UUID.randomUUID().toString();
ByteArrayOutputStream body = new ByteArrayOutputStream();
for (Map.Entry<String, String> field : fields.entrySet())
    body.write(("--" + boundary + "\\r\\nContent-Disposition: form-data; name=\\"" + field.getKey() + "\\"\\r\\n\\r\\n"
        + field.getValue() + "\\r\\n").getBytes(StandardCharsets.UTF_8));
${request.files.map(javaFile).join('')}body.write(("--" + boundary + "--\\r\\n").getBytes(StandardCharsets.UTF_8));

${javaCall(request, ['"Content-Type", "multipart/form-data; boundary=" + boundary'], 'HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())')}`,
      javaMethods.hmac('HmacSHA1'),
    ),

  go: (request) =>
    goProgram(
      request,
      ['bytes', 'crypto/hmac', 'crypto/sha1', 'encoding/base64', 'math/rand', 'mime/multipart', 'time'],
      `now := time.Now().Unix()

// 1. String to sign: key ID, expiry time, current time, a random number
raw := fmt.Sprintf("a=%s&b=%d&c=%d&d=%d", keyID, now+100, now, rand.Int63n(1e10))
// 2. Signature: Base64 of the digest followed by the string
signature := base64.StdEncoding.EncodeToString(append(sign([]byte(secret), raw), raw...))

var body bytes.Buffer
form := multipart.NewWriter(&body)
form.WriteField("sign", signature)
${request.fields.map(([name, value]) => `form.WriteField(${go(name)}, ${go(value)})\n`).join('')}${request.files.map(goFile).join('')}form.Close()

${goCall(request, ['"Content-Type", form.FormDataContentType()'], '&body')}`,
      [goFunctions.hmac('sha1')],
    ),
};

function goFile([name, content]: readonly [string, string], index: number): string {
  return `file${index}, _ := form.CreateFormFile(${go(name)}, ${go(name)})
content${index}, _ := base64.StdEncoding.DecodeString(${go(content)})
file${index}.Write(content${index})
`;
}

function pythonFile([name, content]: readonly [string, string]): string {
  const head = `\r\nContent-Disposition: form-data; name="${name}"; filename="${name}"\r\n\r\n`;
  return ` + f"--{boundary}".encode() + ${python(head)}.encode() + base64.b64decode(${python(content)}) + b"\\r\\n"`;
}

function javaFile([name, content]: readonly [string, string]): string {
  const head = `\r\nContent-Disposition: form-data; name="${name}"; filename="${name}"\r\n\r\n`;
  return `body.write(("--" + boundary + ${java(head)}).getBytes(StandardCharsets.UTF_8));
body.write(Base64.getDecoder().decode(${java(content)}));
body.write("\\r\\n".getBytes(StandardCharsets.UTF_8));
`;
}
