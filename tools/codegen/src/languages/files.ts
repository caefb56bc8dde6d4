import { serviceOf } from '../model/service.ts';
import type { Schemas } from '../model/schema-object.ts';
import { listServices, readService } from '../read.ts';
import { javaConfig, pythonConfig } from './config.ts';
import { operationData } from './data.ts';
import { languageDocument } from './document.ts';

/** What OpenAPI Generator reads for one service, and what lies beside its output. */
export interface LanguageInput {
  readonly service: string;
  /** The name of the client's class. */
  readonly type: string;
  /** File names and contents, JSON. */
  readonly files: Readonly<Record<string, string>>;
  /** The operations as data, JSON. */
  readonly data: string;
}

/**
 * The documents and configurations of all services. Paths are relative to `folder`'s parent, where the generator is started.
 * Throws a `SpecError` for specs that nothing can be generated from.
 */
export async function languageInputs(root: string, folder: string, templates: string): Promise<LanguageInput[]> {
  const ids = await listServices(root);
  return Promise.all(
    ids.map(async (id) => {
      const service = serviceOf(await readService(root, id));
      const place = (language: string) => ({
        document: `${folder}/${id}.json`,
        output: `${folder}/out/${language}/${id}`,
        templates: `${templates}/${language}`,
      });
      const document = languageDocument(service);
      const { schemas } = document['components'] as { readonly schemas: Schemas };
      const text = (value: unknown) => `${JSON.stringify(value, undefined, 2)}\n`;
      return {
        service: id,
        type: service.type,
        files: {
          [`${id}.json`]: text(document),
          [`${id}.python.yaml`]: text(pythonConfig(service, schemas, place('python'))),
          [`${id}.java.yaml`]: text(javaConfig(service, schemas, place('java'))),
        },
        data: operationData(service),
      };
    }),
  );
}
