import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A source file. */
export interface SourceFile {
  /** The path from the root of the workspace, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** A problem in a source file. */
export interface Problem {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** What is wrong and how to fix it. */
  readonly message: string;
}

const patterns = ['{packages,examples,tools,benchmarks}/**/*.{ts,tsx,js,mjs,astro,css}', '*.config.{ts,js}'];
/** Files in which no imports are checked. */
const otherPatterns = ['{packages,examples,tools,benchmarks}/**/*.{java,py,sh,mustache}', '.ci/*'];
const excluded =
  /(^|\/)(node_modules|dist|build|target|public|\.(?!ci\/)\w+|[\w-]+-run)\/|^tools\/codegen\/test\/(golden|invented)\//;

/** Reads the source files of a workspace in TypeScript, JavaScript, Astro and CSS, generated ones included. */
export function readSourceFiles(root: string): SourceFile[] {
  return readFiles(root, patterns);
}

/** Reads the source files of a workspace in other languages, and templates, generated ones included. */
export function readOtherFiles(root: string): SourceFile[] {
  return readFiles(root, otherPatterns);
}

function readFiles(root: string, globs: readonly string[]): SourceFile[] {
  const paths = globs.flatMap((pattern) => globSync(pattern, { cwd: root, exclude: ['**/node_modules'] }));
  return paths
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !excluded.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

/** Whether a file has the name of a generated one. Files in Java and Python have none: their first line says it. */
export function isGenerated(path: string): boolean {
  return path.includes('.gen.');
}

/** Whether a file is a test or belongs to tests. */
export function isTest(path: string): boolean {
  return /\.(test|test-d|test\.data)\.tsx?$/.test(path) || /(^|\/)test\//.test(path);
}

/** Returns the line of a place in a text, counted from 1. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
