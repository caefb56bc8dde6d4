import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { javaPackage, pythonPackage } from '../codegen/src/languages/names.ts';
import { namesFile } from '../codegen/src/languages/config.ts';
import { dataFile } from '../codegen/src/languages/data.ts';
import { formatText } from '../codegen/src/format.ts';
import type { LanguageInput } from '../codegen/src/languages/files.ts';
import type { GeneratedFile } from '../codegen/src/render/generated-file.ts';
import { tidyJava, tidyPython } from './tidy.ts';

/** Where each language's generated code lives. Files there that are not generated any more are deleted. */
export const python = 'packages/clients-python/src/polyface';
export const java = 'packages/clients-java/src/gen';
/** The names of methods, classes and members, for the samples of the documentation. */
export const names = 'packages/docs/src/samples/names';

/** What OpenAPI Generator wrote for one service into `folder`, tidied and at its place, with the operation data beside it. */
export async function outputsOf(folder: string, { service, type, data }: LanguageInput): Promise<GeneratedFile[]> {
  const json = await formatText(dataFile, data);
  const pythonAt = `${python}/${pythonPackage(service)}`;
  const javaAt = `io/polyface/${javaPackage(service)}`;
  const from = join(folder, 'python', service);
  const sources = ['__init__.py', 'models.py', 'client.py'].map((name) => ({
    file: `${pythonAt}/${name}`,
    text: tidyPython(readFileSync(join(from, name), 'utf8')),
  }));
  const classes = [
    ...[`${type}.java`, 'package-info.java'].map((name) => ['', join(folder, 'java', service, name)] as const),
    ...globSync(join(folder, 'java', service, 'java', javaAt, 'model', '*.java')).map(
      (path) => ['model/', path] as const,
    ),
  ].map(([at, path]) => ({
    file: `${java}/java/${javaAt}/${at}${basename(path)}`,
    text: tidyJava(readFileSync(path, 'utf8')),
  }));
  const named = ['java', 'python'].map(async (language) => {
    const text = withJsonNumbers(readFileSync(join(folder, language, service, namesFile), 'utf8'));
    const file = `${names}/${service}.${language}.gen.json`;
    return { file, text: await formatText(file, JSON.stringify(JSON.parse(text))) };
  });
  return [
    ...sources,
    ...(await Promise.all(named)),
    { file: `${pythonAt}/${dataFile}`, text: json },
    ...classes,
    { file: `${java}/resources/${javaAt}/${dataFile}`, text: json },
  ];
}

/** Numbers as JSON has them: the generator writes the values of an enum as literals of the language, such as `1l`. */
function withJsonNumbers(text: string): string {
  return text.replaceAll(/("value": -?\d[\d.eE+-]*)[lLdDfF]\b/g, '$1');
}

/** The module descriptor of the Java client: it exports the packages of every service. */
export function moduleInfo(services: readonly string[]): GeneratedFile {
  const exported = services.flatMap((service) => {
    const name = `io.polyface.${javaPackage(service)}`;
    return [`  exports ${name};`, `  exports ${name}.model;`];
  });
  const text = [
    '// Generated from specs by `npm run languages`. Do not edit.',
    '/** Typed clients of face-recognition services: signed, validated, retried, with errors to switch on. */',
    'module io.polyface {',
    '  requires transitive java.net.http;',
    '  requires com.fasterxml.jackson.databind;',
    '',
    '  exports io.polyface;',
    ...exported,
    '}',
    '',
  ];
  return { file: `${java}/java/module-info.java`, text: text.join('\n') };
}
