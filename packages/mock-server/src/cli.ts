#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { readArguments, type Arguments } from './command/arguments.ts';
import { writeCertificate } from './files/certificate-file.ts';
import { controlPrefix } from './control/control-api.ts';
import { isLoopback } from './routing/hosts.ts';
import type { MockServer } from './serve.ts';
import { start } from './command/start.ts';
import { UsageError } from './files/usage-error.ts';
import { usage } from './command/usage.ts';

/** Milliseconds that running requests get to finish when the server stops. */
const gracePeriod = 2_000;

/** Prints what a user needs to call the server. The URL is the last line. */
function printStartup({ credentials, host, allowedHosts }: Arguments, { url, certificate }: MockServer): void {
  if (!isLoopback(host)) {
    const names =
      allowedHosts.join(', ') || 'none: add the name under which clients reach this machine with --allow-host';
    console.log(`Warning: other machines can reach this server at ${host}. Allowed host names: ${names}`);
  }
  const checked = Object.keys(credentials).join(', ') || 'no service (start with --credentials to check them)';
  console.log(`Signatures are checked for: ${checked}`);
  if (certificate !== undefined)
    console.log(`Certificate for NODE_EXTRA_CA_CERTS or curl --cacert: ${writeCertificate(certificate)}`);
  console.log(`Recent calls: ${url}${controlPrefix}`);
  console.log('Mock server:');
  console.log(url);
}

function readVersion(): string {
  const file = new URL('../package.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

async function main(): Promise<void> {
  const options = readArguments();
  if (options.help) return void process.stdout.write(usage);
  if (options.version) return void console.log(readVersion());
  const server = await start(options);
  let stopping = false;
  // On Ctrl-C the signal arrives twice: from the terminal and from npm.
  const stop = () => {
    if (stopping) return;
    stopping = true;
    void server.close(gracePeriod).then(() => process.exit(0));
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  printStartup(options, server);
}

process.stdout.on('error', () => process.exit(0));
try {
  await main();
} catch (error) {
  const message = error instanceof UsageError ? error.message : `unexpected error: ${(error as Error).name}`;
  console.error(`polyface-mock: ${message}`);
  process.exit(2);
}
