import type { ServiceData } from '@polyface/docs/data';
import { limitsOf } from '../model/limits.ts';
import { itemsOf, membersOf } from '../members.ts';
import type { OperationOutline, ServiceModel } from '../model/service.ts';
import { descriptionOf, titleOf } from '../model/text.ts';
import { errorsData } from './errors.ts';
import { notesData } from './operation.ts';
import { fieldOf } from './shape.ts';
import { textData } from './text.ts';

/** The data of a service's page. */
export function serviceDocs({
  id,
  type,
  protocol,
  shared,
  optionSchemas,
  operations,
}: ServiceModel<OperationOutline>): ServiceData {
  const info = membersOf(shared['info']);
  const title = textData(titleOf(info, 'title')) ?? { en: id, zh: id };
  const { rateLimit } = limitsOf(shared, {});
  return {
    id,
    title,
    description: textData(descriptionOf(info)) ?? title,
    version: String(info['version'] ?? ''),
    protocol: protocol.id,
    servers: itemsOf(shared['servers']).map((server) => {
      const description = textData(descriptionOf(server));
      return { url: String(server['url'] ?? ''), ...(description && { description }) };
    }),
    type,
    options: [...optionSchemas].map(([name, schema]) => fieldOf(name, schema, false, {})),
    ...(rateLimit && { rateLimit }),
    notes: notesData(shared),
    errors: errorsData(shared),
    operations: operations.map(({ slug }) => slug),
  };
}
