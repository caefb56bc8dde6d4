import { createHash } from 'node:crypto';
import type { AstroIntegration } from 'astro';

/**
 * Adds a content security policy to every page of the site as it is built. Scripts are those of the site and the inline ones that the page was
 * built with. Connections go to the site, and to a mock server on the reader's own machine.
 */
export function contentSecurityPolicy(): AstroIntegration {
  return {
    name: 'polyface-content-security-policy',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((prerenderer) => ({
          ...prerenderer,
          async render(request, options) {
            const rendered = await prerenderer.render(request, options);
            if (rendered instanceof Response) return addPolicy(rendered);
            return { ...rendered, response: await addPolicy(rendered.response) };
          },
        })),
    },
  };
}

async function addPolicy(response: Response): Promise<Response> {
  const { status, headers } = response;
  if (!headers.get('content-type')?.startsWith('text/html')) return response;
  // As bytes in a string: nothing that is searched for or inserted has other characters than ASCII.
  const page = Buffer.from(await response.arrayBuffer()).toString('latin1');
  const meta = `<meta http-equiv="content-security-policy" content="${policyOf(page)}">`;
  const withPolicy = page.replace(/<meta charset="?utf-8"?\s*\/?>/i, (charset) => charset + meta);
  return new Response(Buffer.from(withPolicy, 'latin1'), { status, headers });
}

/** The policy of a page, whose characters are its bytes. Styles may be inline: highlighted code in the guides has its colors in attributes. */
function policyOf(page: string): string {
  const inline = [...page.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([^]*?)<\/script>/g)].map(([, code]) => code!);
  const hashes = [...new Set(inline)].map((code) => `'sha256-${hashOf(code)}'`);
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

const hashes = new Map<string, string>();

/** The hash of a script. Most pages have the same ones. */
function hashOf(code: string): string {
  const hash = hashes.get(code) ?? createHash('sha256').update(code, 'latin1').digest('base64');
  hashes.set(code, hash);
  return hash;
}
