import type { Hooks } from './hooks.ts';

/** Writes log entries. `console`, pino and winston are loggers. `details` never contains a secret, a signature or a sensitive value. */
export interface Logger {
  /** Writes requests and waits. */
  debug(message: string, details?: object): void;
  /** Writes responses. */
  info(message: string, details?: object): void;
  /** Writes retries. */
  warn(message: string, details?: object): void;
  /** Writes errors. */
  error(message: string, details?: object): void;
}

/** The lowest level that is written. */
export type LogLevel = 'off' | 'error' | 'warn' | 'info' | 'debug';

/** What a client logs. Options of a client. */
export interface LogOptions {
  /**
   * Writes what the client does: requests and waits at `debug`, responses at `info`, retries at `warn`, errors at `error`. Use it for logs that people read;
   * hooks are for metrics and traces. Default: `console` if `logLevel` is given, otherwise nothing is logged.
   *
   * @example pino()
   */
  readonly logger?: Logger;
  /**
   * The lowest level that is written: `off`, `error`, `warn`, `info` or `debug`. Default: `warn`.
   *
   * @example 'debug'
   */
  readonly logLevel?: LogLevel;
}

/** All levels, from none to all entries. */
export const logLevels: readonly LogLevel[] = ['off', 'error', 'warn', 'info', 'debug'];

/** Creates the hooks that write to the logger; `undefined` if nothing is logged. */
export function createLogHooks({ logger, logLevel }: LogOptions): Required<Hooks> | undefined {
  if (!logger && logLevel === undefined) return undefined;
  const target = logger ?? console;
  const limit = logLevels.indexOf(logLevel ?? 'warn');
  const write = (level: keyof Logger, message: () => string, details: object): void => {
    // Returned, so that a logger that rejects is ignored as one that throws.
    return logLevels.indexOf(level) <= limit ? target[level](message(), details) : undefined;
  };
  return {
    onRequest: (event) => write('debug', () => `${nameOf(event)}: request ${event.attempt} is sent`, logged(event)),
    onWait: (event) => write('debug', () => `${nameOf(event)}: waits for ${event.reason}`, event),
    onResponse: (event) =>
      write('info', () => `${nameOf(event)}: HTTP ${event.status} in ${Math.round(event.duration)} ms`, logged(event)),
    onRetry: (event) =>
      write(
        'warn',
        () => `${nameOf(event)}: retry in ${event.delay} ms (${event.reason}): ${event.error.message}`,
        event,
      ),
    onError: (event) => write('error', () => event.error.message, event),
  };
}

function nameOf({ service, operation }: { readonly service: string; readonly operation: string }): string {
  return `${service}/${operation}`;
}

/** Loggers do not show the entries of a `Headers` object. */
function logged(event: { readonly headers: Headers }): object {
  return { ...event, headers: Object.fromEntries(event.headers) };
}
