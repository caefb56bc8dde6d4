import type { CreateServer } from './served.ts';

// The process of one server: starts it, and then reports the processor time that it took, as often as its parent asks.

const [file, name] = process.argv.slice(2) as [string, string];
const servers = (await import(file)) as Record<string, CreateServer>;
const origin = await servers[name]!();
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send!(user + system);
});
process.send!(origin);
