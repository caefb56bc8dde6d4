import type { OperationOutline, ServiceHead, ServiceModel } from '../model/service.ts';
import { appendToName, type Text } from '../model/text.ts';
import { textComment } from './comment.ts';
import { hasFeatures, optionFeaturesOf, runtimeImport } from './features.ts';
import { clientsFolder, type GeneratedFile } from './generated-file.ts';
import { header } from './header.ts';
import { lazyMembers } from './lazy-members.ts';
import { Code, codeUnion, literal } from './literal.ts';
import { renderTypes } from './types.ts';

/** The client file of a service: its constant, its common error codes and its client options. */
export function renderClientService(service: ServiceModel<OperationOutline>): GeneratedFile {
  const { id, title, version, endpoint, envelope, errors, options: optionSchemas } = service.data;
  const { protocol } = service;
  const { members, declarations } = lazyMembers({ errors, options: optionSchemas }, ['errors', 'options'], 'Service');
  const features = optionFeaturesOf(optionSchemas);
  const value = literal({
    id,
    title,
    version,
    protocol: new Code(protocol.constant),
    endpoint,
    envelope,
    ...members,
    ...(hasFeatures(features) && { features }),
  });
  const imported = protocolImport(protocol, service.constant);
  const [input] = Object.keys(service.options?.components.schemas ?? {});
  const options =
    service.options && input !== undefined ? renderTypes(service.options, { immutable: true, input }) : '';
  const text = `
    ${runtimeImport(features, ['Service'])}
    import { ${imported}, type ${protocol.signing} } from '@polyface/runtime/protocols/${protocol.id}';

    ${textComment({ en: `The error codes that every operation of ${title} may return.`, zh: appendToName(service.title.zh, '的公共错误码。') })}
    export type ${service.type}ErrorCode = ${codeUnion(Object.keys(errors))};

    ${options}

    ${declarations}

    ${textComment(titleAndDescription(service))}
    export const ${service.constant}: Service<${protocol.signing}> = ${value};
  `;
  return { file: `${clientsFolder(service.id)}/service.gen.ts`, text: header(`${service.folder}/service.yaml`) + text };
}

/** The import of the protocol's constant, renamed if the service's constant has the same name. */
function protocolImport({ id, constant }: ServiceHead['protocol'], taken: string): string {
  const exported = constant.replace(/_$/, '');
  return exported === taken && id !== '' ? `${exported} as ${constant}` : constant;
}

function titleAndDescription({ title, description }: ServiceHead): Text {
  return { en: `${title.en}. ${description.en ?? ''}`, zh: `${title.zh}。${description.zh ?? ''}` };
}
