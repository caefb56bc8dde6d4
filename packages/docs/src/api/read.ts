import { join } from 'node:path';
import { Application, type DeclarationReflection, ReflectionKind } from 'typedoc';
import { entriesOf } from './entries.ts';
import { itemOf } from './item.ts';
import type { ApiItem, ApiPage } from './page.ts';

let pages: Promise<readonly ApiPage[]> | undefined;

/** The API reference: a page for each path that can be imported. Read once, from the sources of the packages. */
export function apiPages(): Promise<readonly ApiPage[]> {
  return (pages ??= read(join(process.cwd(), '../..')));
}

async function read(workspace: string): Promise<readonly ApiPage[]> {
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
  if (!project) throw new Error('The API of the packages could not be read: TypeDoc says why above.');
  const modules = project.getReflectionsByKind(ReflectionKind.Module) as DeclarationReflection[];
  return entries.map(({ path, slug, file }) => {
    const name = file.replace(/^packages\//, '').replace(/(\/index)?\.ts$/, '');
    const found = modules.find((module) => [name, `packages/${name}`].includes(module.name));
    if (!found) throw new Error(`TypeDoc knows no module ${name}: ${modules.map((module) => module.name).join(', ')}`);
    return { slug, title: path, items: itemsOf(found) };
  });
}

function itemsOf(module: DeclarationReflection): readonly ApiItem[] {
  return (module.children ?? []).flatMap((child) => itemOf(resolved(child)) ?? []);
}

/** A name that is exported again is told as what it names. */
function resolved(child: DeclarationReflection): DeclarationReflection {
  const target = child.isReference() ? child.getTargetReflectionDeep() : child;
  return target as DeclarationReflection;
}
