import { go } from './literal.ts';
import { freshId, type SampleRequest } from './request.ts';

/** The packages that every Go program imports. */
const common = ['fmt', 'io', 'log', 'net/http', 'os'];

/** A Go program: `lines` is the body of `main`, `functions` are those it calls besides. */
export function goProgram(
  request: SampleRequest,
  imports: readonly string[],
  lines: string,
  functions: readonly string[],
): string {
  const usesNewId = lines.includes('newID()');
  const all = [...new Set([...common, ...imports, ...(usesNewId ? ['crypto/rand', 'encoding/hex'] : [])])].sort();
  return `package main

import (
${all.map((name) => `\t"${name}"`).join('\n')}
)

func main() {
	keyID, secret := os.Getenv("KEY_ID"), os.Getenv("SECRET")
	endpoint := os.Getenv("ENDPOINT")
	if endpoint == "" {
		endpoint = ${go(request.endpoint)}
	}
${indent(lines)}
}
${[...functions, ...(usesNewId ? [newId] : [])].map((text) => `\n${text}\n`).join('')}`.trimEnd();
}

/** Assigns the host of the endpoint to the variable `host`. */
export const goHost = `_, host, _ := strings.Cut(endpoint, "://")`;

/** Assigns the body of the request to the variable `body`, as text. */
export function goBody({ body }: SampleRequest): string {
  const text = go(body);
  return body.includes(freshId) ? `body := strings.ReplaceAll(${text}, ${go(freshId)}, newID())` : `body := ${text}`;
}

/** Sends the request and prints the response. `headers` are the arguments of `Header.Set(…)`, `content` is the reader of the body. */
export function goCall({ method, path, query }: SampleRequest, headers: readonly string[], content: string): string {
  return `request, err := http.NewRequest(${go(method)}, endpoint+${go(path + (query && `?${query}`))}, ${content})
if err != nil {
	log.Fatal(err)
}
${headers.map((header) => `request.Header.Set(${header})`).join('\n')}
response, err := http.DefaultClient.Do(request)
if err != nil {
	log.Fatal(err)
}
defer response.Body.Close()
text, err := io.ReadAll(response.Body)
if err != nil {
	log.Fatal(err)
}
fmt.Println(string(text))
if response.StatusCode >= 400 {
	log.Fatal(response.Status)
}`;
}

/** The headers with constant values. */
export function goHeaders({ headers }: SampleRequest): string[] {
  return headers.map(([name, value]) => `${go(name)}, ${go(value)}`);
}

/** The hash and HMAC functions that samples call. */
export const goFunctions = {
  hmac: (hash: 'sha1' | 'sha256') => `func sign(key []byte, text string) []byte {
	mac := hmac.New(${hash}.New, key)
	mac.Write([]byte(text))
	return mac.Sum(nil)
}`,
  sha256: `func hash(text string) string {
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:])
}`,
} as const;

const newId = `func newID() string {
	id := make([]byte, 16)
	rand.Read(id)
	return hex.EncodeToString(id)
}`;

function indent(text: string): string {
  return text.replaceAll(/^(?=.)/gm, '\t');
}
