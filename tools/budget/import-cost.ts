import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';

/** What one import loads in Node. */
export interface ImportCost {
  /** Paths of the files, in the order in which they are loaded. */
  readonly files: readonly string[];
  /** The bytes of the files. */
  readonly source: number;
  /** Public modules of Node that a program without imports has not loaded: `crypto`. */
  readonly builtins: readonly string[];
}

/** Imports a built package in a process of its own. */
export function importCost(specifier: string, root: string): ImportCost {
  const program = `
    import { registerHooks } from 'node:module';
    const files = [];
    registerHooks({ load(url, context, next) { if (url.startsWith('file:')) files.push(url); return next(url, context); } });
    const before = new Set(process.moduleLoadList);
    await import('${specifier}');
    const builtins = process.moduleLoadList.filter((name) => !before.has(name));
    process.stdout.write(JSON.stringify({ files, builtins }));`;
  const stdout = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: `${root}/packages/polyface`,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  const loaded = JSON.parse(stdout) as { files: string[]; builtins: string[] };
  const files = loaded.files.map((url) => fileURLToPath(url));
  return {
    files: files.map((file) => file.slice(root.length).replaceAll('\\', '/').replace(/^\//, '')),
    source: files.reduce((sum, file) => sum + statSync(file).size, 0),
    builtins: loaded.builtins
      .map((name) => name.replace(/^NativeModule /, ''))
      .filter((name) => builtinModules.includes(name)),
  };
}
