import { join } from 'node:path';
import { Application, type DeclarationReflection, ReflectionKind } from 'typedoc';
import { entriesOf } from './entries.ts';
import { itemOf } from './item.ts';
import type { ApiItem, ApiPage } from './page.ts';

/** Extracts the API reference from the sources of the packages: one page per import path. */
export async function extractApi(workspace: string): Promise<readonly ApiPage[]> {
  const entries = entriesOf(workspace);
  const app = await Application.bootstrap({
    entryPoints: entries.map(({ file }) => join(workspace, file)),
    tsconfig: join(workspace, 'packages/docs/api.tsconfig.json'),
    basePath: workspace,
    readme: 'none',
    disableSources: true,
    excludeExternals: true,
    excludeInternal: true,
    excludePrivate: true,
    excludeProtected: true,
    skipErrorChecking: true,
    sort: ['source-order'],
    logLevel: 'Error',
  });
  const project = await app.convert();
  if (!project) throw new Error('TypeDoc could not read the packages. Its messages above name the reason.');
  const modules = project.getReflectionsByKind(ReflectionKind.Module) as DeclarationReflection[];
  return entries.map(({ path, slug, file }) => {
    const name = file.replace(/^packages\//, '').replace(/(\/index)?\.ts$/, '');
    const module = modules.find((candidate) => [name, `packages/${name}`].includes(candidate.name));
    if (!module) throw new Error(`TypeDoc found no module ${name}, only ${modules.map((one) => one.name).join(', ')}.`);
    return { slug, title: path, items: itemsOf(module) };
  });
}

function itemsOf(module: DeclarationReflection): readonly ApiItem[] {
  return (module.children ?? []).flatMap((child) => itemOf(resolveReference(child)) ?? []);
}

/** The declaration behind a re-export. */
function resolveReference(child: DeclarationReflection): DeclarationReflection {
  const target = child.isReference() ? child.getTargetReflectionDeep() : child;
  return target as DeclarationReflection;
}
