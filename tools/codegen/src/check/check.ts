import type { OperationModel } from '../model/operation.ts';
import type { SpecError } from '../model/spec-error.ts';
import type { Problem, ServiceSource, Source } from '../source.ts';
import { ExampleValidator } from './example-validator.ts';
import { Findings } from './findings.ts';
import { isRecord } from './place.ts';
import { checkAddresses } from './rules/addresses.ts';
import { checkCharacters } from './rules/characters.ts';
import { checkCycles } from './rules/cycles.ts';
import { checkDocumentedRequests } from './rules/documented-requests.ts';
import { checkEnvelope } from './rules/envelope.ts';
import { checkErrors } from './rules/errors.ts';
import { checkExamples } from './rules/examples.ts';
import { checkExtensions } from './rules/extensions.ts';
import { checkFailures } from './rules/failures.ts';
import { checkInputs } from './rules/inputs.ts';
import { checkJsonTexts } from './rules/json-texts.ts';
import { checkMemberRules } from './rules/member-rules.ts';
import { checkNames, checkServiceName, identifiersOf } from './rules/names.ts';
import { checkOperations } from './rules/operations.ts';
import { checkOmitted } from './rules/omitted.ts';
import { checkPaging } from './rules/paging.ts';
import { checkReferences } from './rules/references.ts';
import { checkRoutes, checkVersions } from './rules/routes.ts';
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
import { fileViewOf, viewOf, type View } from './view.ts';

type Rule = (view: View, findings: Findings) => void;

/** The rules of OpenAPI for a file. Examples are not validated against schemas that violate one of these. */
const openapiRules: readonly Rule[] = [checkStructure, checkReferences, checkCycles, checkSchemas, checkUnions];

/** The rules of `specs/README.md` for a file. */
const ownRules: readonly Rule[] = [
  checkExtensions,
  checkTranslations,
  checkCharacters,
  checkErrors,
  checkOperations,
  checkEnvelope,
  checkInputs,
  checkSetBy,
  checkVersions,
  checkFailures,
  checkMemberRules,
  checkValues,
  checkJsonTexts,
  checkPaging,
  checkAddresses,
];

/** The rules that compare files. */
const folderRules: readonly Rule[] = [checkSharedSchemas, checkRoutes];

/**
 * Checks services against the rules of `specs/README.md`. Returns the problems sorted by file and line. `others` contains the names of
 * the services that are not checked.
 */
export async function checkServices(
  root: string,
  services: readonly ServiceSource[],
  others: readonly string[] = [],
): Promise<Problem[]> {
  const checker = await createChecker(root, others);
  for (const service of services) for (const _ of checker.check(service));
  return checker.problems();
}

/** Checks one service after another, so that only one of them must be in memory. */
export interface Checker {
  /**
   * Checks a service. Returns the models of its operations, or why an operation has none, if the service has no problem. The documented
   * request of an operation is checked when its model is taken, so take all of them.
   */
  check(service: ServiceSource): Generator<OperationModel | SpecError>;
  /** Whether none of the services had a problem so far. */
  isEmpty(): boolean;
  /** The problems of all services, sorted by file and line. */
  problems(): Problem[];
}

/** Creates a checker. `others` contains the names of the services that are not checked. */
export async function createChecker(root: string, others: readonly string[]): Promise<Checker> {
  const findings = new Findings();
  const protocols = await listProtocols(root);
  const names = identifiersOf(others);
  await checkUnreadFiles(root, findings);
  return {
    *check(folder) {
      const reported = findings.size;
      const whole = viewOf(folder);
      const requests = new Findings();
      const files = new FileChecker(whole, findings);
      checkFile(folder.protocol, findings);
      checkService(whole, protocols, findings);
      checkOmitted(whole, findings);
      files.check(folder.service);
      for (const source of folder.endpoints) {
        const view = files.check(source);
        if (view && findings.size === reported) yield* checkDocumentedRequests(view, requests);
      }
      if (whole.service) for (const rule of folderRules) rule(whole, findings);
      checkNames(whole, names, findings);
      if (findings.size === reported) findings.addAll(requests);
    },
    isEmpty: () => findings.isEmpty,
    problems: () => findings.problems(),
  };
}

/** Checks the files of a service one after another. */
class FileChecker {
  readonly #whole: View;
  readonly #findings: Findings;
  /** Knows the schemas of `service.yaml`, to which all files refer. */
  #shared: ExampleValidator | undefined;

  constructor(whole: View, findings: Findings) {
    this.#whole = whole;
    this.#findings = findings;
  }

  /** Checks a file. Returns the view of it if it can be parsed and has a service. */
  check(source: Source | undefined): View | undefined {
    if (!source) return undefined;
    const findings = this.#findings;
    const start = findings.size;
    checkFile(source, findings);
    if (!this.#whole.service || !isRecord(source.data)) return undefined;
    const view = fileViewOf(this.#whole, source);
    for (const rule of openapiRules) rule(view, findings);
    const invalid = findings.keysSince(start);
    for (const rule of ownRules) rule(view, findings);
    const validator = new ExampleValidator(view, invalid, this.#shared);
    this.#shared ??= validator;
    checkExamples(view, findings, validator);
    return view;
  }
}

function checkFile(source: Source | undefined, findings: Findings): void {
  if (!source) return;
  checkYaml(source, findings);
  checkTodos(source, findings);
}

/** Checks what concerns the folders under `specs/` and not their content. */
export async function checkFolders(root: string, ids: readonly string[]): Promise<Problem[]> {
  const findings = new Findings();
  await checkUnreadFiles(root, findings);
  await checkServiceFiles(root, ids, findings);
  const names = identifiersOf([]);
  for (const id of ids) checkServiceName({ id, file: `specs/${id}/service.yaml` }, names, findings);
  return findings.problems();
}
