import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** A registry on this machine that has our packages and forwards everything else. */
export interface Registry {
  /** The environment in which npm, pnpm and Yarn use it. */
  readonly env: NodeJS.ProcessEnv;
  readonly url: string;
  close(): void;
}

/** Starts verdaccio and publishes the tarballs of a folder, and the runtime a second time as version 0.1.99. */
export async function startRegistry(root: string, folder: string): Promise<Registry> {
  const upstream = execFileSync('npm', ['config', 'get', 'registry'], { encoding: 'utf8', cwd: folder }).trim();
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  const home = join(folder, 'registry');
  mkdirSync(home);
  const own = { access: '$all', publish: '$all' };
  const config = {
    storage: join(home, 'storage'),
    uplinks: { upstream: { url: upstream, maxage: '30m', timeout: '60s' } },
    packages: { '@polyface/*': own, polyface: own, '**': { access: '$all', proxy: 'upstream' } },
    max_body_size: '50mb',
    log: { type: 'stdout', level: 'error' },
  };
  writeFileSync(join(home, 'config.yaml'), JSON.stringify(config));
  const userconfig = join(home, 'npmrc');
  writeFileSync(userconfig, `registry=${url}\n//127.0.0.1:${port}/:_authToken=unused\n`);
  const server = spawn(
    process.execPath,
    [
      join(root, 'node_modules/verdaccio/bin/verdaccio'),
      '--config',
      join(home, 'config.yaml'),
      '--listen',
      `127.0.0.1:${port}`,
    ],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const env = {
    ...process.env,
    npm_config_registry: url,
    npm_config_userconfig: userconfig,
    npm_config_cache: join(home, 'cache'),
    YARN_NPM_REGISTRY_SERVER: url,
    // Yarn keeps the addresses of tarballs there, with the port of an earlier run.
    YARN_GLOBAL_FOLDER: join(home, 'yarn'),
    YARN_UNSAFE_HTTP_WHITELIST: '127.0.0.1',
    YARN_ENABLE_TELEMETRY: '0',
    YARN_ENABLE_IMMUTABLE_INSTALLS: 'false',
  };
  try {
    await untilReady(url, server);
    publishAll(folder, env);
  } catch (error) {
    server.kill();
    throw error;
  }
  return { env, url, close: () => server.kill() };
}

function publishAll(folder: string, env: NodeJS.ProcessEnv): void {
  const publish = (what: string) =>
    execFileSync('npm', ['publish', what, '--provenance=false', '--ignore-scripts', '--silent'], {
      cwd: folder,
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  const tarballs = readdirSync(folder).filter((file) => file.endsWith('.tgz'));
  for (const tarball of tarballs) publish(`./${tarball}`);
  const runtime = tarballs.find((file) => file.startsWith('polyface-runtime-'))!;
  execFileSync('tar', ['-xzf', runtime], { cwd: folder });
  const manifest = join(folder, 'package/package.json');
  const next = { ...(JSON.parse(readFileSync(manifest, 'utf8')) as object), version: '0.1.99' };
  writeFileSync(manifest, JSON.stringify(next));
  execFileSync('npm', ['publish', './package', '--provenance=false', '--ignore-scripts', '--silent', '--tag', 'next'], {
    cwd: folder,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

async function untilReady(url: string, server: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt++) {
    if (server.exitCode !== null) throw new Error(`verdaccio ended with code ${server.exitCode}.`);
    const response = await fetch(`${url}-/ping`).catch(() => undefined);
    if (response?.ok) return;
    await setTimeout(200);
  }
  throw new Error('verdaccio does not respond within 60 s.');
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
