import type { Problem, ServiceSource } from '../source.ts';
import { Findings } from './findings.ts';
import { checkCharacters } from './rules/characters.ts';
import { checkCycles } from './rules/cycles.ts';
import { checkEnvelope } from './rules/envelope.ts';
import { checkErrors } from './rules/errors.ts';
import { checkExamples } from './rules/examples.ts';
import { checkSetBy } from './rules/set-by.ts';
import { checkInputs } from './rules/inputs.ts';
import { checkNames } from './rules/names.ts';
import { checkOperations } from './rules/operations.ts';
import { checkReferences } from './rules/references.ts';
import { checkSchemas } from './rules/schemas.ts';
import { checkService, protocolsOf } from './rules/services.ts';
import { checkSharedSchemas } from './rules/shared-schemas.ts';
import { checkStrayFiles } from './rules/strays.ts';
import { checkStructure } from './rules/structure.ts';
import { checkTexts } from './rules/texts.ts';
import { checkTodos } from './rules/todo.ts';
import { checkWords } from './rules/words.ts';
import { checkYaml } from './rules/yaml.ts';
import { viewOf, type View } from './view.ts';

type Rule = (view: View, findings: Findings) => void;

/** What makes a file OpenAPI: examples are held only against schemas of which this is true. */
const shape: readonly Rule[] = [checkStructure, checkReferences, checkCycles, checkSchemas];

/** What the house rules ask besides. */
const house: readonly Rule[] = [
  checkWords,
  checkTexts,
  checkCharacters,
  checkSharedSchemas,
  checkErrors,
  checkOperations,
  checkEnvelope,
  checkInputs,
  checkSetBy,
];

/** Holds services against the house rules of `specs/README.md`: every problem with its file, its line and its fix, by file and line. */
export async function checkServices(root: string, services: readonly ServiceSource[]): Promise<Problem[]> {
  const findings = new Findings();
  const protocols = await protocolsOf(root);
  await checkStrayFiles(root, findings);
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
  for (const rule of shape) rule(view, findings);
  const wrong = findings.touched();
  for (const rule of house) rule(view, findings);
  checkExamples(view, findings, wrong);
}
