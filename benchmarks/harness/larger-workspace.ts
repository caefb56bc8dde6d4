import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyWorkspace, workspace } from '../../tools/workspace/copy.ts';
import { runMeasured, type Usage } from './run-measured.ts';

const original = 'specs/tencent-faceid/get-face-id-token.yaml';
const inventedName = (index: number) => `specs/tencent-faceid/invented-endpoint${index}.yaml`;

/** A copy of the workspace, to which endpoints can be added. */
export class LargerWorkspace {
  readonly root: string;

  /** `name` ends in `-run`, which git ignores. */
  constructor(name: string) {
    this.root = join(workspace, name);
    copyWorkspace(this.root);
  }

  /** Writes so many copies of an endpoint under other names, and deletes the other copies. */
  setAdditional(count: number): void {
    const text = readFileSync(join(workspace, original), 'utf8');
    for (let index = 0; index < count || existsSync(join(this.root, inventedName(index))); index++) {
      const own = text
        .replaceAll('GetFaceIdToken', `InventedEndpoint${index}`)
        .replaceAll('getFaceIdToken', `inventedEndpoint${index}`);
      if (index < count) writeFileSync(join(this.root, inventedName(index)), own);
      else rmSync(join(this.root, inventedName(index)));
    }
  }

  /** Generates the services of which something changed; all of them with `isFresh`. */
  generate({ isFresh }: { readonly isFresh: boolean }): Usage {
    if (isFresh) rmSync(join(this.root, 'node_modules/.cache/polyface'), { recursive: true, force: true });
    return runMeasured(['tools/codegen/src/cli.ts', 'generate'], this.root);
  }

  /** Builds the site. */
  buildDocs(): Usage {
    return runMeasured(['packages/docs/site/build.ts'], this.root);
  }

  /** The generated OpenAPI documents, one of each service. */
  documents(): string[] {
    const data = join(this.root, 'packages/docs/src/data');
    return readdirSync(data)
      .map((service) => join(data, service, 'openapi.gen.json'))
      .filter((file) => existsSync(file));
  }

  /** The number of operations: of the endpoint files. */
  countOperations(): number {
    const services = readdirSync(join(this.root, 'specs'), { withFileTypes: true }).filter((one) => one.isDirectory());
    const files = services
      .filter(({ name }) => name !== 'protocols')
      .flatMap(({ name }) => readdirSync(join(this.root, 'specs', name)));
    return files.filter((file) => file.endsWith('.yaml') && file !== 'service.yaml').length;
  }

  /** Deletes the copy. */
  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
