import { reservedMember } from '../../model/reserved-members.ts';
import type { Findings } from '../findings.ts';
import { keywordOf } from '../members.ts';
import { childAt, formatValue, rootOf, textAt, type Place } from '../place.ts';
import { parametersOf, type OperationView, type View } from '../view.ts';

/** The Action of an operation, for protocols that put every operation on one path. */
interface Action {
  readonly value: string;
  readonly place: Place;
}

/** Each operation must have a route of its own: otherwise neither the vendor nor a mock can tell two operations apart. */
export function checkRoutes(view: View, findings: Findings): void {
  const routes = new Map<string, OperationView>();
  for (const operation of view.operations) {
    // Another rule reports the name.
    if (reservedMember(textAt(operation.place, 'operationId') ?? '')) continue;
    const action = actionOf(view, operation);
    if (action && isActionOfAnother(view, operation, action, findings)) continue;
    const route = routeOf(operation, action);
    const other = routes.get(route);
    if (!other) routes.set(route, operation);
    else if (other.source !== operation.source) reportSameRoute(operation, other, action, findings);
  }
}

/** Path parameters have different names, but a request with one route cannot show which is meant. */
function routeOf({ method, route }: OperationView, action: Action | undefined): string {
  return action ? `Action ${action.value}` : `${method} ${route.replaceAll(/\{[^}]*\}/g, '{}')}`;
}

function reportSameRoute(
  { place, method, route }: OperationView,
  other: OperationView,
  action: Action | undefined,
  findings: Findings,
): void {
  const [what, at, fix] = action
    ? [`Action ${action.value}`, action.place, 'Write the Action of this operation']
    : [`route ${method.toUpperCase()} ${route}`, place, 'Fix the method or the path'];
  findings.invalid(at, `The ${what} is already used in ${other.source.file}. ${fix}, or remove one of the two files.`);
}

/** Reports an Action that is another operation's name: it is left over from a copied file. Returns whether it is. */
function isActionOfAnother(view: View, operation: OperationView, action: Action, findings: Findings): boolean {
  const name = action.value.toLowerCase();
  const isNamed = (one: OperationView) => textAt(one.place, 'operationId')?.toLowerCase() === name;
  const owner = isNamed(operation) ? undefined : view.operations.find(isNamed);
  if (!owner) return false;
  const message = `The Action ${action.value} is the operation of ${owner.source.file}.`;
  findings.invalid(action.place, `${message} Write the Action of this operation, or fix the operationId.`);
  return true;
}

/** See {@link checkVersion}. */
export function checkVersions(view: View, findings: Findings): void {
  for (const operation of view.operations) checkVersion(view, operation, findings);
}

/** `info.version`, in the file and in service.yaml, must be the version that the requests name. */
function checkVersion(view: View, operation: OperationView, findings: Findings): void {
  const version = constantParameter(view, operation, /^(x-tc-|x-acs-)?version$/i);
  if (!version) return;
  for (const source of [operation.source, view.service]) {
    const stated = source && childAt(rootOf(source), 'info', 'version');
    if (typeof stated?.value !== 'string' || stated.value === version.value) continue;
    const message = `\`version\` is ${formatValue(stated.value)}, but the parameter \`${version.name}\` sends ${formatValue(version.value)}.`;
    findings.invalid(stated, `${message} Write the same version in both places.`);
  }
}

function actionOf(view: View, operation: OperationView): Action | undefined {
  const action = constantParameter(view, operation, /^(x-tc-|x-acs-)?action$/i);
  const own = childAt(operation.place, 'x-action');
  return action && { value: action.value, place: own.value === undefined ? action.place : own };
}

function constantParameter(
  view: View,
  operation: OperationView,
  name: RegExp,
): { name: string; value: string; place: Place } | undefined {
  for (const parameter of parametersOf(view, operation)) {
    if (!name.test(parameter.name)) continue;
    const schema = childAt(parameter.parameter, 'schema');
    const values = keywordOf(view, schema, 'enum');
    if (!Array.isArray(values) || values.length !== 1 || typeof values[0] !== 'string') continue;
    const own = childAt(schema, 'enum');
    const isOwn = parameter.parameter.source === operation.source && own.value !== undefined;
    return { name: parameter.name, value: values[0], place: isOwn ? own : operation.place };
  }
  return undefined;
}
