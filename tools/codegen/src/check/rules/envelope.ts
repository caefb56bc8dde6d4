import { placeIn, requestOf, successOf } from '../body.ts';
import type { Findings } from '../findings.ts';
import { isConstant, membersOf, said, schemaAt } from '../members.ts';
import { nameOf, shown, type Place } from '../place.ts';
import type { OperationView, View } from '../view.ts';

/** `x-envelope` leads somewhere in the bodies of every operation. */
export function checkEnvelope(view: View, findings: Findings): void {
  for (const operation of view.operations) {
    const data = placeIn(view, operation, 'data');
    const success = successOf(view, operation);
    if (success && !schemaAt(view, success.schema, data)) {
      const message = `\`x-envelope\` says that the Output sits at ${shown(data)}, and the schema of the success has no such place.`;
      findings.wrong(success.schema, `${message} Mend the schema, or give the operation an \`x-envelope\` of its own.`);
    }
    checkInput(view, operation, findings);
  }
}

function checkInput(view: View, operation: OperationView, findings: Findings): void {
  const input = placeIn(view, operation, 'input');
  const request = requestOf(view, operation);
  if (!request || input === '') return;
  if (!schemaAt(view, request.schema, input)) {
    const message = `\`x-envelope\` says that the Input sits at ${shown(input)}, and the schema of the body has no such place.`;
    findings.wrong(request.schema, `${message} Mend the schema, or give the operation an \`x-envelope\` of its own.`);
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
    const isGiven = !(member.required && isConstant(view, member.at)) && said(view, member.at, 'x-fill') === undefined;
    if (!isGiven) continue;
    if (membersOf(view, member.schema).length > 0) checkBeside(view, member.schema, [], findings);
    else {
      const message = `\`${nameOf(member.at)}\` stands in the body beside the Input, where no caller can give it.`;
      findings.wrong(member.at, `${message} Make it a required enum with one value, or say \`x-fill\`.`);
    }
  }
}
