import { relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The files that take longest, in the order in which they start. Paths without an end match every file below. The tests of the docs site
 * are not first, because the site is built while the first files run.
 */
const first: readonly string[] = [
  'tools/nx-plugin/src/plugin.test.ts',
  'tools/codegen/src/endpoints.test.ts',
  'packages/mocks/test/isolation/',
  'packages/docs/test/site/more-endpoints.test.ts',
  'packages/docs/test/site/accessibility.test.ts',
  'packages/docs/test/site/running.test.ts',
  'packages/docs/test/site/samples.test.ts',
  'packages/docs/test/site/',
  'examples/',
  'tools/codegen/src/generate.test.ts',
  'packages/mock-server/test/command-line.test.ts',
  'packages/runtime/src/client/redaction/redaction.test.ts',
  'packages/mock-server/test/limits.test.ts',
  'packages/mocks/test/playwright.test.ts',
  'packages/docs/test/guides.test.ts',
  'tools/languages/',
];

/** Starts the files that take longest first, of all projects, so that no core waits for one long file at the end. */
export class LongestFirstSequencer extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.sort((a, b) => this.#rank(a) - this.#rank(b));
  }

  #rank({ moduleId }: TestSpecification): number {
    const path = relative(this.ctx.config.root, moduleId).replaceAll('\\', '/');
    const index = first.findIndex((start) => path.startsWith(start));
    return index < 0 ? first.length : index;
  }
}
