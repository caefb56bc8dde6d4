import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Adds a content security policy to every page of a built site. Scripts are those of the site and the inline ones that the page was built
 * with. Connections go to the site, and to a mock server on the reader's own machine.
 */
export function addContentSecurityPolicy(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.html')) continue;
    const file = join(folder, name);
    // As bytes in a string: nothing that is searched for or inserted has other characters than ASCII.
    const page = readFileSync(file, 'latin1');
    const meta = `<meta http-equiv="content-security-policy" content="${policyOf(page)}">`;
    writeFileSync(
      file,
      page.replace(/<meta charset="?utf-8"?\s*\/?>/i, (charset) => charset + meta),
      'latin1',
    );
  }
}

/** The policy of a page, whose characters are its bytes. Styles may be inline: highlighted code in the guides has its colors in attributes. */
function policyOf(page: string): string {
  const inline = [...page.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([^]*?)<\/script>/g)].map(([, code]) => code!);
  const hashes = [...new Set(inline)].map(
    (code) => `'sha256-${createHash('sha256').update(code, 'latin1').digest('base64')}'`,
  );
  return [
    "default-src 'none'",
    `script-src ${["'self'", "'wasm-unsafe-eval'", ...hashes].join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self' http://127.0.0.1:* http://localhost:*",
    "worker-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
}
