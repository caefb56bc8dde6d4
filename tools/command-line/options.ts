/** The command line of a script: its usage, and the options that it knows. */
export interface CommandLine {
  /** The name of the npm script, which begins its messages: `release`. */
  readonly name: string;
  /** The text that `--help` prints. */
  readonly usage: string;
  /** The options, none of which takes a value: `['--dry-run']`. */
  readonly options: readonly string[];
}

/** The text of `--help`, or a message about a wrong argument, with the exit code. */
export interface Refusal {
  readonly text: string;
  readonly exitCode: number;
}

/** Returns the given options, or what to print instead of running: the usage, or which argument is wrong. */
export function parseOptions(args: readonly string[], { name, usage, options }: CommandLine): Set<string> | Refusal {
  if (args.includes('--help') || args.includes('-h')) return { text: usage, exitCode: 0 };
  const unknown = args.find((argument) => !options.includes(argument));
  if (unknown === undefined) return new Set(args);
  return { text: `${name}: unknown argument ${JSON.stringify(unknown)}.\n\n${usage}`, exitCode: 2 };
}

/**
 * Returns the options that the process was started with. Prints the usage and ends the process for `--help`, and for an argument that is
 * not known: a misspelled `--dry-run` must not start a release. `args` are the arguments to read. Default: all of them.
 */
export function readOptions(commandLine: CommandLine, args: readonly string[] = process.argv.slice(2)): Set<string> {
  const result = parseOptions(args, commandLine);
  if (result instanceof Set) return result;
  (result.exitCode === 0 ? process.stdout : process.stderr).write(`${result.text}\n`);
  process.exit(result.exitCode);
}
