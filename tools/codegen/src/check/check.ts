import type { Problem, ServiceSource } from '../source.ts';
import { Findings } from './findings.ts';
import { checkAddresses } from './rules/addresses.ts';
import { checkCharacters } from './rules/characters.ts';
import { checkCycles } from './rules/cycles.ts';
import { checkEnvelope } from './rules/envelope.ts';
import { checkErrors } from './rules/errors.ts';
import { checkExamples } from './rules/examples.ts';
import { checkExtensions } from './rules/extensions.ts';
import { checkFailures } from './rules/failures.ts';
import { checkInputs } from './rules/inputs.ts';
import { checkJsonTexts } from './rules/json-texts.ts';
import { checkMemberRules } from './rules/member-rules.ts';
import { checkNames } from './rules/names.ts';
import { checkOperations } from './rules/operations.ts';
import { checkPaging } from './rules/paging.ts';
import { checkReferences } from './rules/references.ts';
import { checkRoutes } from './rules/routes.ts';
import { checkSchemas } from './rules/schemas.ts';
import { checkService, listProtocols } from './rules/services.ts';
import { checkSetBy } from './rules/set-by.ts';
import { checkSharedSchemas } from './rules/shared-schemas.ts';
import { checkStructure } from './rules/structure.ts';
import { checkTodos } from './rules/todo.ts';
import { checkTranslations } from './rules/translations.ts';
import { checkUnions } from './rules/unions.ts';
import { checkUnreadFiles } from './rules/unread-files.ts';
import { checkValues } from './rules/values.ts';
import { checkYaml } from './rules/yaml.ts';
import { viewOf, type View } from './view.ts';

type Rule = (view: View, findings: Findings) => void;

/** The rules of OpenAPI. Examples are not validated against schemas that violate one of these. */
const openapiRules: readonly Rule[] = [checkStructure, checkReferences, checkCycles, checkSchemas, checkUnions];

/** The rules of `specs/README.md`. */
const ownRules: readonly Rule[] = [
  checkExtensions,
  checkTranslations,
  checkCharacters,
  checkSharedSchemas,
  checkErrors,
  checkOperations,
  checkEnvelope,
  checkInputs,
  checkSetBy,
  checkRoutes,
  checkFailures,
  checkMemberRules,
  checkValues,
  checkJsonTexts,
  checkPaging,
  checkAddresses,
];

/** Checks services against the rules of `specs/README.md`. Returns the problems sorted by file and line. */
export async function checkServices(root: string, services: readonly ServiceSource[]): Promise<Problem[]> {
  const findings = new Findings();
  const protocols = await listProtocols(root);
  await checkUnreadFiles(root, findings);
  const views = services.map(viewOf);
  for (const view of views) {
    const sources = [...(view.folder.service ? [view.folder.service] : []), ...view.folder.endpoints];
    for (const source of sources) {
      checkYaml(source, findings);
      checkTodos(source, findings);
    }
    checkService(view, protocols, findings);
    if (view.service) checkView(view, findings);
  }
  checkNames(views, findings);
  return findings.problems();
}

function checkView(view: View, findings: Findings): void {
  for (const rule of openapiRules) rule(view, findings);
  const invalid = findings.keys();
  for (const rule of ownRules) rule(view, findings);
  checkExamples(view, findings, invalid);
}
