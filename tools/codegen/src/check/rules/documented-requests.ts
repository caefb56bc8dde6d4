import type { Issue } from '@polyface/runtime';
import { validate } from '../../../../../packages/runtime/src/schema/validate.ts';
import { parsePointer } from '../../json-pointer.ts';
import { operationOf, type OperationModel } from '../../model/operation.ts';
import { namesTakenBy } from '../../model/service.ts';
import { SpecError } from '../../model/spec-error.ts';
import { requestOf } from '../body.ts';
import type { Findings } from '../findings.ts';
import { childAt, type Place } from '../place.ts';
import { parametersOf, type OperationView, type View } from '../view.ts';

/**
 * The documented request must be a valid Input: the mock has it as `example`. Parameters and body have their examples in different places, so
 * only together do they show that one is missing, and whether they follow `x-rules`. Applies to specs without another problem. Returns the
 * model of each operation, or why there is none.
 */
export function* checkDocumentedRequests(view: View, findings: Findings): Generator<OperationModel | SpecError> {
  const taken = namesTakenBy(view.id);
  for (const operation of view.operations) {
    const model = modelOf(view, operation, taken);
    if (!(model instanceof SpecError) && model.example) {
      const [issue] = validate(model.example, model.data.input);
      if (issue) report(view, operation, issue, findings);
    }
    yield model;
  }
}

function modelOf(view: View, { source }: OperationView, taken: readonly string[]): OperationModel | SpecError {
  try {
    return operationOf(view.folder, source, taken);
  } catch (error) {
    if (error instanceof SpecError) return error;
    throw error;
  }
}

function report(view: View, operation: OperationView, { path, rule, message }: Issue, findings: Findings): void {
  const [name] = parsePointer(path);
  const parameter = parametersOf(view, operation).find((one) => one.name === name);
  const where = path === '' ? 'the request' : `\`${path.slice(1)}\``;
  const isMissing = rule === 'required' && parameter;
  const fix = isMissing
    ? `Add an \`example\` to the parameter \`${name}\`.`
    : 'Fix the examples of the parameters and of the request body so that together they are a request.';
  findings.invalid(
    parameter ? parameter.at : placeOfExample(view, operation),
    `The documented request is not a valid Input: ${where} ${message}. ${fix}`,
  );
}

function placeOfExample(view: View, operation: OperationView): Place {
  const media = requestOf(view, operation)?.media;
  if (!media) return childAt(operation.place, 'operationId');
  const [named, single] = [childAt(media, 'examples'), childAt(media, 'example')];
  return named.value !== undefined ? named : single.value !== undefined ? single : media;
}
