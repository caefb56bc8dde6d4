import { demo } from './demo.ts';
import { startMockServer } from './mock-server.ts';

const stays = process.argv.includes('--stay');

const stop = () => process.exit(0);
process.on('SIGINT', stop).on('SIGTERM', stop);

const server = await startMockServer();
await demo(server);
if (stays) {
  console.log(`\nmock server: ${server.url}`);
  console.log('Ctrl-C ends it.');
} else {
  await server.close();
}
