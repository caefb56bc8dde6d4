import { parseArgs } from 'node:util';
import { serveKiosk } from './src/server/serve-kiosk.ts';

/** The port asked for by `--port`; 0, a free one, where none is. Throws one sentence where it cannot be one. */
function portAsked(): number {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '0' } } });
  if (!/^\d{1,5}$/.test(values.port) || Number(values.port) > 65_535)
    throw new Error('--port must be a number from 0 to 65535');
  return Number(values.port);
}

function told(error: unknown, port: number | undefined): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') return `port ${port} is taken: choose another with --port, or leave it out for a free one`;
  if (code === 'EACCES') return `port ${port} is not allowed: choose one above 1023 with --port`;
  return message;
}

const stop = () => process.exit(0);
process.on('SIGINT', stop).on('SIGTERM', stop);

let port: number | undefined;
try {
  port = portAsked();
  const { url } = await serveKiosk({ port });
  console.log(`${url}\nCtrl-C ends it.`);
} catch (error) {
  console.error(`example: ${told(error, port)}`);
  process.exit(2);
}
