import { parseArgs } from 'node:util';

/** Parses `--port`. Default: 0, which picks a free port. Throws an error with a one-line message. */
function parsePort(): number {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '0' } } });
  if (!/^\d{1,5}$/.test(values.port) || Number(values.port) > 65_535)
    throw new Error('--port must be a number from 0 to 65535.');
  return Number(values.port);
}

function messageOf(error: unknown, port: number | undefined): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE')
    return `Port ${port} is already in use. Choose another with --port, or omit --port to use a free one.`;
  if (code === 'EACCES') return `Port ${port} needs administrator rights. Choose one above 1023 with --port.`;
  if (code.startsWith('ERR_PARSE_ARGS')) return `${message}. Usage: npm run example -- [--port <number>]`;
  return message;
}

const stop = () => process.exit(0);
process.on('SIGINT', stop).on('SIGTERM', stop);

let port: number | undefined;
try {
  port = parsePort();
  // Only now, because it loads Vite.
  const { serveKiosk } = await import('./src/server/serve-kiosk.ts');
  const { url } = await serveKiosk({ port });
  console.log(`kiosk: ${url}\nPress Ctrl-C to stop.`);
} catch (error) {
  console.error(`example: ${messageOf(error, port)}`);
  process.exit(2);
}
