import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Servers } from './production/servers.ts';

/** A way in which somebody installs and uses the packages. */
export interface PackedCase {
  readonly name: string;
  readonly run: (project: Project, servers: Servers) => void;
}

/** An empty project. */
export class Project {
  readonly folder: string;
  readonly #env: NodeJS.ProcessEnv;

  constructor(folder: string, env: NodeJS.ProcessEnv) {
    this.folder = folder;
    this.#env = env;
    mkdirSync(folder);
    this.write(
      'package.json',
      JSON.stringify({ name: 'user-project', version: '1.0.0', private: true, type: 'module' }),
    );
  }

  write(file: string, text: string): void {
    mkdirSync(dirname(join(this.folder, file)), { recursive: true });
    writeFileSync(join(this.folder, file), text);
  }

  read(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8');
  }

  npmInstall(...names: string[]): void {
    this.run('npm', ['install', '--silent', '--no-audit', '--no-fund', ...names]);
  }

  /** Runs a program. Throws an error with its output if it fails. */
  run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): void {
    try {
      execFileSync(command, args, {
        cwd: this.folder,
        env: { ...this.#env, ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
        encoding: 'utf8',
      });
    } catch (error) {
      const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
      throw new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}`.trimEnd(), { cause: error });
    }
  }

  node(...args: string[]): void {
    this.run(process.execPath, args);
  }

  /** Runs a program that must fail with a text in its output. */
  nodeFails(text: string, ...args: string[]): void {
    let output: string | undefined;
    try {
      this.node(...args);
    } catch (error) {
      output = (error as Error).message;
    }
    if (!output?.includes(text))
      throw new Error(`${args.join(' ')} does not fail with ${text}:\n${output ?? 'it succeeds'}`);
  }
}
