import type { Operation } from '@polyface/runtime';
import { errorsOf, urlOf } from '../data/catalog.ts';
import type { ExampleData, OperationData, ServiceData, Text } from '../data/types.ts';
import { localize, type Locale } from '../navigation/locale.ts';
import { samplesOf } from '../samples/samples.ts';
import { clientOf } from '../try/call/chunks.ts';
import { rateLimitText } from '../words/kinds.ts';
import { pagingText } from '../words/paging.ts';
import { wordsOf, type Word } from '../words/words.ts';
import { errorsTable } from './errors.ts';
import { membersTable } from './members.ts';
import { outcomesTable } from './outcomes.ts';
import { bullet } from './prose.ts';
import { fence } from './table.ts';

/** The page of an operation as Markdown. */
export async function operationMarkdown(
  service: ServiceData,
  operation: OperationData,
  locale: Locale,
): Promise<string> {
  const word = wordsOf(locale);
  const section = (title: Word, ...blocks: string[]) => [`## ${word(title)}`, ...blocks];
  const { others, response, rules = [], outcomes, notes } = operation;
  const bullets = (texts: readonly Text[]) =>
    texts.length > 0 ? [texts.map((text) => bullet(localize(text, locale))).join('\n')] : [];
  const definition = (await clientOf(service.id))[operation.constant] as Operation;
  const samples = await samplesOf(service, operation, definition);
  return [
    `# ${localize(operation.title, locale)}`,
    localize(operation.description, locale),
    facts(service, operation, locale),
    ...section('parameters', ...bullets(rules), membersTable(operation.input, locale)),
    ...(others.length > 0 ? section('setByClient', membersTable({ fields: others }, locale)) : []),
    ...(response ? section('response', membersTable(response, locale)) : []),
    ...(outcomes ? section('outcomes', word('outcomesLead'), outcomesTable(outcomes, locale)) : []),
    ...section('examples', ...examples(operation, locale)),
    ...section('errors', errorsTable(errorsOf(service, operation), locale)),
    ...section('samples', ...samples.flatMap(({ label, language, code }) => [`### ${label}`, fence(language, code)])),
    ...(notes.length > 0 ? section('notes', ...bullets(notes)) : []),
  ].join('\n\n');
}

function facts(service: ServiceData, operation: OperationData, locale: Locale): string {
  const word = wordsOf(locale);
  const { rateLimit, timeout, batch, paging, requiredOptions, vendorPage, action } = operation;
  return [
    `- ${word('endpoint')}: \`${operation.method} ${urlOf(service, operation)}\``,
    action === undefined ? '' : `- ${word('action')}: \`${action}\``,
    `- ${word('method')}: \`${operation.id}\` (\`@polyface/clients/${service.id}\`)`,
    rateLimit ? `- ${word('rateLimit')}: ${localize(rateLimitText(rateLimit), locale)}` : '',
    timeout === undefined ? '' : `- ${word('timeout')}: ${timeout / 1000} ${word('seconds')}`,
    `- ${word('retry')}: ${word(operation.idempotent ? 'yes' : 'no')}`,
    batch ? `- ${word('batch')}: \`${batch.list}\` ≤ ${batch.size}` : '',
    paging ? `- ${word('paging')}: ${localize(pagingText(paging), locale)}` : '',
    requiredOptions ? `- ${word('requiredOptions')}: ${requiredOptions.map((name) => `\`${name}\``).join(', ')}` : '',
    vendorPage ? `- ${word('vendorPage')}: <${vendorPage.url}>` : '',
  ]
    .filter(Boolean)
    .join('\n');
}

function examples({ requests, responses }: OperationData, locale: Locale): string[] {
  const word = wordsOf(locale);
  const block = (label: string) => (example: ExampleData) => {
    const { summary, status, parameter, value } = example;
    const place = [parameter, status].filter(Boolean).join(' ');
    const isText = typeof value === 'string';
    return [
      `### ${label}${place && ` \`${place}\``}: ${localize(summary, locale)}`,
      fence(isText ? '' : 'json', isText ? value : JSON.stringify(value, null, 2)),
    ];
  };
  return [...requests.flatMap(block(word('requestExample'))), ...responses.flatMap(block(word('responseExample')))];
}
