import type { ServiceData } from '@polyface/docs/data';
import { limitsOf } from '../model/limits.ts';
import { itemsOf, membersOf, type Members } from '../model/members.ts';
import type { Options } from '../model/option.ts';
import { descriptionOf, titleOf } from '../model/text.ts';
import { errorsData } from './errors.ts';
import { notesData } from './operation.ts';
import { fieldOf } from './shape.ts';
import { textData } from './text.ts';

/** What a service's page is made of. */
export interface ServiceParts {
  readonly id: string;
  readonly type: string;
  readonly protocol: string;
  /** `service.yaml` */
  readonly shared: Members;
  readonly options: Options;
  readonly operations: readonly string[];
}

/** What the docs tell of a service. */
export function serviceDocs({ id, type, protocol, shared, options, operations }: ServiceParts): ServiceData {
  const info = membersOf(shared['info']);
  const title = textData(titleOf(info, 'title')) ?? { en: id, zh: id };
  const { rateLimit } = limitsOf(shared, {});
  return {
    id,
    title,
    description: textData(descriptionOf(info)) ?? title,
    version: String(info['version'] ?? ''),
    protocol,
    servers: itemsOf(shared['servers']).map((server) => {
      const description = textData(descriptionOf(server));
      return { url: String(server['url'] ?? ''), ...(description && { description }) };
    }),
    type,
    options: [...options].map(([name, schema]) => fieldOf(name, schema, false, {})),
    ...(rateLimit && { rateLimit }),
    notes: notesData(shared),
    errors: errorsData(shared),
    operations,
  };
}
