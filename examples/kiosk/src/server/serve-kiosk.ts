import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@polyface/mock-server';
import { connect } from '../api/connect.ts';
import { createKioskApi } from '../api/kiosk-api.ts';
import { createStage, type Stage } from '../stage/stage.ts';
import { createStageApi } from '../stage/stage-api.ts';
import { buildPage } from './build-page.ts';
import { listenerOf } from './http-adapter.ts';
import { readTexts } from './read-texts.ts';

/** How the kiosk is served. */
export interface KioskOptions {
  /** Default: 0, a free one. */
  readonly port?: number;
  /** Milliseconds the back end waits for a vendor. */
  readonly patience?: number;
}

/** A running kiosk: the page, its back end, and the vendors as a mock server. */
export interface Kiosk {
  /** Where the page is: `http://127.0.0.1:5180/` */
  readonly url: string;
  /** Where the vendors are. */
  readonly vendorsUrl: string;
  readonly stage: Stage;
  /** Stops at once; open connections are cut. */
  close(): Promise<void>;
}

/** Serves the kiosk on loopback. Rejects when the port is taken. */
export async function serveKiosk({ port = 0, patience }: KioskOptions = {}): Promise<Kiosk> {
  const stage = createStage();
  const [page, texts, vendors] = await Promise.all([buildPage(), readTexts(), serve(stage.mocks)]);
  const polyface = connect({
    credentials: stage.keyring.of,
    endpoint: vendors.url,
    ...(patience !== undefined && { patience }),
  });
  let origin = '';
  const handlers = [createKioskApi({ polyface, texts }), createStageApi(stage), page];
  const server = createServer(listenerOf(handlers, () => origin));
  try {
    origin = await listen(server, port);
  } catch (error) {
    await vendors.close();
    throw error;
  }
  return {
    url: `${origin}/`,
    vendorsUrl: vendors.url,
    stage,
    async close() {
      await vendors.close();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

/** Listens on loopback. Gives the origin. */
function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  });
}
