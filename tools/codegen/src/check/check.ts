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
import { checkNames, checkServiceNames } from './rules/names.ts';
import { checkOperations } from './rules/operations.ts';
import { checkOmitted } from './rules/omitted.ts';
import { checkPaging } from './rules/paging.ts';
import { checkReferences } from './rules/references.ts';
import { checkRoutes } from './rules/routes.ts';
import { checkSchemas } from './rules/schemas.ts';
import { checkService, checkServiceFiles, listProtocols } from './rules/services.ts';
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

/**
 * Checks services against the rules of `specs/README.md`. Returns the problems sorted by file and line. `all` contains the names of all
 * services, if `services` is only a part of them.
 */
export async function checkServices(
  root: string,
  services: readonly ServiceSource[],
  all: readonly string[] = [],
): Promise<Problem[]> {
  const findings = new Findings();
  const protocols = await listProtocols(root);
  await checkUnreadFiles(root, findings);
  const views = services.map(viewOf);
  for (const view of views) {
    const { protocol, service, endpoints } = view.folder;
    for (const source of [protocol, service, ...endpoints]) {
      if (!source) continue;
      checkYaml(source, findings);
      checkTodos(source, findings);
    }
    checkService(view, protocols, findings);
    checkOmitted(view, findings);
    if (view.service) checkView(view, findings);
  }
  checkNames(views, all, findings);
  return findings.problems();
}

/** Checks what concerns the folders under `specs/` and not their content. */
export async function checkFolders(root: string, ids: readonly string[]): Promise<Problem[]> {
  const findings = new Findings();
  await checkUnreadFiles(root, findings);
  await checkServiceFiles(root, ids, findings);
  checkServiceNames(
    ids.map((id) => ({ id, file: `specs/${id}/service.yaml` })),
    findings,
  );
  return findings.problems();
}

function checkView(view: View, findings: Findings): void {
  for (const rule of openapiRules) rule(view, findings);
  const invalid = findings.keys();
  for (const rule of ownRules) rule(view, findings);
  checkExamples(view, findings, invalid);
}
