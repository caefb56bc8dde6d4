import { placeIn, requestOf, successOf } from '../body.ts';
import type { Findings } from '../findings.ts';
import { isConstant, membersOf, said, schemaAt } from '../members.ts';
import { has, nameOf, rootOf, shown, textUnder, under, within, type Place } from '../place.ts';
import { followUnder, type OperationView, type View } from '../view.ts';

/** `x-envelope` leads somewhere in the bodies of every operation, and tells its documented successes from its failures. */
export function checkEnvelope(view: View, findings: Findings): void {
  for (const operation of view.operations) {
    const data = placeIn(view, operation, 'data');
    const success = successOf(view, operation);
    if (success && !schemaAt(view, success.schema, data)) {
      const message = `\`x-envelope\` says that the Output sits at ${shown(data)}, and the schema of the success has no such place.`;
      findings.wrong(success.schema, `${message} Fix the schema, or give the operation an \`x-envelope\` of its own.`);
    }
    checkInput(view, operation, findings);
    if (success) checkOutcomes(view, operation, success.media, findings);
  }
}

/** What is called a success in a 2xx answer is one by the envelope, and what is called a failure is none. */
function checkOutcomes(view: View, { place }: OperationView, media: Place, findings: Findings): void {
  const own = under(place, 'x-envelope', 'success');
  const all = own.value === undefined && view.service ? under(rootOf(view.service), 'x-envelope', 'success') : own;
  if (!within(all).every(isCondition)) return;
  for (const at of within(under(media, 'examples'))) {
    const example = followUnder(view, at, 'value');
    if (!example) continue;
    const broken = within(all).find((condition) => !holds(condition, example));
    const where = shown(broken && under(broken, 'at').value);
    if (nameOf(at).startsWith('success') && broken) {
      const fix = 'Fix the example or the envelope, or call it `failure`.';
      findings.wrong(
        at,
        `The example \`${nameOf(at)}\` is no success by \`x-envelope\`, for what is at ${where}. ${fix}`,
      );
    } else if (nameOf(at).startsWith('failure') && !broken) {
      const fix = 'Fix the example or the envelope, or call it `success`.';
      findings.wrong(at, `The example \`${nameOf(at)}\` is a success by \`x-envelope\`. ${fix}`);
    }
  }
}

/** Whether a condition is well-formed; one that is not is refused as such (`words.ts`). */
function isCondition({ value }: Place): boolean {
  return has(value, 'at') && (has(value, 'is') || has(value, 'absent'));
}

function holds(condition: Place, example: Place): boolean {
  const at = textUnder(condition, 'at') ?? '';
  const steps = at.split('/').slice(1);
  const { value } = under(example, ...steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~')));
  return has(condition.value, 'is') ? value === condition.value.is : value === undefined || value === null;
}

function checkInput(view: View, operation: OperationView, findings: Findings): void {
  const input = placeIn(view, operation, 'input');
  const request = requestOf(view, operation);
  if (!request || input === '') return;
  if (!schemaAt(view, request.schema, input)) {
    const message = `\`x-envelope\` says that the Input sits at ${shown(input)}, and the schema of the body has no such place.`;
    findings.wrong(request.schema, `${message} Fix the schema, or give the operation an \`x-envelope\` of its own.`);
    return;
  }
  checkBeside(view, request.schema, input.split('/').slice(1), findings);
}

/** What stands in a body beside the Input is constant or filled in: nobody could give it. */
function checkBeside(view: View, schema: Place, [step, ...rest]: readonly string[], findings: Findings): void {
  for (const member of membersOf(view, schema)) {
    if (member.name === step) {
      if (rest.length > 0) checkBeside(view, member.schema, rest, findings);
      continue;
    }
    const isGiven =
      !(member.required && isConstant(view, member.at)) && said(view, member.at, 'x-set-by') === undefined;
    if (!isGiven) continue;
    if (membersOf(view, member.schema).length > 0) checkBeside(view, member.schema, [], findings);
    else {
      const message = `\`${nameOf(member.at)}\` stands in the body beside the Input, where no caller can give it.`;
      findings.wrong(member.at, `${message} Make it a required enum with one value, or say \`x-set-by\`.`);
    }
  }
}
