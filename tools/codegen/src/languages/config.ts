import { mapMembers, type Members } from '../members.ts';
import type { SchemaObject, Schemas } from '../model/schema-object.ts';
import type { ServiceModel } from '../model/service.ts';
import { docLines, htmlLines } from './doc-lines.ts';
import { javaMembers, pythonMembers } from './member-names.ts';
import { javaMethods, javaPackage, pythonPackage, snakeCase } from './names.ts';

/** The names of a service's methods, classes and members in one language: what the samples of the documentation are written with. */
export const namesFile = 'names.json';

/** Where a run of the generator reads and writes, relative to the root of the workspace. */
export interface Folders {
  readonly document: string;
  readonly output: string;
  readonly templates: string;
}

const models = { models: '', modelTests: 'false', modelDocs: 'false' };
const apis = { apis: '', apiTests: 'false', apiDocs: 'false' };

/** The generator's configuration for a service's Python package. JSON, which is YAML too. */
export function pythonConfig(
  service: ServiceModel,
  schemas: Schemas,
  { document, output, templates }: Folders,
): Members {
  const files = ['__init__.py', 'models.py', 'client.py', namesFile];
  return {
    generatorName: 'python',
    inputSpec: document,
    outputDir: output,
    templateDir: templates,
    packageName: 'unused',
    skipValidateSpec: true,
    globalProperties: { ...models, ...apis, supportingFiles: files.join(',') },
    additionalProperties: { ...facts(service), packageModule: pythonPackage(service.id) },
    files: Object.fromEntries(
      files.map((file) => [
        `${file.replaceAll('_', '').replace(/\.\w+$/, '')}.mustache`,
        { templateType: 'SupportingFiles', destinationFilename: file },
      ]),
    ),
    nameMappings: pythonMembers(schemas),
    typeMappings: { file: 'bytes' },
  };
}

/** The generator's configuration for a service's Java packages. */
export function javaConfig(service: ServiceModel, schemas: Schemas, { document, output, templates }: Folders): Members {
  const root = `io.polyface.${javaPackage(service.id)}`;
  return {
    generatorName: 'java',
    inputSpec: document,
    outputDir: output,
    templateDir: templates,
    skipValidateSpec: true,
    apiPackage: root,
    modelPackage: `${root}.model`,
    invokerPackage: root,
    globalProperties: { ...models, ...apis, supportingFiles: `${service.type}.java,package-info.java,${namesFile}` },
    additionalProperties: {
      ...facts(service),
      library: 'native',
      useOneOfInterfaces: true,
      openApiNullable: false,
      hideGenerationTimestamp: true,
      sourceFolder: 'java',
    },
    files: {
      'client.mustache': { templateType: 'SupportingFiles', destinationFilename: `${service.type}.java` },
      'packageinfo.mustache': { templateType: 'SupportingFiles', destinationFilename: 'package-info.java' },
      'names.mustache': { templateType: 'SupportingFiles', destinationFilename: namesFile },
    },
    reservedWordsMappings: { file: 'file' },
    nameMappings: javaMembers(schemas),
    operationIdNameMappings: javaMethods,
    typeMappings: { URI: 'String', File: 'byte[]', file: 'byte[]', binary: 'byte[]' },
  };
}

/** What the templates say of a service. */
function facts(service: ServiceModel): Members {
  const options = Object.values(service.options?.components.schemas ?? {}).flatMap((schema) =>
    Object.entries(mapMembers(schema.properties, (option, name) => optionOf(option as SchemaObject, name))),
  );
  const lines = docLines({
    en: `${service.title.en}. ${service.description.en ?? ''}`,
    zh: `${service.title.zh}。${service.description.zh ?? ''}`,
  });
  return {
    serviceId: service.id,
    serviceType: service.type,
    serviceTitle: service.title.en,
    serviceDoc: lines,
    serviceDocHtml: htmlLines(lines),
    serviceHasOptions: options.length > 0,
    serviceOptions: options.map(([, option]) => option),
    signing: signings[service.protocol.id] ?? [],
  };
}

function optionOf(option: SchemaObject, name: string): Members {
  const lines = docLines({ en: option.description });
  return { option: name, snake: snakeCase(name), doc: lines, docHtml: htmlLines(lines) };
}

/** The options of a protocol's signature, as clients offer them. */
const signings: Readonly<Record<string, readonly Members[]>> = {
  'alibaba-rpc': [
    {
      option: 'signatureVersion',
      snake: 'signature_version',
      python: 'Literal["V2", "V3"]',
      java: 'String',
      value: '"V3"',
      doc: ['`V3` signs in headers (ACS3-HMAC-SHA256), `V2` in parameters (HMAC-SHA1). Default: `V3`.'],
    },
  ],
  'alibaba-gateway': [
    {
      option: 'signatureMethod',
      snake: 'signature_method',
      python: 'Literal["HmacSHA256", "HmacSHA1"]',
      java: 'String',
      value: '"HmacSHA256"',
      doc: ['The algorithm of the signature: `HmacSHA256` or `HmacSHA1`. Default: `HmacSHA256`.'],
    },
  ],
  megvii: [
    {
      option: 'validFor',
      snake: 'valid_for',
      python: 'int',
      java: 'int',
      value: '100',
      doc: ["Seconds a signature is valid for. Default: 100, as in the vendor's sample."],
    },
    {
      option: 'singleUse',
      snake: 'single_use',
      python: 'bool',
      java: 'boolean',
      value: 'False',
      doc: ['Whether a signature may be used only once; `valid_for` has no effect then. Default: false.'],
    },
  ],
};
