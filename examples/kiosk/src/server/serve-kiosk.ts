import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@polyface/mock-server';
import { connect } from '../api/connect.ts';
import { createKioskApi } from '../api/kiosk-api.ts';
import { createSimulationApi } from '../simulation/simulation-api.ts';
import { createSimulation, type Simulation } from '../simulation/simulation.ts';
import { loadAssets, type KioskAssets } from './assets.ts';
import { createListener } from './http-adapter.ts';

/** Options of {@link serveKiosk}. */
export interface KioskOptions {
  /** Default: 0, which picks a free port. */
  readonly port?: number;
  /** Timeout of a call to a vendor, in milliseconds. Default: that of `connect`. */
  readonly timeout?: number;
  /** Default: loaded for this kiosk. */
  readonly assets?: KioskAssets;
}

/** A running kiosk: the page, its back end, and a mock server for the vendors. */
export interface Kiosk {
  /** The URL of the page: `http://127.0.0.1:5180/` */
  readonly url: string;
  readonly simulation: Simulation;
  /** Stops both servers at once and closes open connections. */
  close(): Promise<void>;
}

/** Serves the kiosk on loopback. Rejects if the port is already in use, before the page is built. */
export async function serveKiosk(options: KioskOptions = {}): Promise<Kiosk> {
  const server = createServer();
  const origin = await listen(server, options.port ?? 0);
  try {
    return await startKiosk(server, origin, options);
  } catch (error) {
    server.close();
    throw error;
  }
}

async function startKiosk(server: Server, origin: string, { timeout, assets }: KioskOptions): Promise<Kiosk> {
  const { page, texts } = assets ?? (await loadAssets());
  const simulation = createSimulation();
  const vendors = await serve(simulation.mocks);
  const polyface = connect({
    credentials: simulation.credentials,
    endpoint: vendors.url,
    ...(timeout !== undefined && { timeout }),
  });
  const handlers = [createKioskApi({ polyface, texts }), createSimulationApi(simulation), page];
  server.on('request', createListener(handlers, origin));
  return {
    url: `${origin}/`,
    simulation,
    async close() {
      await vendors.close();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

/** Listens on loopback. Returns the origin. */
function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  });
}
