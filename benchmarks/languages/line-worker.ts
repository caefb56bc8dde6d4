import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { createInterface } from 'node:readline';

/** A process that makes as many calls as a line asks for, and prints a line: the processor time that they took. */
export class LineWorker {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #lines: AsyncIterator<string>;
  readonly #errors: string[] = [];

  constructor(command: readonly string[]) {
    const [file = '', ...args] = command;
    this.#child = spawn(file, args, { stdio: 'pipe' });
    this.#child.stderr.on('data', (data) => this.#errors.push(String(data)));
    this.#lines = createInterface(this.#child.stdout)[Symbol.asyncIterator]();
  }

  /** The next line of the process. Throws if it ends instead. */
  async line(): Promise<string> {
    const { value, done } = await this.#lines.next();
    if (done)
      throw new Error(`${this.#child.spawnargs.join(' ')} ended early:\n${this.#errors.join('').slice(-2_000)}`);
    return value;
  }

  /** The processor time of some calls, in microseconds for each. */
  async measure(calls: number): Promise<number> {
    this.#child.stdin.write(`${calls}\n`);
    return Number(await this.line()) / calls;
  }

  end(): void {
    this.#child.kill();
  }
}
