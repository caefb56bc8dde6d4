import { enableCompileCache } from 'node:module';

// Modules that are imported before this are compiled in every run.
enableCompileCache();
const { run } = await import('./command.ts');
process.exitCode = await run();
