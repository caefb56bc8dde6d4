import { generatorJar, MissingError } from './generator.ts';

/** What the machine lacks to run OpenAPI Generator, in one line; `undefined` if it lacks nothing. With `CI=true` throws instead. */
export function findMissing(): string | undefined {
  try {
    generatorJar();
    return undefined;
  } catch (error) {
    if (!(error instanceof MissingError)) throw error;
    if (process.env['CI']) throw new Error(`CI requires OpenAPI Generator. ${error.message}`, { cause: error });
    return error.message;
  }
}
