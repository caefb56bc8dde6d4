import { enableCompileCache } from 'node:module';
import { setFlagsFromString } from 'node:v8';

// V8's second optimizing compiler takes more processor time, in other threads, than its code saves in the seconds of a generation.
setFlagsFromString('--no-turbofan');

// What is imported before this is compiled in every run.
enableCompileCache();
const { run } = await import('./command.ts');
process.exitCode = await run();
